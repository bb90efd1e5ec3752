import type { Command } from 'commander';
import type { Classification } from '../../classification.js';
import { columns, widthBehind } from './columns.js';
import { highlight } from './highlight.js';
import { type CliContext, widthOf } from './io.js';
import { shortScore } from './numbers.js';
import { thresholdHelp, thresholdOption } from './option-values.js';
import { classifierWith, collect, lexiconHelp, lexiconOption } from './own-lexicons.js';
import { type Paint, paintFor } from './paint.js';
import { quote, remarks } from './phrase-words.js';
import { framingWords, noteWords, stageWords } from './plain-words.js';
import { readText } from './read-input.js';

interface ClassifyCommandOptions {
  readonly json?: boolean;
  readonly threshold?: string;
  readonly lexicon?: readonly string[];
}

export function addClassifyCommand(program: Command, { io }: CliContext): void {
  program
    .command('classify')
    .description('say what a text says about its writer')
    .argument('<text>', 'the text, or - to read it from standard input')
    .option('--json', 'print the classification as one line of JSON')
    .option('--threshold <value>', thresholdHelp)
    .option(lexiconOption, lexiconHelp, collect)
    .addHelpText('after', examples)
    .action(async (argument: string, options: ClassifyCommandOptions) => {
      const threshold = thresholdOption(options.threshold);
      const text = await readText(argument, io);
      const result = classifierWith(options.lexicon).classify(text, threshold);
      const lines = options.json === true ? [JSON.stringify(result)] : formatClassification(text, result, paintFor(io), widthOf(io));
      io.stdout(`${lines.join('\n')}\n`);
    });
}

const examples = `
Examples:
  unlure classify "Zero inventory, our team runs the store, profit guaranteed."
  unlure classify --threshold highPrecision "Buy USDT and send a screenshot."
  unlure classify -- "- a text that begins with a dash"
  some-program | unlure classify --json -`;

function formatClassification(text: string, result: Classification, paint: Paint, width: number): string[] {
  return [
    ...columns(figures(result, paint).map(([name, value]) => [paint.faint(name), value])),
    '',
    ...highlight(text, result.phrases, paint, width - 2).map((line) => `  ${line}`.trimEnd()),
    '',
    ...listPhrases(result, paint, width),
  ];
}

function figures(result: Classification, paint: Paint): [name: string, value: string][] {
  const { score, level, flagged, threshold, stage, script, framing, exposure, notes } = result;
  return [
    ['score', paint.level(level, shortScore(score))],
    ['level', paint.level(level, level)],
    ['flagged', `${flagged ? 'yes' : 'no'} (from ${shortScore(threshold)} on)`],
    ['stage', stage === null ? 'none' : `${stage} (${stageWords[stage]})`],
    ['script', script ?? 'none'],
    ['framing', `${framing} (${framingWords[framing]})`],
    ['exposure', `${shortScore(exposure)} (that it happens to the writer)`],
    ...notes.map((note): [string, string] => ['note', noteWords[note]]),
  ];
}

function listPhrases({ phrases }: Classification, paint: Paint, width: number): string[] {
  if (phrases.length === 0) return [paint.faint('No phrases found.')];
  const left = widthBehind(
    phrases.map(({ tactic }) => [tactic]),
    width,
  );
  const rows = phrases.flatMap((phrase) => [
    [phrase.tactic, quote(phrase.text, left)],
    ...remarks(phrase).map((remark) => ['', paint.faint(remark)]),
  ]);
  return columns(rows);
}
