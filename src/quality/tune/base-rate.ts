import type { Rate } from '../metrics.js';

/** A probability with its 95% interval. */
export interface Estimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How many of the flagged are scams where scams make up `base` (0..1) of everything. */
export function precisionAt(base: number, recall: number, falseAlarms: number): number {
  const right = base * recall;
  const flagged = right + (1 - base) * falseAlarms;
  return flagged === 0 ? 1 : right / flagged;
}

/**
 * The same with its interval, from recall and false-alarm rate measured apart. Precision depends on the ratio of the two, whose
 * interval follows from theirs (Donner and Zou, "Closed-form confidence intervals for functions of the normal mean and
 * standard deviation", 2012: the method of variance estimates recovery). Null where nothing was found.
 */
export function precisionFrom(recall: Rate, falseAlarms: Rate, base: number): Estimate | null {
  if (recall.share === null || falseAlarms.share === null || recall.share === 0) return null;
  const { low, high } = ratioInterval(falseAlarms.share, falseAlarms, recall.share, recall);
  const ofRatio = (ratio: number): number => precisionAt(base, 1, ratio);
  return { share: precisionAt(base, recall.share, falseAlarms.share), low: ofRatio(high), high: ofRatio(low) };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The interval of `top / bottom`; written so that nothing is divided by a difference that may be 0. */
function ratioInterval(top: number, topBounds: Bounds, bottom: number, bottomBounds: Bounds): Bounds {
  const product = top * bottom;
  const reach = (a: number, b: number): number => Math.sqrt(Math.max(0, product * product - a * b));
  const topLow = topBounds.low * (2 * top - topBounds.low);
  const topHigh = topBounds.high * (2 * top - topBounds.high);
  const bottomLow = bottomBounds.low * (2 * bottom - bottomBounds.low);
  const bottomHigh = bottomBounds.high * (2 * bottom - bottomBounds.high);
  return {
    low: topLow <= 0 ? 0 : topLow / (product + reach(topLow, bottomHigh)),
    high: (product + reach(topHigh, bottomLow)) / bottomLow,
  };
}
