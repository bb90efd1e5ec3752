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
  // A little less than all and more than none, so that a phrase of every text has odds too.
  const share = (having.flagged + having.legit + 0.5) / (all.flagged + all.legit + 1);
  const prior = priorTexts * share;
  const [flagged, legit] = [oddsOf(having.flagged, all.flagged, prior), oddsOf(having.legit, all.legit, prior)];
  const logOdds = flagged.logOdds - legit.logOdds;
  return { logOdds, z: logOdds / Math.sqrt(flagged.variance + legit.variance) };
}

/** The variance is that of a logit; for a rare phrase it is the paper's, which leaves out what is next to nothing then. */
function oddsOf(count: number, texts: number, prior: number): { readonly logOdds: number; readonly variance: number } {
  const [having, lacking] = [count + prior, texts - count + priorTexts - prior];
  return { logOdds: Math.log(having / lacking), variance: 1 / having + 1 / lacking };
}
