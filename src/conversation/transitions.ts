import type { Taxonomy } from '../lexicon/taxonomy.js';
import type { ScoringPolicy, Transition } from '../score/policy.js';
import type { Term } from '../score/score-evidence.js';
import type { FadedRecord } from './fade.js';

/** Hints do not make a step of the script. */
const leastStrength = 2;

/** Bonuses earned by one thing coming after another. Each counts once, as far as both its ends do. */
export function earnedTransitions(records: readonly FadedRecord[], policy: ScoringPolicy, taxonomy: Taxonomy): Term[] {
  const terms: Term[] = [];
  for (const transition of policy.transitions) {
    const weight = Math.round(transition.weight * extent(transition, records, taxonomy));
    if (weight > 0) terms.push({ kind: 'transition', id: transition.id, weight, from: [] });
  }
  return terms;
}

/** The best a pair of messages in order makes of the transition, 0..1. */
function extent(transition: Transition, records: readonly FadedRecord[], taxonomy: Taxonomy): number {
  let best = 0;
  /** What of `from` was seen so far, by sense. */
  const seen = new Map<string, number>();
  for (const { evidence } of records) {
    for (const item of evidence) {
      if (item.strength < leastStrength || !fits(item.tactic, transition.to, taxonomy)) continue;
      for (const [sense, keep] of seen) {
        // The same tactic again is a step only with another sense: a second and different fee.
        if (transition.from === transition.to && (sense === '' || item.sense === '' || sense === item.sense)) continue;
        best = Math.max(best, Math.min(keep, item.keep));
      }
    }
    for (const item of evidence) {
      if (item.strength < leastStrength || !fits(item.tactic, transition.from, taxonomy)) continue;
      seen.set(item.sense, Math.max(seen.get(item.sense) ?? 0, item.keep));
    }
  }
  return best;
}

function fits(tactic: string, name: string, taxonomy: Taxonomy): boolean {
  return name.startsWith('stage:') ? taxonomy.tactic(tactic).stage === name.slice('stage:'.length) : tactic === name;
}
