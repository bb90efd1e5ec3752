import type { Command } from 'commander';
import { policyData } from '../../builtin/policy.gen.js';
import {
  type Correction,
  isConversation,
  type LabelledConversation,
  type LabelledMessage,
  sectionNames,
  truthOf,
} from '../../quality/rows.js';
import type { Demand, Measure } from '../../quality/tune/demand.js';
import { formatTuning } from '../../quality/tune/format-tuning.js';
import { type Tuning, type TuningRow, tune } from '../../quality/tune/tune.js';
import type { CliContext } from './io.js';
import { inputFor } from './json-lines.js';
import { count } from './numbers.js';
import { type CommandClassifier, classifierWith, collect, lexiconHelp, lexiconOption } from './own-lexicons.js';
import { oneLine, printable } from './printable.js';
import { type CorpusFiles, readCorpus } from './read-corpus.js';
import { shareOption } from './share-option.js';
import { UsageError } from './usage-error.js';

interface TuneCommandOptions {
  readonly precision?: string;
  readonly recall?: string;
  readonly falseAlarms?: string;
  readonly baseRate?: string;
  readonly sure?: boolean;
  readonly json?: boolean;
  readonly readBlind?: boolean;
  readonly lexicon?: readonly string[];
}

export function addTuneCommand(program: Command, { io, finish }: CliContext): void {
  program
    .command('tune')
    .description('choose a threshold from labelled JSON Lines')
    .argument('<paths...>', 'files, or folders that are searched for .jsonl files; - for standard input')
    .option('--precision <share>', 'the least share of scams among what is flagged')
    .option('--recall <share>', 'the least share of scams that is flagged')
    .option('--false-alarms <share>', 'the largest share of honest rows that is flagged')
    .option('--base-rate <share>', 'share of scams where the threshold will be used (default: as in the file)')
    .option('--sure', 'choose so that the 95% interval meets the demand, and not only the estimate')
    .option('--json', 'print the result as JSON')
    .option('--read-blind', 'use blind sets as well, which ends their being blind')
    .option(lexiconOption, lexiconHelp, collect)
    .addHelpText('after', examples)
    .action(async (paths: string[], options: TuneCommandOptions) => {
      const demand = demandOf(options);
      const classifier = classifierWith(options.lexicon);
      const baseRate = options.baseRate === undefined ? null : shareOption('--base-rate', options.baseRate);
      const corpus = readCorpus(paths, await inputFor(paths, io));
      const { messages, conversations, leftOut } = rowsOf(corpus, classifier, options.readBlind === true);
      const { thresholds } = policyData.scoring;
      const tuneOn = (rows: TuningRow[], floor: number) => tune(rows, { demand, baseRate, floor, named: { ...thresholds } });
      const result = {
        messages: tuneOn(messages, classifier.classify('').score),
        conversations: tuneOn(conversations, classifier.conversation().assessment.score),
      };
      const tunings = [result.messages, result.conversations].filter((tuning) => tuning !== null);
      if (tunings.length === 0) throw new UsageError(nothingToChooseFrom(messages, conversations, leftOut, corpus.skipped));
      if (tunings.some(({ verdict }) => verdict === 'none' || verdict === 'missed')) finish(1);
      io.stdout(
        options.json === true
          ? `${JSON.stringify({ ...result, leftOut, skipped: corpus.skipped }, null, 2)}\n`
          : `${printable([...formatParts(result), ...leftOutLines(leftOut, corpus.skipped)].join('\n'))}\n`,
      );
    });
}

function demandOf({ precision, recall, falseAlarms, sure = false }: TuneCommandOptions): Demand {
  const given = (
    [
      ['precision', '--precision', precision],
      ['recall', '--recall', recall],
      ['falseAlarms', '--false-alarms', falseAlarms],
    ] as const
  ).flatMap(([measure, option, value]) => (value === undefined ? [] : [{ measure, value: shareOption(option, value) }]));
  const [only, ...others] = given as [{ measure: Measure; value: number }?, ...unknown[]];
  if (only === undefined || others.length > 0) throw new UsageError('tune takes one of --precision, --recall and --false-alarms');
  return { ...only, sure };
}

