/** A share with its counts and its Wilson 95% interval. */
export interface Rate {
  readonly hits: number;
  readonly total: number;
  /** Null where there is nothing to take a share of. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a two-sided 95% interval. */
const z = 1.959963984540054;

/** Wilson's score interval: unlike the textbook one it stays inside 0..1 and says something at 0 hits. */
export function wilson(hits: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const shrink = 1 + (z * z) / total;
  const centre = share + (z * z) / (2 * total);
  const reach = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  // At the ends the formula gives exactly 0 and 1, but for rounding.
  return {
    low: hits === 0 ? 0 : Math.max(0, (centre - reach) / shrink),
    high: hits === total ? 1 : Math.min(1, (centre + reach) / shrink),
  };
}

export function rateOf(hits: number, total: number): Rate {
  return { hits, total, share: total === 0 ? null : hits / total, ...wilson(hits, total) };
}

/** The rule of three: with no hit among `total`, a rate above this one is ruled out at 95%, and no lower rate can be claimed. */
export function smallestRate(total: number): number | null {
  return total === 0 ? null : Math.min(1, 3 / total);
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
