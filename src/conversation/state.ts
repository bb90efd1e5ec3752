import type { Evidence } from '../evidence/evidence.js';

/** What is kept of one message that carried evidence. No text. */
export interface EvidenceRecord {
  readonly id: string;
  readonly from: string | null;
  /** Milliseconds since the epoch, where the message said. */
  readonly at: number | null;
  /** How many messages had come when it came, itself included where messages are counted. */
  readonly order: number;
  readonly evidence: readonly Evidence[];
  readonly tells: readonly string[];
  /** The message's own score. */
  readonly score: number;
}

export type Alert = 'none' | 'raised' | 'escalated';

/** A conversation so far: every assessment is a function of this. */
export interface ConversationState {
  /** In order of time, then arrival, then id. */
  readonly records: readonly EvidenceRecord[];
  /** Messages without `at` seen so far: their clock. */
  readonly messages: number;
  /** Hashes of the ids of records that were dropped for want of room. */
  readonly expired: readonly string[];
  /** The last warning given: what `change` is measured against. */
  readonly alert: Alert;
}

export const emptyState: ConversationState = Object.freeze({ records: [], messages: 0, expired: [], alert: 'none' });

/** What a conversation keeps at most; `characters` is about what its snapshot comes to as JSON. */
export const bounds = { records: 96, participants: 16, expired: 64, evidencePerRecord: 8, idLength: 40, characters: 14_000 } as const;

/** Time, then arrival, then id. Messages without a time stand before those that have one. */
export function compareRecords(a: EvidenceRecord, b: EvidenceRecord): number {
  const time =
    (a.at ?? Number.NEGATIVE_INFINITY) === (b.at ?? Number.NEGATIVE_INFINITY)
      ? 0
      : (a.at ?? Number.NEGATIVE_INFINITY) < (b.at ?? Number.NEGATIVE_INFINITY)
        ? -1
        : 1;
  return time || a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Ids given here to messages that came without one begin so; they are not shown. */
export const madeUpPrefix = '#.';

export function isMadeUp(id: string): boolean {
  return id.startsWith(madeUpPrefix);
}
