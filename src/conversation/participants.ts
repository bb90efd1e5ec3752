import type { Stage } from '../lexicon/taxonomy.js';
import type { ScoringPolicy } from '../score/policy.js';
import { probabilityOf } from '../score/probability.js';
import type { EvidenceScore } from '../score/score-evidence.js';
import type { FadedRecord } from './fade.js';

/** What is known of one person in the chat. No field accuses. */
export interface Participant {
  /** As messages name them; null for messages without a name. */
  readonly from: string | null;
  /** What this person's own messages come to, 0..1. */
  readonly score: number;
  /** The evidence as something that happens to this person, 0..1. */
  readonly exposure: number;
  /** The stage of this person's own evidence; null without any. */
  readonly stage: Stage | null;
  /** `leading`: the script is played here; `supporting`: helps it along; `targeted`: it is played at this person. */
  readonly part: 'leading' | 'supporting' | 'targeted' | 'unclear';
}

interface Scoring {
  score(records: readonly FadedRecord[]): EvidenceScore;
  /** Hundredths of log-odds. */
  exposure(records: readonly FadedRecord[]): number;
  stageOf(records: readonly FadedRecord[]): Stage | null;
  readonly policy: ScoringPolicy;
}

interface Own {
  readonly from: string | null;
  readonly records: readonly FadedRecord[];
  readonly decided: EvidenceScore;
  readonly score: number;
  readonly exposure: number;
}

/**
 * Everyone is scored alone. Those whose own words carry enough are taken together, for receptionist, mentor and shills
 * share one script; what two honest people each say in passing is not added up.
 */
export function participantsOf(
  records: readonly FadedRecord[],
  names: readonly (string | null)[],
  scoring: Scoring,
): { participants: Participant[]; working: readonly FadedRecord[]; decided: EvidenceScore } {
  const byName = new Map<string | null, FadedRecord[]>(names.map((name) => [name, []]));
  for (const item of records) {
    const mine = byName.get(item.record.from);
    if (mine === undefined) byName.set(item.record.from, [item]);
    else mine.push(item);
  }
  // In the order of their names, so that a tie does not depend on who wrote first.
  const own = [...byName.keys()].sort(compareNames).map((from): Own => {
    const mine = byName.get(from) as FadedRecord[];
    const decided = scoring.score(mine);
    const score = probabilityOf(decided.logOdds);
    return { from, records: mine, decided, score, exposure: probabilityOf(scoring.exposure(mine)) };
  });
  const { highRecall, balanced } = scoring.policy.thresholds;
  const leader = own.reduce<Own | null>(
    (best, person) => (best === null || person.decided.logOdds > best.decided.logOdds ? person : best),
    null,
  );
  const helpers = own.filter((person) => person === leader || (person.score >= highRecall && person.score >= person.exposure));
  const isAlone = leader !== null && helpers.every((person) => person === leader || person.records.length === 0);
  const working = isAlone ? leader.records : records.filter(({ record }) => helpers.some((person) => person.from === record.from));
  const decided = isAlone ? leader.decided : scoring.score(working);
  const leads = leader !== null && probabilityOf(decided.logOdds) >= balanced;
  const participants = own.map(
    (person): Participant => ({
      from: person.from,
      score: person.score,
      exposure: person.exposure,
      stage: scoring.stageOf(person.records),
      part: partOf(person, leader, leads, helpers, balanced),
    }),
  );
  return { participants, working, decided };
}

function partOf(person: Own, leader: Own | null, leads: boolean, helpers: readonly Own[], balanced: number): Participant['part'] {
  // Someone who mostly tells or asks of it is its target, also where nobody leads: a victim telling a friend.
  if (person.exposure >= balanced && person.exposure > person.score) return 'targeted';
  if (!leads) return 'unclear';
  if (person === leader) return 'leading';
  return helpers.includes(person) ? 'supporting' : 'targeted';
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
