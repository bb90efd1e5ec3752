import type { Rate } from '../metrics.js';
import { type Estimate, precisionFrom } from './base-rate.js';
import { type Choice, type Cut, choose, cutsOf } from './choose.js';
import { clusteredRate } from './clustered-rate.js';
import { copyKey, groupRows, type Origin } from './copies.js';
import { type Demand, measured, satisfies } from './demand.js';
import { dealFolds } from './folds.js';
import { fewestNeeded, type NeededRows } from './needed.js';

/** A labelled row with the score it was given. */
export interface TuningRow extends Origin {
  readonly scam: boolean;
  readonly score: number;
}

export interface TuningOptions {
  readonly demand: Demand;
  /** Share of scams where the threshold is to be used, 0..1; null: the share of the file. */
  readonly baseRate: number | null;
  /** The score of a text in which nothing is found. */
  readonly floor: number;
  /** Thresholds to compare with, by name; measured on the whole file, which did not choose them. */
  readonly named: Readonly<Record<string, number>>;
}

/** What a threshold does, with 95% intervals. */
export interface TuningFigures {
  /** Of the flagged rows of the file; its share of scams is the file's. */
  readonly precision: Rate;
  readonly recall: Rate;
  readonly falseAlarms: Rate;
  /** Precision at the base rate that was asked for; null where none was, or where no scam is found. */
  readonly precisionAtBaseRate: Estimate | null;
}

/**
 * `met`: the interval of the figures out of fold lies on the demand's side. `open`: the demand lies inside it, so the file says
 * neither yes nor no. `missed`: it lies on the other side, or no fold had a threshold. `none`: no threshold meets the demand.
 */
export type Verdict = 'met' | 'open' | 'missed' | 'none';

export interface Tuning {
  readonly rows: { readonly scams: number; readonly honest: number; readonly copies: number; readonly groups: number };
  readonly demand: Demand;
  readonly baseRate: number | null;
  readonly verdict: Verdict;
  /** Null where none meets the demand. */
  readonly threshold: number | null;
  /** Out of fold: every row judged by the threshold chosen without its group. Null where no fold had one. */
  readonly figures: TuningFigures | null;
  readonly folds: { readonly count: number; readonly found: number; readonly lowest: number | null; readonly highest: number | null };
  /** Why there is no threshold, and where the file comes nearest. */
  readonly failure: { readonly reason: 'too-few' | 'out-of-reach'; readonly best: Cut | null; readonly reached: number | null } | null;
  /** Further rows it would take for a firm yes, if they are like these; null where none are needed or none would do. */
  readonly needed: NeededRows | null;
  readonly named: readonly { readonly name: string; readonly threshold: number; readonly figures: TuningFigures }[];
}

const mostFolds = 10;

/** Chooses a threshold from labelled rows and says what it is worth. Null without rows of both kinds. */
export function tune(rows: readonly TuningRow[], { demand, baseRate, floor, named }: TuningOptions): Tuning | null {
  const scams = rows.filter(({ scam }) => scam).length;
  const honest = rows.length - scams;
  if (scams === 0 || honest === 0) return null;
  const base = baseRate ?? scams / rows.length;
  const { groups, copies } = groupRows(rows);
  const grouped = rows.map(({ scam, score }, index) => ({
    scam,
    score,
    group: groups[index] as number,
    copy: copies[index] as number,
  }));
  const cuts = cutsOf(rows, floor);
  const choice = choose(cuts, demand, base);
  const crossed = crossValidate(rows, grouped, (training) => choose(cutsOf(training, floor), demand, base));
  const figures = choice.found && crossed.judged.length > 0 ? figuresOf(crossed.judged, baseRate) : null;
  const verdict = !choice.found ? 'none' : figures === null ? 'missed' : verdictOf(figures, demand);
  return {
    rows: { scams, honest, copies: rows.length - new Set(copies).size, groups: new Set(groups).size },
    demand,
    baseRate,
    verdict,
    threshold: choice.found ? choice.cut.threshold : null,
    figures,
    folds: crossed.folds,
    failure: choice.found
      ? null
      : { reason: choice.reason, best: choice.best, reached: choice.best && measured(demand, choice.best, base) },
    needed: needed(choice, cuts, verdict, figures, { scams, honest }, demand, base),
    named: Object.entries(named).map(([name, threshold]) => ({
      name,
      threshold,
      figures: figuresOf(
        grouped.map((row) => ({ ...row, hit: row.score >= threshold })),
        baseRate,
      ),
    })),
  };
}

