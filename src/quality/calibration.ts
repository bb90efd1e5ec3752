/** Scores from `from` up to `to` (the last bin holds 1 too), and what they turned out to be. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly scams: number;
  readonly honest: number;
  /** Mean score and share of scams, both sides weighing the same in all; null in an empty bin. */
  readonly score: number | null;
  readonly share: number | null;
}

export interface Calibration {
  /** Expected calibration error: the mean distance between score and share, over all bins by their weight. */
  readonly error: number;
  readonly bins: readonly CalibrationBin[];
}

/**
 * A score means "scam and honest taken as equally likely", so the two sides are weighed to be equally likely here, however
 * many texts each happens to have. Null where one side is empty.
 */
export function calibrate(scams: readonly number[], honest: readonly number[], binCount = 10): Calibration | null {
  if (scams.length === 0 || honest.length === 0) return null;
  const bins = Array.from({ length: binCount }, () => ({ scams: 0, honest: 0, scamScores: 0, honestScores: 0 }));
  const binOf = (score: number) => bins[Math.min(binCount - 1, Math.max(0, Math.floor(score * binCount)))] as (typeof bins)[number];
  for (const score of scams) {
    const bin = binOf(score);
    bin.scams += 1;
    bin.scamScores += score;
  }
  for (const score of honest) {
    const bin = binOf(score);
    bin.honest += 1;
    bin.honestScores += score;
  }
  let error = 0;
  const described = bins.map((bin, index) => {
    const scamWeight = bin.scams / scams.length / 2;
    const weight = scamWeight + bin.honest / honest.length / 2;
    const scoreSum = bin.scamScores / scams.length / 2 + bin.honestScores / honest.length / 2;
    error += Math.abs(scoreSum - scamWeight);
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      scams: bin.scams,
      honest: bin.honest,
      score: weight === 0 ? null : scoreSum / weight,
      share: weight === 0 ? null : scamWeight / weight,
    };
  });
  return { error, bins: described };
}
