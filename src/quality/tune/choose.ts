import { type Counts, type Demand, isBetter, measured, reliable, satisfies } from './demand.js';

export interface ScoredRow {
  readonly scam: boolean;
  /** 0..1. */
  readonly score: number;
}

/** A threshold and what it flags: every row that scores at least so much. */
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
 * Every threshold that flags at least one scam, from the highest down. Thresholds are scores of the file. One at or below
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
    if (found > 0 && sorted[index + 1]?.score !== score) cuts.push({ threshold: score, scams, honest, found, alarms });
  }
  return cuts;
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
