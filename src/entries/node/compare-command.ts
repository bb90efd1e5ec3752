import type { Command } from 'commander';
import { Comparer, type Comparison } from '../../quality/compare/compare.js';
import { formatComparison } from '../../quality/compare/format-comparison.js';
import { findingOf } from '../../quality/compare/judge-side.js';
import { isConversation, truthOf } from '../../quality/rows.js';
import { type RowToCompare, rowsToCompare } from './compare-rows.js';
import { sideOf } from './compare-side.js';
import type { CliContext, CliIo } from './io.js';
import { inputFor, jsonLinesBelow, LineProblems } from './json-lines.js';
import { count } from './numbers.js';
import { oneLine, printable } from './printable.js';
import { readCorrections } from './read-corpus.js';
import { UsageError } from './usage-error.js';

interface CompareCommandOptions {
  readonly texts?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly readBlind?: boolean;
}

export function addCompareCommand(program: Command, { io }: CliContext): void {
  program
    .command('compare')
    .description('say what another lexicon, threshold or weight would change')
    .argument('<a>', 'builtin, threshold=0.8, a named threshold, a lexicon folder, or a JSON file of settings')
    .argument('<b>', 'the same, to be held against the first')
    .argument('<paths...>', 'JSON Lines, labelled or not, or folders that are searched for .jsonl files; - for standard input')
    .option('--texts', 'show the texts of the rows that changed')
    .option('--all', 'list all rows that changed, and not the first 20')
    .option('--json', 'print the comparison as JSON')
    .option('--read-blind', 'list rows of blind sets as well, which ends their being blind')
    .addHelpText('after', examples)
    .action((a: string, b: string, paths: string[], options: CompareCommandOptions) => runCompare([a, b], paths, options, io));
}

/** Skipped lines that are named; the others are only counted. */
const mostNamed = 5;

async function runCompare(
  names: readonly [string, string],
  paths: readonly string[],
  options: CompareCommandOptions,
  io: CliIo,
): Promise<void> {
  const { texts = false, all = false, json = false, readBlind = false } = options;
  const [a, b] = [sideOf(names[0], 'A'), sideOf(names[1], 'B')];
  const files = jsonLinesBelow(paths, await inputFor(paths, io));
  const skipped = new LineProblems(mostNamed);
  const corrections = readCorrections(files, skipped.add);
  const comparers = { messages: new Comparer(texts), conversations: new Comparer(texts) };
  for (const read of rowsToCompare(files, skipped.add)) {
    const { row } = read;
    const side = read.isLabelled || corrections.has(row.id) ? truthOf(row, corrections.get(row.id)).side : 'left-out';
    const truth = side === 'left-out' ? null : side === 'honest' ? 'honest' : 'scam';
    comparers[isConversation(row) ? 'conversations' : 'messages'].add(
      { id: row.id, truth, ...partsOf(read), listed: !read.isBlind || readBlind },
      findingOf(row, a),
      findingOf(row, b),
    );
  }
  const result = { messages: comparers.messages.result(), conversations: comparers.conversations.result() };
  if (result.messages === null && result.conversations === null) throw new UsageError(nothingRead(skipped));
  const sides = { a: { name: names[0], ...a.versions }, b: { name: names[1], ...b.versions } };
  io.stdout(
    json
      ? `${JSON.stringify({ ...sides, ...result, skipped: { lines: skipped.count, first: skipped.first } }, null, 2)}\n`
      : `${printable([...heading(names, a.versions.fingerprint === b.versions.fingerprint), ...formatParts(result, all), ...skippedWords(skipped)].join('\n'))}\n`,
  );
}

function partsOf({ row }: RowToCompare): { texts: readonly string[]; conversation: string | null } {
  if (isConversation(row)) return { texts: row.messages.map(({ text }) => text), conversation: null };
  return { texts: [row.text], conversation: row.conversation ?? null };
}

function nothingRead(skipped: LineProblems): string {
  if (skipped.count === 0) return 'there are no rows in .jsonl files at or below the given paths';
  return ['no row could be read', ...skipped.lines()].join('\n');
}

function heading([a, b]: readonly [string, string], areSame: boolean): string[] {
  return [`A  ${oneLine(a)}`, `B  ${oneLine(b)}${areSame ? ' (the same as A in all that makes results)' : ''}`, ''];
}

function formatParts(
  { messages, conversations }: Readonly<Record<'messages' | 'conversations', Comparison | null>>,
  all: boolean,
): string[] {
  const parts = [
    ...(messages === null ? [] : [formatComparison(messages, { thing: 'message', all, oneLine })]),
    ...(conversations === null ? [] : [formatComparison(conversations, { thing: 'conversation', all, oneLine })]),
  ];
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', '', ...lines]));
}

function skippedWords(skipped: LineProblems): string[] {
  return skipped.count === 0 ? [] : ['', `skipped: ${count(skipped.count, 'line')}`, ...skipped.lines()];
}

const examples = `
A row: {"text": "…"}, and where they are known "id", "label": "scam" or "legit",
"conversation"; or "messages" for "text". Texts are only shown with --texts.

A settings file holds options of createClassifier, and more: {"threshold": 0.8,
"lexicons": ["own"], "weights": {"urgency": [0.1, 0.3, 0.6]}, "intercept": -4,
"allow": [], "phrases": [], "languages": [], "learned": false}. Weights are
log-odds of strengths 1, 2 and 3; lexicons are folders beside the file.

With labels, McNemar's exact test says how surprising the difference would be if
both were right equally often. Copies of a text count once in it.
Lines that hold no row are skipped and told.

Exit codes: 0 ran, whatever changed; 2 usage or input error.

Examples:
  unlure compare builtin own decisions.jsonl
  unlure compare balanced threshold=0.8 decisions.jsonl --texts
  unlure compare builtin settings.json data/ --json`;
