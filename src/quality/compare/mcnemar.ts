/** Pairs in which exactly one of two was right, and how surprising their difference is. */
export interface McNemar {
  readonly onlyA: number;
  readonly onlyB: number;
  /** Two-sided, 0 to 1: how often chance alone parts the pairs at least so unevenly, were both right equally often. */
  readonly p: number;
}

/**
 * McNemar's test in its exact form: pairs on which both agree say nothing, and of the others each is as likely to speak for A as
 * for B (McNemar, Psychometrika 12, 1947; exact by the binomial distribution, so small counts are no matter).
 */
export function mcnemar(onlyA: number, onlyB: number): McNemar {
  return { onlyA, onlyB, p: twoSided(Math.min(onlyA, onlyB), onlyA + onlyB) };
}

/** Twice the probability of at most `least` heads in `total` throws of a fair coin, and never more than 1. */
function twoSided(least: number, total: number): number {
  if (2 * least >= total - 1) return 1;
  // The largest term as a logarithm, for it may be too small for a number; the others are fractions of it.
  let log = -total * Math.LN2;
  for (let index = 1; index <= least; index++) log += Math.log((total - least + index) / index);
  let sum = 1;
  let term = 1;
  for (let index = least; index > 0; index--) {
    term *= index / (total - index + 1);
    sum += term;
    if (term < sum * Number.EPSILON) break;
  }
  return Math.min(1, 2 * Math.exp(log + Math.log(sum)));
}
