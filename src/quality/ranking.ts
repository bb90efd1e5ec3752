import { type Rate, rateOf } from './metrics.js';

/** A threshold chosen so that at most a given share of the honest texts scores above it. */
export interface OperatingPoint {
  /** The largest false-positive rate allowed, 0..1. */
  readonly limit: number;
  /** How many honest texts that is. 0 means that the sample is too small to tell the limit from none at all. */
  readonly allowed: number;
  /** Scores above this one are flagged; null where everything may be. */
  readonly above: number | null;
  readonly alarms: Rate;
  readonly recall: Rate;
}

/** How often a scam scores above an honest text, ties counting half; null where one side is empty. */
export function rocAuc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const sorted = [...negatives].sort((a, b) => a - b);
  let won = 0;
  for (const score of positives) won += countBelow(sorted, score, false) + countBelow(sorted, score, true);
  return won / (2 * positives.length * negatives.length);
}

/** The recall that is left when false alarms are held to a limit; null where one side is empty. */
export function operatingPoint(positives: readonly number[], negatives: readonly number[], limit: number): OperatingPoint | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const sorted = [...negatives].sort((a, b) => b - a);
  // A hair more, for 0.07 * 100 falls short of 7.
  const allowed = Math.floor(limit * sorted.length + 1e-9);
  const above = sorted[allowed] ?? null;
  const passes = (score: number) => above === null || score > above;
  return {
    limit,
    allowed,
    above,
    alarms: rateOf(sorted.filter(passes).length, sorted.length),
    recall: rateOf(positives.filter(passes).length, positives.length),
  };
}

/** How many of the ascending values lie below `value`, or at it too. */
function countBelow(sorted: readonly number[], value: number, orAt: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = sorted[middle] as number;
    if (candidate < value || (orAt && candidate === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
