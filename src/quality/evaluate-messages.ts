import type { Judge, Verdict } from './judge.js';
import type { JudgedMessage } from './judged-message.js';
import { type FoundPhrase, Lister, type Listing, type Reading } from './listing.js';
import { type MessageFigures, messageFigures } from './message-figures.js';
import { type Correction, type LabelledMessage, type Truth, truthAsLabelled, truthOf } from './rows.js';

export interface MessageReport {
  readonly texts: number;
  /** How many have a second reading, and how many of those changed sides. */
  readonly reread: number;
  readonly moved: number;
  /** Under the second readings, where there are any. */
  readonly figures: MessageFigures;
  /** Under the sources' own labels; null where no text was read twice, for then it is the same. */
  readonly asLabelled: MessageFigures | null;
  /** Scams of our kinds that were not flagged. */
  readonly misses: Listing<ListedMessage>;
  /** Honest texts that were. */
  readonly alarms: Listing<ListedMessage>;
}

export interface ListedMessage {
  readonly id: string;
  readonly source: string;
  /** The script of a scam, the class of an honest text. */
  readonly kind: string | null;
  readonly score: number;
  readonly stage: string | null;
  readonly framing: string;
  readonly text: string;
  readonly phrases: readonly FoundPhrase[];
}

/** Judges every text once and measures the verdicts under both readings of the labels. */
export function evaluateMessages(
  rows: readonly LabelledMessage[],
  judge: Judge,
  corrections: ReadonlyMap<string, Correction>,
  reading: Reading,
): MessageReport {
  const judged: JudgedMessage[] = [];
  const labelled: JudgedMessage[] = [];
  const misses = new Lister<ListedMessage>(reading.misses);
  const alarms = new Lister<ListedMessage>(reading.alarms);
  let reread = 0;
  let moved = 0;
  for (const row of rows) {
    const verdict = judge.classify(row.text);
    const correction = corrections.get(row.id);
    const truth = truthOf(row, correction);
    const label = truthAsLabelled(row);
    judged.push(judgedMessage(row, truth, verdict));
    labelled.push(judgedMessage(row, label, verdict));
    if (correction !== undefined) reread += 1;
    if (truth.side !== label.side) moved += 1;
    if (truth.side === 'ours' && !verdict.flagged) misses.add(() => listed(row, truth, verdict));
    if (truth.side === 'honest' && verdict.flagged) alarms.add(() => listed(row, truth, verdict));
  }
  return {
    texts: rows.length,
    reread,
    moved,
    figures: messageFigures(judged),
    asLabelled: reread === 0 ? null : messageFigures(labelled),
    misses: misses.listing(),
    alarms: alarms.listing(),
  };
}

function judgedMessage(row: LabelledMessage, truth: Truth, verdict: Verdict): JudgedMessage {
  return {
    side: truth.side,
    source: row.source,
    language: row.lang,
    script: truth.script,
    family: row.family,
    class: row.class,
    hard: row.hard,
    stages: truth.stages,
    framing: row.framing,
    score: verdict.score,
    flagged: verdict.flagged,
    foundStage: verdict.stage,
    foundFraming: verdict.framing,
    hasPhrases: verdict.phrases.length > 0,
  };
}

function listed(row: LabelledMessage, truth: Truth, { score, stage, framing, phrases }: Verdict): ListedMessage {
  return {
    id: row.id,
    source: row.source,
    kind: truth.script ?? row.class,
    score,
    stage,
    framing,
    text: row.text,
    phrases: phrases.map(({ id, text }) => ({ id, text })),
  };
}
