/// <reference types="node" />
import { basename } from 'node:path';
import type { Command } from 'commander';
import { policyData } from '../../builtin/policy.gen.js';
import { classify } from '../../classify.js';
import type { Suggestion } from '../../quality/suggest/finalists.js';
import { type DecidedText, type Suggestions, suggest } from '../../quality/suggest/suggest.js';
import { columns } from './columns.js';
import { isCorpusProblem, problemWords } from './corpus-problem.js';
import { shorten } from './display-width.js';
import { type CliContext, type CliIo, widthOf } from './io.js';
import { count } from './numbers.js';
import { type Paint, paintFor } from './paint.js';
import { oneLine } from './printable.js';
import { kindOf } from './signs.js';
import { isDecided, streamRows } from './stream-rows.js';
import { type Drafted, draftLexicon } from './suggested-lexicon.js';
import { UsageError } from './usage-error.js';
import { writeOrUsageError } from './write-file.js';

interface SuggestCommandOptions {
  readonly least?: string;
  readonly most?: string;
  readonly lang?: string;
  readonly texts?: boolean;
  readonly lexicon?: string;
  readonly tactic?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly readBlind?: boolean;
}

export function addSuggestCommand(program: Command, { io }: CliContext): void {
  program
    .command('suggest')
    .description('find phrases that tell scam from legit in decisions of your own')
    .argument('<files...>', 'labelled JSON Lines')
    .option('--least <number>', 'flagged texts that must hold a phrase (default: 5)')
    .option('--most <number>', 'phrases to give (default: 30)')
    .option('--lang <tag>', 'only texts of this language')
    .option('--texts', 'show sentences of your texts as examples, and take them into the lexicon')
    .option('--lexicon <file>', 'write the phrases as a lexicon to correct; - for standard output')
    .option('--tactic <id>', 'the tactic of all entries (default: for each what its texts mostly show)')
    .option('--force', 'replace the lexicon if it is there')
    .option('--json', 'print the phrases as JSON')
    .option('--read-blind', 'read blind sets as well, which ends their being blind')
    .addHelpText('after', examples)
    .action((files: string[], options: SuggestCommandOptions) => runSuggest(files, options, io));
}

async function runSuggest(files: readonly string[], options: SuggestCommandOptions, io: CliIo): Promise<void> {
  const leastTexts = numberOption('--least', options.least, 5, 2);
  const most = numberOption('--most', options.most, 30, 1);
  const { lexicon: path, tactic = null, lang = null, texts = false } = options;
  if (tactic !== null && !policyData.tactics.some(({ id }) => id === tactic))
    throw new UsageError('--tactic takes a tactic of the library');
  if (options.readBlind !== true && files.some((file) => basename(file) === 'blind.jsonl'))
    throw new UsageError('phrases of a blind set end its being blind; --read-blind takes them all the same');
  const found = await suggestFrom(files, { leastTexts, most, language: lang, examples: texts });
  if (found.texts.flagged === 0 || found.texts.legit === 0)
    throw new UsageError(`there are no single messages of both kinds, scam and legit${lang === null ? '' : ', in that language'}`);
  const drafted = path === undefined ? null : draftLexicon(found.phrases, languageFor(found, lang), tactic, found.texts);
  if (drafted !== null && path !== '-') await writeOrUsageError(path as string, lexiconText(drafted), options.force === true);
  if (drafted !== null && path === '-') io.stdout(lexiconText(drafted));
  else if (options.json === true) io.stdout(`${JSON.stringify({ ...found, lexicon: drafted?.lexicon ?? null }, null, 2)}\n`);
  else io.stdout(`${[...formatSuggestions(found, paintFor(io), widthOf(io)), ...draftLines(drafted, path)].join('\n')}\n`);
}

