import { type Counts, type Demand, isBetter, measured, reliable, satisfies } from './demand.js';

export interface ScoredRow {
  readonly scam: boolean;
  /** 0..1. */
  readonly score: number;
}

/** A threshold, 0..1, and what it flags: every row that scores at least so much. */
export interface Cut extends Counts {
  readonly threshold: number;
}

/** The threshold that meets a demand, or why there is none. */
export type Choice =
  | { readonly found: true; readonly cut: Cut }
  | {
      readonly found: false;
      /** `too-few`: as a share the file meets the demand, but its rows are too few to rely on it; `out-of-reach`: not even so. */
      readonly reason: 'too-few' | 'out-of-reach';
      /** Where the file comes nearest; null where no scam scores above a text in which nothing is found. */
      readonly best: Cut | null;
    };

/**
 * Every threshold worth having, from the highest down: each finds a scam that the one before does not. A threshold at or below
 * `floor`, the score of a text in which nothing is found, would flag every harmless text and is none.
 */
export function cutsOf(rows: readonly ScoredRow[], floor: number): Cut[] {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const scams = rows.filter(({ scam }) => scam).length;
  const honest = rows.length - scams;
  const cuts: Cut[] = [];
  let found = 0;
  let alarms = 0;
  for (const [index, { scam, score }] of sorted.entries()) {
    if (score <= floor) break;
    if (scam) found++;
    else alarms++;
    const below = sorted[index + 1]?.score ?? floor;
    if (below === score || found === (cuts.at(-1)?.found ?? 0)) continue;
    cuts.push({ threshold: between(Math.max(below, floor), score), scams, honest, found, alarms });
  }
  return cuts;
}

/**
 * A threshold that parts two scores, halfway in log-odds, for a scam yet to come may score a little less than those seen; to
 * three places where that is fine enough. Above `low`, at most `high`.
 */
function between(low: number, high: number): number {
  const logOdds = (score: number): number => Math.log(score / (1 - score));
  const middle = 1 / (1 + Math.exp(-(logOdds(low) + logOdds(high)) / 2));
  const rounded = [1e3, 1e6].map((places) => Math.round(middle * places) / places);
  return rounded.find((threshold) => threshold > low && threshold <= high) ?? high;
}

/**
 * The threshold that meets the demand and costs least: the lowest where precision or false alarms are demanded, for it finds
 * most; the highest where recall is.
 * @param base share of scams, 0..1, at which precision is meant.
 */
export function choose(cuts: readonly Cut[], demand: Demand, base: number): Choice {
  const holds = (cut: Cut): boolean => satisfies(demand, reliable(demand, cut, base));
  const cut = demand.measure === 'recall' ? cuts.find(holds) : cuts.findLast(holds);
  if (cut !== undefined) return { found: true, cut };
  const value = (other: Cut): number => measured(demand, other, base);
  // Of equals the one that costs least, as above.
  const best = (demand.measure === 'recall' ? cuts : [...cuts].reverse()).reduce<Cut | null>(
    (nearest, other) => (nearest === null || isBetter(demand, value(other), value(nearest)) ? other : nearest),
    null,
  );
  const reached = best !== null && satisfies(demand, value(best));
  return { found: false, reason: reached ? 'too-few' : 'out-of-reach', best };
}
