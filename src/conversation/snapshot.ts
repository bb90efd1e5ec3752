import type { Evidence } from '../evidence/evidence.js';
import type { Origin, Strength } from '../lexicon/lexicon.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import { type Alert, bounds, type ConversationState, compareRecords, type EvidenceRecord } from './state.js';

/**
 * A conversation as plain JSON of at most 16 kB, without any message text. Keep it, send it, resume from it. Tactics,
 * scripts and people are named once, in `names`; records refer to them by number.
 */
export interface Snapshot {
  /** Of this form. */
  readonly schema: 1;
  /** Messages without `at` seen so far. */
  readonly messages: number;
  /** Tactics, scripts and people. */
  readonly names: readonly string[];
  /** What is kept of single messages, in an order of our own; not for reading. */
  readonly records: readonly SnapshotRecord[];
  /** Hashes of the ids of messages that were dropped for want of room. */
  readonly expired: readonly string[];
  /** The last warning given. */
  readonly alert: Alert;
}

type SnapshotEvidence = readonly [tactic: number, sense: string, strength: Strength, keep: number, exposure: number, origin: number];

export type SnapshotRecord = readonly [
  id: string,
  from: number | null,
  at: number | null,
  order: number,
  score: number,
  tells: readonly number[],
  evidence: readonly SnapshotEvidence[],
];

const origins: readonly Origin[] = ['written', 'learned', 'custom'];

/** A snapshot that cannot be resumed. `problems` says where it is broken, never what was said. */
export class SnapshotError extends Error {
  /** Tells it apart where `instanceof` cannot: an app may hold both module formats. */
  override readonly name = 'SnapshotError';
  /** Stable, for programs. */
  readonly code = 'invalid-snapshot';

  /** @param problems Every problem, in words. */
  constructor(readonly problems: readonly string[]) {
    super(`broken snapshot: ${problems.join('; ')}`);
  }
}

export function writeSnapshot(state: ConversationState): Snapshot {
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  const records = state.records.map(
    (record): SnapshotRecord => [
      record.id,
      record.from === null ? null : numberOf(record.from),
      record.at,
      record.order,
      record.score,
      record.tells.map(numberOf),
      record.evidence.map(
        ({ tactic, sense, strength, keep, exposure, origin }) =>
          [numberOf(tactic), sense, strength, keep, exposure, origins.indexOf(origin)] as const,
      ),
    ],
  );
  return { schema: 1, messages: state.messages, names, records, expired: state.expired, alert: state.alert };
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
  const names = isStrings(value.names, 1000) ? (value.names as string[]) : [];
  check(isStrings(value.names, 1000), 'names is not a list of names');
  const records: EvidenceRecord[] = [];
  if (!Array.isArray(value.records) || value.records.length > bounds.records) problems.push('records is not a list within bounds');
  else {
    for (const [index, raw] of value.records.entries()) {
      const record = readRecord(raw, names, taxonomy);
      if (typeof record === 'string') problems.push(`records[${index}]: ${record}`);
      else records.push(record);
    }
    check(new Set(records.map((record) => record.id)).size === records.length, 'two records have one id');
  }
  if (problems.length > 0) throw new SnapshotError(problems);
  return {
    records: records.sort(compareRecords),
    messages: value.messages as number,
    expired: [...(value.expired as string[])],
    alert: value.alert as Alert,
  };
}

function readRecord(raw: unknown, names: readonly string[], taxonomy: Taxonomy): EvidenceRecord | string {
  if (!Array.isArray(raw) || raw.length !== 7) return 'is not a record';
  const [id, from, at, order, score, tells, evidence] = raw as unknown[];
  if (typeof id !== 'string') return 'id is not a text';
  if (from !== null && !isIn(names, from)) return 'from is not one of the names';
  if (at !== null && !Number.isFinite(at)) return 'at is not a time';
  if (!isCount(order)) return 'order is not a count';
  if (typeof score !== 'number' || !(score > 0 && score < 1)) return 'score is not between 0 and 1';
  if (!Array.isArray(tells) || !tells.every((tell) => isIn(names, tell))) return 'tells is not a list of scripts';
  if (!Array.isArray(evidence) || evidence.length > bounds.evidencePerRecord) return 'evidence is not a list within bounds';
  const items: Evidence[] = [];
  for (const item of evidence as unknown[]) {
    const read = readEvidence(item, names, taxonomy);
    if (typeof read === 'string') return read;
    items.push(read);
  }
  return {
    id,
    from: from === null ? null : (names[from] as string),
    at: at as number | null,
    order,
    score,
    tells: (tells as number[]).map((tell) => names[tell] as string),
    evidence: items,
  };
}

function readEvidence(raw: unknown, names: readonly string[], taxonomy: Taxonomy): Evidence | string {
  if (!Array.isArray(raw) || raw.length !== 6) return 'evidence is not evidence';
  const [number, sense, strength, keep, exposure, origin] = raw as unknown[];
  const tactic = isIn(names, number) ? (names[number] as string) : '';
  if (!taxonomy.has(tactic)) return 'evidence names an unknown tactic';
  if (typeof sense !== 'string') return 'the sense is not a text';
  if (strength !== 1 && strength !== 2 && strength !== 3) return 'the strength is not 1, 2 or 3';
  if (!isShare(keep) || !isShare(exposure)) return 'keep or exposure is not between 0 and 1';
  if (!isIn(origins, origin)) return 'the origin is unknown';
  return { tactic, sense, strength, keep, exposure, origin: origins[origin] as Origin };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isIn(list: readonly unknown[], index: unknown): index is number {
  return Number.isInteger(index) && (index as number) >= 0 && (index as number) < list.length;
}

function isStrings(value: unknown, most: number): boolean {
  return Array.isArray(value) && value.length <= most && value.every((item) => typeof item === 'string');
}