/** Rows that count for neither side, and why. */
interface LeftOut {
  readonly blind: number;
  readonly unlabelled: number;
}

function rowsOf({ rows, corrections }: CorpusFiles, classifier: CommandClassifier, readBlind: boolean) {
  const messages: TuningRow[] = [];
  const conversations: TuningRow[] = [];
  let blind = 0;
  let unlabelled = 0;
  for (const section of sectionNames) {
    for (const row of rows[section]) {
      const scam = isScam(row, corrections.get(row.id));
      if (section === 'blind' && !readBlind) blind++;
      else if (scam === null) unlabelled++;
      else if (isConversation(row)) {
        conversations.push({ scam, score: peakOf(row, classifier), texts: row.messages.map(({ text }) => text), conversation: null });
      } else messages.push({ scam, score: classifier.classify(row.text).score, texts: [row.text], conversation: row.conversation ?? null });
    }
  }
  return { messages, conversations, leftOut: { blind, unlabelled } };
}

/** Whatever script it follows: this is about the user's scams. Null for spam and unclear rows. */
function isScam(row: LabelledMessage | LabelledConversation, correction: Correction | undefined): boolean | null {
  const { side } = truthOf(row, correction);
  return side === 'left-out' ? null : side !== 'honest';
}

/** A conversation is flagged once it has ever reached the threshold. */
function peakOf({ messages }: LabelledConversation, classifier: CommandClassifier): number {
  const conversation = classifier.conversation();
  let peak = conversation.assessment.score;
  for (const { text, from, id, at } of messages) {
    const { score } = conversation.add({
      text,
      ...(from === null ? {} : { from }),
      ...(id === null ? {} : { id }),
      ...(at === null ? {} : { at }),
    });
    peak = Math.max(peak, score);
  }
  return peak;
}

function formatParts({ messages, conversations }: Readonly<Record<'messages' | 'conversations', Tuning | null>>): string[] {
  const parts = [
    ...(messages === null ? [] : [formatTuning(messages, 'message')]),
    ...(conversations === null ? [] : [formatTuning(conversations, 'conversation')]),
  ];
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', '', ...lines]));
}

function nothingToChooseFrom(
  messages: readonly TuningRow[],
  conversations: readonly TuningRow[],
  leftOut: LeftOut,
  files: readonly string[],
): string {
  const kinds = [messages, conversations].flatMap((rows, index) => {
    const scams = rows.filter(({ scam }) => scam).length;
    return rows.length === 0 ? [] : [`${scams} scam and ${rows.length - scams} legit ${index === 0 ? 'messages' : 'conversations'}`];
  });
  const found = kinds.length === 0 ? 'no labelled rows' : kinds.join(', ');
  return [`there have to be rows of both kinds, scam and legit, to choose from: ${found}`, ...leftOutLines(leftOut, files)]
    .filter((line) => line !== '')
    .join('; ');
}

function leftOutLines({ blind, unlabelled }: LeftOut, files: readonly string[]): string[] {
  const lines = [
    ...(unlabelled === 0 ? [] : [`neither scam nor legit, left out: ${count(unlabelled, 'row')}`]),
    ...(blind === 0 ? [] : [`blind, left out: ${count(blind, 'row')}`]),
    ...(files.length === 0 ? [] : [`without labels, left out: ${files.map(oneLine).join(', ')}`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

const examples = `
A row: {"id": "1", "text": "…", "label": "scam" or "legit", "conversation": "…"}
Conversations, with "messages" for "text", get a threshold of their own.

Figures are out of fold: every row is judged by a threshold chosen without it,
without its copies and without the other messages of its conversation.

Exit codes: 0 there is a threshold; 1 none meets the demand, or the one there is
misses it out of fold; 2 usage or input error.

Examples:
  unlure tune labelled.jsonl --precision 0.99 --base-rate 0.01
  unlure tune labelled.jsonl --false-alarms 0.001 --sure
  unlure tune data/ --recall 90% --json`;
