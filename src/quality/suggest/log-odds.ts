/** How many texts of each kind there are, or hold a phrase. */
export interface TextCounts {
  readonly flagged: number;
  readonly legit: number;
}

export interface Tellingness {
  /** How much likelier, as log-odds, a flagged text holds the phrase than a legit one. */
  readonly logOdds: number;
  /** How far from no difference, in what reads like standard errors: what phrases are ranked by. */
  readonly z: number;
}

/**
 * The log-odds ratio with half a text added to every count (Haldane, 1956; Anscombe, 1956), so that a phrase of one side only has
 * one too. Texts are counted and not occurrences, for a text that repeats itself says nothing new.
 *
 * z is the root of twice the log-likelihood ratio with the sign of the difference (Dunning, "Accurate Methods for the Statistics of
 * Surprise and Coincidence", 1993). A difference over its standard error would not do: that error is largest where the phrase is in
 * no legit text at all, which is what is looked for.
 */
export function tellingness(having: TextCounts, all: TextCounts): Tellingness {
  const lacking: TextCounts = { flagged: all.flagged - having.flagged, legit: all.legit - having.legit };
  const odds = (side: keyof TextCounts): number => Math.log((having[side] + 0.5) / (lacking[side] + 0.5));
  const texts = all.flagged + all.legit;
  const share = (having.flagged + having.legit) / texts;
  const ratio =
    surprise(having.flagged, all.flagged * share) +
    surprise(having.legit, all.legit * share) +
    surprise(lacking.flagged, all.flagged * (1 - share)) +
    surprise(lacking.legit, all.legit * (1 - share));
  const direction = Math.sign(having.flagged * all.legit - having.legit * all.flagged);
  // Never below 0 but for rounding.
  return { logOdds: odds('flagged') - odds('legit'), z: direction === 0 ? 0 : direction * Math.sqrt(2 * Math.max(0, ratio)) };
}

function surprise(found: number, expected: number): number {
  return found === 0 ? 0 : found * Math.log(found / expected);
}