interface GroupedRow {
  readonly scam: boolean;
  readonly score: number;
  readonly group: number;
  readonly copy: number;
}

interface JudgedRow extends GroupedRow {
  readonly hit: boolean;
}

/** Judges every row by a threshold that was chosen without it, its copies and its chat. */
function crossValidate(
  rows: readonly TuningRow[],
  grouped: readonly GroupedRow[],
  chooseFrom: (training: readonly GroupedRow[]) => Choice,
) {
  const count = Math.min(mostFolds, new Set(grouped.map(({ group }) => group)).size);
  const foldOf = dealFolds(
    grouped.map(({ group, scam }, index) => ({ key: (rows[index] as TuningRow).texts.map(copyKey).join('\n'), group, scam })),
    count,
  );
  const judged: JudgedRow[] = [];
  const thresholds: number[] = [];
  for (let fold = 0; fold < count; fold++) {
    const choice = chooseFrom(grouped.filter((_, index) => foldOf[index] !== fold));
    if (!choice.found) continue;
    const { threshold } = choice.cut;
    thresholds.push(threshold);
    for (const [index, row] of grouped.entries()) if (foldOf[index] === fold) judged.push({ ...row, hit: row.score >= threshold });
  }
  const [lowest, highest] = thresholds.length === 0 ? [null, null] : [Math.min(...thresholds), Math.max(...thresholds)];
  return { judged, folds: { count, found: thresholds.length, lowest, highest } };
}

function figuresOf(judged: readonly JudgedRow[], baseRate: number | null): TuningFigures {
  const recall = clusteredRate(judged.filter(({ scam }) => scam));
  const falseAlarms = clusteredRate(judged.filter(({ scam }) => !scam));
  const flagged = judged.filter(({ hit }) => hit).map((row) => ({ ...row, hit: row.scam }));
  return {
    precision: clusteredRate(flagged),
    recall,
    falseAlarms,
    precisionAtBaseRate: baseRate === null ? null : precisionFrom(recall, falseAlarms, baseRate),
  };
}

/** The figure a demand is about. */
export function demanded({ measure }: Demand, figures: TuningFigures): Estimate | Rate {
  return measure === 'precision' ? (figures.precisionAtBaseRate ?? figures.precision) : figures[measure];
}

function verdictOf(figures: TuningFigures, demand: Demand): Verdict {
  const { low, high } = demanded(demand, figures);
  const [worst, bestEnd] = demand.measure === 'falseAlarms' ? [high, low] : [low, high];
  if (satisfies(demand, worst)) return 'met';
  return satisfies(demand, bestEnd) ? 'open' : 'missed';
}

function needed(
  choice: Choice,
  cuts: readonly Cut[],
  verdict: Verdict,
  figures: TuningFigures | null,
  { scams, honest }: { readonly scams: number; readonly honest: number },
  demand: Demand,
  base: number,
): NeededRows | null {
  if (!choice.found) {
    return fewestNeeded(
      cuts.filter((cut) => satisfies(demand, measured(demand, cut, base))),
      demand,
      base,
    );
  }
  if (verdict !== 'open' || figures === null) return null;
  const shown = { scams, honest, found: scams * (figures.recall.share ?? 0), alarms: honest * (figures.falseAlarms.share ?? 0) };
  return fewestNeeded([shown], { ...demand, sure: true }, base);
}
