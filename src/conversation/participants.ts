import type { Stage } from '../lexicon/taxonomy.js';
import type { ScoringPolicy } from '../score/policy.js';
import { probabilityOf } from '../score/probability.js';
import type { EvidenceScore } from '../score/score-evidence.js';
import type { FadedRecord } from './fade.js';

/** What is known of one person in the chat. No field accuses. */
export interface Participant {
  readonly from: string | null;
  /** What this person's own messages come to. */
  readonly score: number;
  /** The evidence as something that happens to this person. */
  readonly exposure: number;
  readonly stage: Stage | null;
  /** `leading`: the script is played here; `supporting`: helps it along; `targeted`: it is played at this person. */
  readonly part: 'leading' | 'supporting' | 'targeted' | 'unclear';
}

interface Scoring {
  score(records: readonly FadedRecord[]): EvidenceScore;
  exposure(records: readonly FadedRecord[]): EvidenceScore;
  stageOf(records: readonly FadedRecord[]): Stage | null;
  readonly policy: ScoringPolicy;
}

interface Own {
  readonly from: string | null;
  readonly records: readonly FadedRecord[];
  readonly logOdds: number;
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
): { participants: Participant[]; working: readonly FadedRecord[] } {
  // In the order of their names, so that a tie does not depend on who wrote first.
  const all = [...new Set([...names, ...records.map(({ record }) => record.from)])].sort(compareNames);
  const own = all.map((from): Own => {
    const mine = records.filter(({ record }) => record.from === from);
    const { logOdds } = scoring.score(mine);
    return { from, records: mine, logOdds, score: probabilityOf(logOdds), exposure: probabilityOf(scoring.exposure(mine).logOdds) };
  });
  const { highRecall, balanced } = scoring.policy.thresholds;
  const leader = own.reduce<Own | null>((best, person) => (best === null || person.logOdds > best.logOdds ? person : best), null);
  const helpers = own.filter((person) => person === leader || (person.score >= highRecall && person.score >= person.exposure));
  const working = records.filter(({ record }) => helpers.some((person) => person.from === record.from));
  const leads = leader !== null && probabilityOf(scoring.score(working).logOdds) >= balanced;
  const participants = own.map(
    (person): Participant => ({
      from: person.from,
      score: person.score,
      exposure: person.exposure,
      stage: scoring.stageOf(person.records),
      part: partOf(person, leader, leads, helpers, balanced),
    }),
  );
  return { participants, working };
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
