import type { Classification, ClassifyOptions, MessageInput } from '../classification.js';
import { levelOf } from '../score/level.js';
import { logOddsOf } from '../score/probability.js';
import type { TextClassifier } from '../text-classifier.js';
import type { Assessment, Overall } from './assess.js';
import { condense, hashOf, mergeStates, withoutRecords, withRecord } from './records.js';
import { RememberedOverall } from './remembered.js';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.js';
import { type Alert, bounds, type ConversationState, madeUpPrefix } from './state.js';

/** What a conversation is made with: where it begins to flag. */
export type ConversationOptions = ClassifyOptions;

/** What became of an edit or removal: `absent` if nothing is kept of the message, `expired` if it no longer was. */
export interface Outcome {
  /** `applied` if the evidence was changed. */
  readonly outcome: 'applied' | 'absent' | 'expired';
  /** The conversation after it. */
  readonly assessment: Assessment;
}

/** A chat, message by message. Keeps evidence, never text. */
export interface Conversation {
  /** Adds a message; one with an id that is known replaces the earlier. */
  add(message: MessageInput): Assessment;
  /** A message was edited. */
  replace(id: string, message: MessageInput): Outcome;
  /** A message was deleted. */
  remove(id: string): Outcome;
  /** Drops all that is kept of a person. */
  forget(from: string | null): Outcome;
  /** Takes in what another device saw of the same chat. @throws SnapshotError */
  merge(snapshot: Snapshot): Assessment;
  /** The conversation as it stands. */
  readonly assessment: Assessment;
  /** Plain JSON without text, at most 16 kB. */
  snapshot(): Snapshot;
}

/** A warning is taken back only when the score has fallen this far below the threshold, in hundredths of log-odds. */
const hysteresis = 50;

export function createConversationOn(text: TextClassifier, state: ConversationState, threshold = text.engine.threshold): Conversation {
  return new TrackedConversation(text, state, threshold);
}

class TrackedConversation implements Conversation {
  private readonly remembered: RememberedOverall;
  private current: Assessment;

  constructor(
    private readonly text: TextClassifier,
    private state: ConversationState,
    private readonly threshold: number,
  ) {
    this.remembered = new RememberedOverall(text.engine);
    this.current = this.present(this.remembered.of(state), null, text.assess('').classification);
  }

  get assessment(): Assessment {
    return this.current;
  }

  add(message: MessageInput): Assessment {
    const added = this.withMessage(this.state, message);
    return this.settle(added.state, added.classification, added.from);
  }

  replace(id: string, message: MessageInput): Outcome {
    const outcome = this.outcomeFor(id);
    const key = keyOf(id);
    const without = withoutRecords(this.state, (record) => record.id === key);
    const before = this.state.records.find((record) => record.id === key);
    // What an edit does not say stays as it was.
    const from = message.from ?? before?.from ?? undefined;
    const at = message.at ?? before?.at ?? undefined;
    const edited = { text: checked(message).text, id, ...(from === undefined ? {} : { from }), ...(at === undefined ? {} : { at }) };
    const added = this.withMessage(without, edited, before?.order);
    const applied = outcome === 'applied' || added.hasEvidence;
    return { outcome: applied ? 'applied' : outcome, assessment: this.settle(added.state, added.classification) };
  }

  remove(id: string): Outcome {
    const outcome = this.outcomeFor(id);
    return {
      outcome,
      assessment: this.settle(
        withoutRecords(this.state, (record) => record.id === keyOf(id)),
        this.current.message,
      ),
    };
  }

  forget(from: string | null): Outcome {
    const key = from === null ? null : keyOf(from);
    const known = this.state.records.some((record) => record.from === key);
    const state = withoutRecords(this.state, (record) => record.from === key);
    return { outcome: known ? 'applied' : 'absent', assessment: this.settle(state, this.current.message) };
  }

  merge(snapshot: Snapshot): Assessment {
    return this.settle(mergeStates(this.state, readSnapshot(snapshot, this.text.engine.taxonomy)), this.current.message);
  }

  snapshot(): Snapshot {
    return writeSnapshot(this.state);
  }

  private outcomeFor(id: string): Outcome['outcome'] {
    const key = keyOf(id);
    if (this.state.records.some((record) => record.id === key)) return 'applied';
    return this.state.expired.includes(hashOf(key)) ? 'expired' : 'absent';
  }

  private withMessage(state: ConversationState, message: MessageInput, order?: number) {
    const { classification, evidence, tells } = this.text.assess(checked(message).text);
    const from = message.from === undefined ? null : keyOf(message.from);
    const at = message.at ?? null;
    const position = order ?? (at === null ? state.messages + 1 : state.messages);
    // Messages that carry a time need no other clock, so one without evidence changes nothing at all.
    const counted = at === null ? { ...state, messages: Math.max(state.messages, position) } : state;
    const id = message.id === undefined ? freeId(state, at ?? position) : keyOf(message.id);
    const known = withoutRecords(counted, (record) => record.id === id);
    if (evidence.length === 0) return { state: known, classification, from, hasEvidence: false };
    const record = { id, from, at, order: position, evidence: condense(evidence), tells: [...new Set(tells)], score: classification.score };
    return { state: withRecord(known, record), classification, from, hasEvidence: true };
  }

  private settle(state: ConversationState, message: Classification, author?: string | null): Assessment {
    const overall = this.remembered.of(state, author);
    const { alert, change } = this.nextAlert(state.alert, overall);
    this.state = alert === state.alert ? state : { ...state, alert };
    this.current = this.present(overall, change, message);
    return this.current;
  }

  private nextAlert(before: Alert, overall: Overall): { alert: Alert; change: Assessment['change'] } {
    const { policy } = this.text.engine;
    const isHigh = overall.score >= Math.max(this.threshold, policy.thresholds.highPrecision) && levelOf(overall.score, policy) === 'high';
    if (overall.score >= this.threshold) {
      if (before === 'none') return { alert: isHigh ? 'escalated' : 'raised', change: 'raised' };
      if (before === 'raised' && isHigh) return { alert: 'escalated', change: 'escalated' };
      return { alert: before, change: null };
    }
    const hasFallen = overall.logOdds * 100 < logOddsOf(this.threshold) - hysteresis;
    return before !== 'none' && hasFallen ? { alert: 'none', change: 'cleared' } : { alert: before, change: null };
  }

  private present(overall: Overall, change: Assessment['change'], message: Classification): Assessment {
    return Object.freeze({
      ...overall,
      flagged: overall.score >= this.threshold,
      threshold: this.threshold,
      change,
      notes: message.notes,
      message,
    });
  }
}

function checked(message: MessageInput): MessageInput {
  if (typeof (message as MessageInput | null)?.text !== 'string') throw new TypeError('a message is an object whose text is a string');
  return message;
}

/** An id for a message that has none. */
function freeId(state: ConversationState, clock: number): string {
  for (let number = 0; ; number++) {
    const id = `${madeUpPrefix}${clock}.${number}`;
    if (!state.records.some((record) => record.id === id)) return id;
  }
}

/** Ids and names are kept as they are; very long ones by their hash, so that a snapshot stays small. */
export function keyOf(id: string): string {
  return id.length <= bounds.idLength ? id : `~${hashOf(id)}`;
}
