import type { Command } from 'commander';
import { policyData } from '../../builtin/policy.gen.js';
import { classify, createClassifier } from '../../classify.js';
import { commonAnchor, commonAnchorWarning, type LexiconWarning, lexiconWarnings, notReadWarning } from '../../quality/lexicon/warnings.js';
import { type CliContext, widthOf } from './io.js';
import { formatLexiconIssues } from './lexicon-issues.js';
import { count } from './numbers.js';
import { checkLexiconFolder, packedOf } from './own-lexicons.js';
import { paintFor } from './paint.js';

interface LintCommandOptions {
  readonly json?: boolean;
}

export function addLexiconLintCommand(lexicon: Command, { io, finish }: CliContext): void {
  lexicon
    .command('lint')
    .description('say everything that is wrong with a lexicon at once')
    .argument('<dir>', 'a lexicon folder, or one file')
    .option('--json', 'print errors and warnings as JSON')
    .addHelpText('after', examples)
    .action((path: string, { json = false }: LintCommandOptions) => {
      const result = lint(path);
      if (result.errors.length > 0) finish(1);
      if (json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
      else io.stdout(`${formatLint(result, io)}\n`);
    });
}

function lint(path: string) {
  const anchors: LexiconWarning[] = [];
  const { lexicons, issues, notRead } = checkLexiconFolder(path, {
    onAnchor: (at, _id, _pattern, cost) => {
      if (cost > commonAnchor) anchors.push(commonAnchorWarning(at, cost));
    },
  });
  const own = issues.length > 0 ? null : createClassifier({ lexicons: packedOf(lexicons) });
  const withOwn = own === null ? null : (text: string) => own.classify(text);
  const context = { builtIn: (text: string) => classify(text), withOwn, frequency: policyData.frequency };
  const found = lexicons.flatMap((lexicon) => lexiconWarnings(lexicon, context));
  // One common word is a common anchor as well, and said in plainer words.
  const words = new Set(found.filter(({ code }) => code === 'common-word').map(({ file, pointer }) => `${file} ${pointer}`));
  return {
    lexicons: lexicons.map(({ data, files }) => ({
      id: data.id,
      language: typeof data.language === 'string' ? data.language : data.language.tag,
      entries: data.phrases.length,
      allow: data.allow?.length ?? 0,
      cues: data.cues?.length ?? 0,
      files,
    })),
    errors: issues,
    warnings: [...found, ...anchors.filter(({ file, pointer }) => !words.has(`${file} ${pointer}`)), ...notRead.map(notReadWarning)],
  };
}

function formatLint({ lexicons, errors, warnings }: ReturnType<typeof lint>, io: CliContext['io']): string {
  const entries = lexicons.reduce((sum, lexicon) => sum + lexicon.entries, 0);
  const checked = `${count(entries, 'entry').replace(/ys$/, 'ies')} in ${count(new Set(lexicons.flatMap(({ files }) => files)).size, 'file')}`;
  const summary = `${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}; ${checked}`;
  return [...formatLexiconIssues(errors, warnings, paintFor(io), widthOf(io)), summary].join('\n');
}

const examples = `
Errors keep a lexicon from being used; warnings do not. Each is told with its
file, its place there as a JSON pointer, a code that stays, and a remedy.

Exit codes: 0 no errors; 1 errors; 2 usage or nothing to read.

Examples:
  unlure lexicon lint own
  unlure lexicon lint suggested.json --json`;
