const lowest = 1e-6;

/** Log-odds in hundredths to a probability of six places, never quite 0 or 1. */
export function probabilityOf(logOddsHundredths: number): number {
  const probability = 1 / (1 + Math.exp(-logOddsHundredths / 100));
  return Math.min(1 - lowest, Math.max(lowest, roundSix(probability)));
}

/** Six decimal places, as the decimal number nearest to them. */
export function roundSix(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The log-odds, in hundredths, from which on a probability is reached. */
export function logOddsOf(probability: number): number {
  return Math.log(probability / (1 - probability)) * 100;
}

/**
 * A score restated for a surface where scams make up `rate` of the messages (0..1), instead of half of them.
 * @throws RangeError if either is not between 0 and 1.
 */
export function atBaseRate(score: number, rate: number): number {
  if (!(score > 0 && score < 1)) throw new RangeError('score must lie between 0 and 1');
  if (!(rate > 0 && rate < 1)) throw new RangeError('rate must lie between 0 and 1');
  const odds = (score / (1 - score)) * (rate / (1 - rate));
  return Math.min(1 - lowest, Math.max(lowest, roundSix(odds / (1 + odds))));
}
