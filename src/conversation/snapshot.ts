import type { Evidence } from '../evidence/evidence.js';
import type { Origin, Strength } from '../lexicon/lexicon.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import { type Alert, bounds, compareRecords, type ConversationState, type EvidenceRecord } from './state.js';

/** A conversation as plain JSON of at most 16 kB, without any message text. Keep it, send it, resume from it. */
export interface Snapshot {
  readonly schema: 1;
  readonly messages: number;
  readonly participants: readonly (string | null)[];
  readonly records: readonly SnapshotRecord[];
  readonly expired: readonly string[];
  readonly alert: Alert;
}

type SnapshotEvidence = readonly [tactic: string, sense: string, strength: Strength, keep: number, exposure: number, origin: Origin];

export type SnapshotRecord = readonly [
  id: string,
  from: string | null,
  at: number | null,
  order: number,
  score: number,
  tells: readonly string[],
  evidence: readonly SnapshotEvidence[],
];

/** A snapshot that cannot be resumed. `problems` says where it is broken, never what was said. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly code = 'invalid-snapshot';

  constructor(readonly problems: readonly string[]) {
    super(`broken snapshot: ${problems.join('; ')}`);
  }
}

export function writeSnapshot(state: ConversationState): Snapshot {
  return {
    schema: 1,
    messages: state.messages,
    participants: state.participants,
    records: state.records.map((record) => [
      record.id,
      record.from,
      record.at,
      record.order,
      record.score,
      record.tells,
      record.evidence.map(({ tactic, sense, strength, keep, exposure, origin }) => [tactic, sense, strength, keep, exposure, origin] as const),
    ]),
    expired: state.expired,
    alert: state.alert,
  };
}

/** @throws SnapshotError naming every problem. */
export function readSnapshot(snapshot: unknown, taxonomy: Taxonomy): ConversationState {
  const problems: string[] = [];
  const check = (sound: boolean, problem: string): void => {
    if (!sound) problems.push(problem);
  };
  const value = (typeof snapshot === 'object' && snapshot !== null ? snapshot : {}) as Record<string, unknown>;
  check(value.schema === 1, 'schema is not 1');
  check(isCount(value.messages), 'messages is not a count');
  check(['none', 'raised', 'escalated'].includes(value.alert as string), 'alert is unknown');
  check(isStrings(value.expired, bounds.expired), 'expired is not a list of ids');
  check(Array.isArray(value.participants) && value.participants.length <= bounds.participants && value.participants.every(isName), 'participants is not a list of names');
  const records: EvidenceRecord[] = [];
  if (!Array.isArray(value.records) || value.records.length > bounds.records) problems.push('records is not a list within bounds');
  else {
    for (const [index, raw] of value.records.entries()) {
      const record = readRecord(raw, taxonomy);
      if (typeof record === 'string') problems.push(`records[${index}]: ${record}`);
      else records.push(record);
    }
    check(new Set(records.map((record) => record.id)).size === records.length, 'two records have one id');
  }
  if (problems.length > 0) throw new SnapshotError(problems);
  return {
    records: records.sort(compareRecords),
    messages: value.messages as number,
    participants: [...(value.participants as (string | null)[])],
    expired: [...(value.expired as string[])],
    alert: value.alert as Alert,
  };
}

function readRecord(raw: unknown, taxonomy: Taxonomy): EvidenceRecord | string {
  if (!Array.isArray(raw) || raw.length !== 7) return 'is not a record';
  const [id, from, at, order, score, tells, evidence] = raw as unknown[];
  if (typeof id !== 'string') return 'id is not a text';
  if (!isName(from)) return 'from is not a name';
  if (at !== null && !Number.isFinite(at)) return 'at is not a time';
  if (!isCount(order)) return 'order is not a count';
  if (typeof score !== 'number' || !(score > 0 && score < 1)) return 'score is not between 0 and 1';
  if (!isStrings(tells, 100)) return 'tells is not a list of scripts';
  if (!Array.isArray(evidence) || evidence.length > bounds.evidencePerRecord) return 'evidence is not a list within bounds';
  const items: Evidence[] = [];
  for (const item of evidence as unknown[]) {
    const read = readEvidence(item, taxonomy);
    if (typeof read === 'string') return read;
    items.push(read);
  }
  return { id, from, at: at as number | null, order: order as number, score, tells: tells as string[], evidence: items };
}

function readEvidence(raw: unknown, taxonomy: Taxonomy): Evidence | string {
  if (!Array.isArray(raw) || raw.length !== 6) return 'evidence is not evidence';
  const [tactic, sense, strength, keep, exposure, origin] = raw as unknown[];
  if (typeof tactic !== 'string' || !taxonomy.has(tactic)) return 'evidence names an unknown tactic';
  if (typeof sense !== 'string') return 'the sense is not a text';
  if (strength !== 1 && strength !== 2 && strength !== 3) return 'the strength is not 1, 2 or 3';
  if (!isShare(keep) || !isShare(exposure)) return 'keep or exposure is not between 0 and 1';
  if (origin !== 'written' && origin !== 'learned' && origin !== 'custom') return 'the origin is unknown';
  return { tactic, sense, strength, keep, exposure, origin };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isName(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isStrings(value: unknown, most: number): boolean {
  return Array.isArray(value) && value.length <= most && value.every((item) => typeof item === 'string');
}
