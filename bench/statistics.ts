/** A median with where most of the runs lay: a shared machine is noisy, and one number would hide it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The value below which this share of the values lies, on a straight line between neighbours. Nothing of nothing. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median, and the 10th and 90th percentile around it. */
export function spreadOf(values: readonly number[]): Spread {
  return { low: quantile(values, 0.1), median: median(values), high: quantile(values, 0.9) };
}

/** How many times as much each round took as the same round of another: neighbours in time share the machine's mood. */
export function ratiosOf(values: readonly number[], others: readonly number[]): number[] {
  return values.slice(0, others.length).map((value, round) => value / (others[round] as number));
}
