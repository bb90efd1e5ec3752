import type { Evidence } from '../evidence/evidence.js';
import { compareTexts } from '../text/compare.js';
import { fingerprint } from '../text/fingerprint.js';
import { bounds, type ConversationState, compareRecords, type EvidenceRecord } from './state.js';

/** Puts a record in, in place of one with the same id; drops the least telling one when there is no room. */
export function withRecord(state: ConversationState, record: EvidenceRecord): ConversationState {
  const others = state.records.filter((other) => other.id !== record.id);
  return bounded({ ...state, records: [...others, record].sort(compareRecords) });
}

export function withoutRecords(state: ConversationState, drop: (record: EvidenceRecord) => boolean): ConversationState {
  const records = state.records.filter((record) => !drop(record));
  return records.length === state.records.length ? state : { ...state, records };
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
    expired: [...new Set([...a.expired, ...b.expired])].sort().slice(-bounds.expired),
    alert:
      a.alert === 'escalated' || b.alert === 'escalated' ? 'escalated' : a.alert === 'raised' || b.alert === 'raised' ? 'raised' : 'none',
  });
}

/** Keeps what tells most: within so many records, people and characters. The order of arrival plays no part. */
function bounded(state: ConversationState): ConversationState {
  const { records } = state;
  if (records.length <= bounds.records && people(records).length <= bounds.participants && sizeOf(records) <= bounds.characters)
    return state;
  const ranked = [...records].sort((a, b) => telling(b) - telling(a) || compareRecords(b, a));
  const kept = new Set<EvidenceRecord>();
  const names = new Set<string | null>();
  let size = 0;
  for (const record of ranked) {
    if (kept.size === bounds.records) break;
    if (!names.has(record.from) && names.size === bounds.participants) continue;
    if (size + sizeOf([record]) > bounds.characters) continue;
    kept.add(record);
    names.add(record.from);
    size += sizeOf([record]);
  }
  const dropped = records.filter((record) => !kept.has(record));
  return {
    ...state,
    records: records.filter((record) => kept.has(record)),
    expired: [...new Set([...state.expired, ...dropped.map((record) => hashOf(record.id))])].slice(-bounds.expired),
  };
}

function people(records: readonly EvidenceRecord[]): (string | null)[] {
  return [...new Set(records.map((record) => record.from))];
}

/** About what records come to in a snapshot, where tactics and names are numbers. */
function sizeOf(records: readonly EvidenceRecord[]): number {
  return records.reduce(
    (sum, { id, from, tells, evidence }) =>
      sum + 60 + id.length + (from?.length ?? 0) + 4 * tells.length + evidence.reduce((all, item) => all + 24 + item.sense.length, 0),
    0,
  );
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
  return [...best]
    .sort(([a, first], [b, second]) => worth(second) - worth(first) || compareTexts(a, b))
    .slice(0, bounds.evidencePerRecord)
    .map(([, item]) => item);
}

function worth(item: Evidence): number {
  return item.strength * Math.max(item.keep, item.exposure);
}
