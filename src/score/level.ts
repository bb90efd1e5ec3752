import type { ScoringPolicy } from './policy.js';

/** How far a score has come: below `highRecall`, from there, from `balanced`, from `highPrecision`. */
export type Level = 'none' | 'low' | 'medium' | 'high';

/** Levels begin exactly at the named thresholds. */
export function levelOf(score: number, policy: ScoringPolicy): Level {
  const { highRecall, balanced, highPrecision } = policy.thresholds;
  if (score >= highPrecision) return 'high';
  if (score >= balanced) return 'medium';
  return score >= highRecall ? 'low' : 'none';
}
