import { type ConversationFigures, conversationFigures, type PlayedConversation } from './conversation-figures.js';
import type { Judge } from './judge.js';
import { type FoundPhrase, Lister, type Listing, type Reading } from './listing.js';
import { type Correction, type LabelledConversation, type LabelledTurn, type Truth, truthAsLabelled, truthOf } from './rows.js';

export interface ConversationReport {
  readonly conversations: number;
  readonly messages: number;
  readonly reread: number;
  readonly figures: ConversationFigures;
  /** Null where no conversation was read twice. */
  readonly asLabelled: ConversationFigures | null;
  readonly misses: Listing<ListedConversation>;
  readonly alarms: Listing<ListedConversation>;
}

export interface ListedConversation {
  readonly id: string;
  readonly source: string;
  readonly kind: string | null;
  /** The highest reached. */
  readonly score: number;
  /** Index of the message at which it was flagged. */
  readonly flaggedAt: number | null;
  readonly messages: readonly { readonly from: string | null; readonly text: string; readonly phrases: readonly FoundPhrase[] }[];
}

/** How far a conversation went: index of the first flag, and the highest score. */
interface Course {
  readonly flaggedAt: number | null;
  readonly peak: number;
}

/** Plays every conversation once, message by message, as an app would. */
export function evaluateConversations(
  rows: readonly LabelledConversation[],
  judge: Judge,
  corrections: ReadonlyMap<string, Correction>,
  reading: Reading,
  comparable: boolean,
): ConversationReport {
  const played: PlayedConversation[] = [];
  const labelled: PlayedConversation[] = [];
  const misses = new Lister<ListedConversation>(reading.misses);
  const alarms = new Lister<ListedConversation>(reading.alarms);
  let reread = 0;
  for (const row of rows) {
    const course = play(row, judge);
    const correction = corrections.get(row.id);
    const truth = truthOf(row, correction);
    played.push(playedConversation(row, truth, course));
    labelled.push(playedConversation(row, truthAsLabelled(row), course));
    if (correction !== undefined) reread += 1;
    if (truth.side === 'ours' && course.flaggedAt === null) misses.add(() => listed(row, truth, course, judge));
    if (truth.side === 'honest' && course.flaggedAt !== null) alarms.add(() => listed(row, truth, course, judge));
  }
  return {
    conversations: rows.length,
    messages: rows.reduce((sum, row) => sum + row.messages.length, 0),
    reread,
    figures: conversationFigures(played, comparable),
    asLabelled: reread === 0 ? null : conversationFigures(labelled, comparable),
    misses: misses.listing(),
    alarms: alarms.listing(),
  };
}

function play(row: LabelledConversation, judge: Judge): Course {
  const conversation = judge.conversation();
  let flaggedAt: number | null = null;
  let peak = 0;
  for (const [index, turn] of row.messages.entries()) {
    const { flagged, score } = conversation.add(messageOf(turn));
    peak = Math.max(peak, score);
    if (flagged && flaggedAt === null) flaggedAt = index;
  }
  return { flaggedAt, peak };
}

function messageOf({ text, from, id, at }: LabelledTurn): { text: string; from?: string; id?: string; at?: number } {
  return { text, ...(from === null ? {} : { from }), ...(id === null ? {} : { id }), ...(at === null ? {} : { at }) };
}

function playedConversation(row: LabelledConversation, truth: Truth, { flaggedAt, peak }: Course): PlayedConversation {
  const closing = row.messages.findIndex((turn) => turn.stages.includes('net-closing'));
  return {
    side: truth.side,
    source: row.source,
    language: row.lang,
    script: truth.script,
    class: row.class,
    messages: row.messages.length,
    flaggedAt,
    closingAt: closing === -1 ? null : closing,
    peak,
  };
}

/** Only for conversations that are to be read, so judging their messages once more is cheap. */
function listed(row: LabelledConversation, truth: Truth, { flaggedAt, peak }: Course, judge: Judge): ListedConversation {
  const messages = row.messages.map(({ from, text }) => ({
    from,
    text,
    phrases: judge.classify(text).phrases.map((phrase) => ({ id: phrase.id, text: phrase.text })),
  }));
  return { id: row.id, source: row.source, kind: truth.script ?? row.class, score: peak, flaggedAt, messages };
}
