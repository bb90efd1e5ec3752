/** How many texts of each kind there are, or hold a phrase. */
export interface TextCounts {
  readonly flagged: number;
  readonly legit: number;
}

export interface Tellingness {
  /** How much likelier, as log-odds, a flagged text holds the phrase than a legit one. */
  readonly logOdds: number;
  /** The same in standard errors: what phrases are ranked by. */
  readonly z: number;
}

/** As if so many texts had been seen before, with every phrase as common as in all texts together. */
const priorTexts = 100;

/**
 * The log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words", 2008). Texts are counted
 * and not occurrences, for a text that repeats itself says nothing new; for a single phrase the prior is then a Beta
 * distribution, the Dirichlet's margin. The prior draws rare phrases towards no difference, so that one text on one side and
 * none on the other is no discovery.
 */
export function tellingness(having: TextCounts, all: TextCounts): Tellingness {
  const share = (having.flagged + having.legit) / (all.flagged + all.legit);
  const prior = priorTexts * share;
  const logit = (count: number, texts: number): number => Math.log((count + prior) / (texts + priorTexts - count - prior));
  const logOdds = logit(having.flagged, all.flagged) - logit(having.legit, all.legit);
  return { logOdds, z: logOdds / Math.sqrt(1 / (having.flagged + prior) + 1 / (having.legit + prior)) };
}
