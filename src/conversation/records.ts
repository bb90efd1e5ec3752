import type { Evidence } from '../evidence/evidence.js';
import { fingerprint } from '../text/fingerprint.js';
import { bounds, compareRecords, type ConversationState, type EvidenceRecord } from './state.js';

/** Puts a record in, in place of one with the same id; drops the least telling one when there is no room. */
export function withRecord(state: ConversationState, record: EvidenceRecord): ConversationState {
  const others = state.records.filter((other) => other.id !== record.id);
  return bounded({ ...state, records: [...others, record].sort(compareRecords) });
}

export function withoutRecords(state: ConversationState, drop: (record: EvidenceRecord) => boolean): ConversationState {
  return { ...state, records: state.records.filter((record) => !drop(record)) };
}

/** Two states of the same conversation as one. The richer record wins where both know a message. */
export function mergeStates(a: ConversationState, b: ConversationState): ConversationState {
  const byId = new Map<string, EvidenceRecord>();
  for (const record of [...a.records, ...b.records]) {
    const known = byId.get(record.id);
    if (known === undefined || isBetter(record, known)) byId.set(record.id, record);
  }
  return bounded({
    records: [...byId.values()].sort(compareRecords),
    messages: Math.max(a.messages, b.messages),
    participants: mergeParticipants(a.participants, b.participants),
    expired: [...new Set([...a.expired, ...b.expired])].sort().slice(-bounds.expired),
    alert: a.alert === 'escalated' || b.alert === 'escalated' ? 'escalated' : a.alert === 'raised' || b.alert === 'raised' ? 'raised' : 'none',
  });
}

export function withParticipant(state: ConversationState, from: string | null): ConversationState {
  if (state.participants.includes(from) || state.participants.length >= bounds.participants) return state;
  return { ...state, participants: mergeParticipants(state.participants, [from]) };
}

function mergeParticipants(a: readonly (string | null)[], b: readonly (string | null)[]): (string | null)[] {
  return [...new Set([...a, ...b])].sort((x, y) => (x === y ? 0 : x === null ? -1 : y === null ? 1 : x < y ? -1 : 1)).slice(0, bounds.participants);
}

function bounded(state: ConversationState): ConversationState {
  if (state.records.length <= bounds.records) return state;
  const ranked = [...state.records].sort((a, b) => telling(b) - telling(a) || compareRecords(b, a));
  const kept = new Set(ranked.slice(0, bounds.records));
  const dropped = state.records.filter((record) => !kept.has(record));
  return {
    ...state,
    records: state.records.filter((record) => kept.has(record)),
    expired: [...new Set([...state.expired, ...dropped.map((record) => hashOf(record.id))])].slice(-bounds.expired),
  };
}

export function hashOf(id: string): string {
  return fingerprint(id);
}

function telling(record: EvidenceRecord): number {
  return record.evidence.reduce((sum, item) => sum + item.strength * item.strength * Math.max(item.keep, item.exposure), 0);
}

function isBetter(a: EvidenceRecord, b: EvidenceRecord): boolean {
  const difference = telling(a) - telling(b);
  return difference > 0 || (difference === 0 && JSON.stringify(a) > JSON.stringify(b));
}

/** For each tactic and sense the strongest evidence, the most telling first, bounded. */
export function condense(evidence: readonly Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const item of evidence) {
    const key = `${item.tactic} ${item.sense} ${item.exposure > 0}`;
    const known = best.get(key);
    if (known === undefined || worth(item) > worth(known)) best.set(key, item);
  }
  return [...best.values()].sort((a, b) => worth(b) - worth(a) || (a.tactic + a.sense < b.tactic + b.sense ? -1 : 1)).slice(0, bounds.evidencePerRecord);
}

function worth(item: Evidence): number {
  return item.strength * Math.max(item.keep, item.exposure);
}