async function suggestFrom(
  files: readonly string[],
  options: Pick<Parameters<typeof suggest>[1], 'leastTexts' | 'most' | 'language' | 'examples'>,
): Promise<Suggestions> {
  const source = async function* (): AsyncIterable<DecidedText> {
    for await (const row of streamRows(files)) {
      if (!isDecided(row)) continue;
      yield { text: row.text, flagged: row.label === 'scam', from: row.from ?? null, language: row.lang === 'und' ? null : row.lang };
    }
  };
  const { frequency } = policyData;
  try {
    return await suggest(source, {
      ...options,
      classify,
      frequency: (word) => (Object.hasOwn(frequency, word) ? frequency[word] : undefined),
      isLure: (tactic) => kindOf(tactic) === 'lure',
    });
  } catch (error) {
    if (!isCorpusProblem(error)) throw error;
    throw new UsageError(problemWords(error.message));
  }
}

function numberOption(option: string, value: string | undefined, standard: number, least: number): number {
  if (value === undefined) return standard;
  if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
  throw new UsageError(`${option} takes a whole number from ${least} on`);
}

/** A lexicon is of one language. */
function languageFor({ phrases }: Suggestions, chosen: string | null): string {
  if (chosen !== null) return chosen;
  const [only, ...others] = new Set(phrases.map(({ language }) => language ?? 'und'));
  if (only === undefined) throw new UsageError('there are no phrases to make a lexicon of');
  if (others.length === 0 && only !== 'und') return only;
  throw new UsageError(`a lexicon is of one language: name it by --lang (${[only, ...others].map(oneLine).join(', ')})`);
}

function lexiconText({ lexicon }: Drafted): string {
  return `${JSON.stringify(lexicon, null, 2)}\n`;
}

function formatSuggestions({ texts, copies, leastTexts, phrases, withNames }: Suggestions, paint: Paint, width: number): string[] {
  const read = `${count(texts.flagged, 'flagged text')}, ${count(texts.legit, 'legit text')}${copies === 0 ? '' : `; ${count(copies, 'copy').replace(/ys$/, 'ies')}, left out`}`;
  const names = withNames === 0 ? [] : ['', paint.faint(`left out because they may hold names: ${withNames.toLocaleString('en')}`)];
  if (phrases.length === 0) return [read, '', `No phrase tells them apart in at least ${leastTexts} flagged texts.`, ...names];
  const hasSenders = phrases.some(({ senders }) => senders !== null);
  const heading = ['phrase', 'flagged', 'legit', ...(hasSenders ? ['senders'] : []), 'log-odds', 'z', 'perhaps'].map(paint.faint);
  const rows = phrases.map(({ phrase, flagged, legit, senders, logOdds, z, tactic }) => [
    oneLine(phrase),
    String(flagged),
    String(legit),
    ...(hasSenders ? [senders === null ? '' : String(senders)] : []),
    logOdds.toFixed(2),
    z.toFixed(1),
    tactic ?? '',
  ]);
  const [first, ...lines] = columns([heading, ...rows]);
  return [
    read,
    '',
    first as string,
    ...lines.flatMap((line, index) => [line, ...exampleLines(phrases[index] as Suggestion, paint, width)]),
    ...names,
  ];
}

function exampleLines({ examples: sentences }: Suggestion, paint: Paint, width: number): string[] {
  return sentences.map((sentence) => paint.faint(`    ${shorten(oneLine(sentence), width - 4)}`));
}

function draftLines(drafted: Drafted | null, path: string | undefined): string[] {
  if (drafted === null || path === undefined) return [];
  const { lexicon, withoutTactic, refused } = drafted;
  return [
    '',
    `${oneLine(path)}: ${count(lexicon.phrases.length, 'entry').replace(/ys$/, 'ies')}`,
    ...(withoutTactic === 0 ? [] : [`without a tactic, left out: ${withoutTactic} (--tactic names one)`]),
    ...(refused === 0 ? [] : [`refused by the format, left out: ${refused}`]),
  ];
}

const examples = `
A row: {"id": "1", "text": "…", "label": "scam" or "legit", "from": "…"}, and
"lang" where it is known.

Phrases are ranked by their log-odds ratio with an informative prior, counted in
standard errors (z). Left out is what the lexicon finds already, and what holds
numbers, links, handles, words of senders' names or words always capitalised.
It is a draft: what tells your texts apart need not be what makes them scams.

Examples:
  unlure suggest decisions.jsonl
  unlure suggest decisions.jsonl --lang en --lexicon own.json
  unlure suggest decisions.jsonl --least 20 --texts`;
