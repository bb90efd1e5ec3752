import type { Evidence } from '../../src/evidence/evidence.js';
import { excusedShare } from '../../src/evidence/gather.js';
import type { Taxonomy } from '../../src/lexicon/taxonomy.js';
import type { ScoringData } from '../../src/score/policy.js';
import { type Example, isPractice } from './examples.js';

/** A text as scoring sees it. */
export interface ScoredRow {
  readonly example: Example;
  /** Written evidence, before what the wording does to it. */
  readonly evidence: readonly Evidence[];
  /** What a wording fitted without the text's source makes of it, in log-odds. */
  readonly wording: number;
}

/** A linear reading of a row: weight numbers and what is left of each. */
interface Terms {
  readonly row: ScoredRow;
  readonly terms: readonly (readonly [weight: number, keep: number])[];
  readonly share: number;
  readonly importance: number;
}

export interface FittedScoring {
  readonly intercept: number;
  /** What the wording of a scam is multiplied by. */
  readonly wordingScale: number;
  readonly weights: Readonly<Record<string, readonly [number, number, number]>>;
  /** Texts, and sources, in which each strength of a tactic was met. */
  readonly support: ReadonlyMap<string, readonly { readonly rows: number; readonly sources: number }[]>;
}

/** A weight moves only where so many texts of so many sources hold it. */
const leastRows = 20;
const leastSources = 2;

export function isEnough({ rows, sources }: { readonly rows: number; readonly sources: number }): boolean {
  return rows >= leastRows && sources >= leastSources;
}

/** How strongly weights are held to what was judged. */
const pull = 5e-5;

/**
 * The most that a weight moves, as shares of what was judged. Practice texts hold as many look-alikes as scams and shun the
 * wording that everybody knows; in the world it is the other way round.
 */
const least = 0.9;
const most = 1.5;
const steps = 150;
const stepSize = 0.05;

/**
 * Fits the weights towards what was judged: never below 0, never falling with strength, and untouched where too few texts
 * hold them. The wording of honest talk takes its share from the evidence first, by the rules of `scoring.json`.
 */
export function fitScoring(rows: readonly ScoredRow[], judged: ScoringData, taxonomy: Taxonomy): FittedScoring {
  const tactics = Object.keys(judged.tactics);
  const numbers = new Map(tactics.map((tactic, index) => [tactic, index * 3]));
  const prior = tactics.flatMap((tactic) => [...(judged.tactics[tactic]?.weights ?? [])]);
  const weights = [...prior];
  const all = weighed(rows).map(({ row, importance }): Terms => {
    const share = excusedShare(row.wording, judged.wording, 1);
    return { row, terms: termsOf(row.evidence, prior, numbers, taxonomy), share, importance };
  });
  const support = supportOf(all, prior.length);
  const moves = support.map(isEnough);
  const adam = [...prior, 0, 0].map(() => ({ mean: 0, square: 0 }));
  let intercept = judged.intercept;
  let wordingScale = 1;
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(prior.length + 2);
    for (const { row, terms, share, importance } of all) {
      const positive = Math.max(0, row.wording);
      let sum = intercept + wordingScale * positive;
      for (const [weight, keep] of terms) sum += (weights[weight] as number) * keep * share;
      const error = (1 / (1 + Math.exp(-sum)) - (row.example.scam ? 1 : 0)) * importance;
      for (const [weight, keep] of terms) gradient[weight] = (gradient[weight] as number) + error * keep * share;
      gradient[prior.length] = (gradient[prior.length] as number) + error;
      gradient[prior.length + 1] = (gradient[prior.length + 1] as number) + error * positive;
    }
    const delta = (index: number, slope: number): number => {
      const state = adam[index] as { mean: number; square: number };
      state.mean = 0.9 * state.mean + 0.1 * slope;
      state.square = 0.999 * state.square + 0.001 * slope * slope;
      return (stepSize * (state.mean / (1 - 0.9 ** step))) / (Math.sqrt(state.square / (1 - 0.999 ** step)) + 1e-8);
    };
    for (let index = 0; index < prior.length; index++) {
      if (!moves[index]) continue;
      const own = prior[index] as number;
      const slope = (gradient[index] as number) + (pull * ((weights[index] as number) - own)) / Math.max(0.5, own);
      weights[index] = Math.min(own * most, Math.max(own * least, (weights[index] as number) - delta(index, slope)));
    }
    for (let index = 0; index < prior.length; index += 3) rise(weights, index);
    intercept -= delta(prior.length, gradient[prior.length] as number);
    wordingScale -= delta(prior.length + 1, gradient[prior.length + 1] as number);
  }
  return {
    intercept,
    wordingScale,
    weights: Object.fromEntries(
      tactics.map((tactic, index) => [tactic, weights.slice(index * 3, index * 3 + 3) as unknown as [number, number, number]]),
    ),
    support: new Map(tactics.map((tactic, index) => [tactic, support.slice(index * 3, index * 3 + 3)])),
  };
}

/** A stronger wording never weighs less. */
function rise(weights: number[], index: number): void {
  for (const next of [index + 1, index + 2]) weights[next] = Math.max(weights[next] as number, weights[next - 1] as number);
}

/** Sides count the same; practice texts in full, others less the easier and the more plentiful they are. */
function weighed(rows: readonly ScoredRow[]): { row: ScoredRow; importance: number }[] {
  const own = rows.map(({ example }) => (isPractice(example) || example.scam ? 1 : example.hard ? 0.3 : 0.1));
  let scams = 0;
  let honest = 0;
  for (const [index, { example }] of rows.entries()) {
    if (example.scam) scams += own[index] as number;
    else honest += own[index] as number;
  }
  return rows.map((row, index) => ({ row, importance: (0.5 * (own[index] as number)) / (row.example.scam ? scams : honest) }));
}

/** The strongest match of each tactic, by number; carriers only beside a lure. */
function termsOf(
  evidence: readonly Evidence[],
  prior: readonly number[],
  numbers: ReadonlyMap<string, number>,
  taxonomy: Taxonomy,
): [number, number][] {
  const best = new Map<string, readonly [number, number]>();
  for (const { tactic, strength, keep } of evidence) {
    const first = numbers.get(tactic);
    if (first === undefined || keep <= 0) continue;
    const known = best.get(tactic);
    const weight = first + strength - 1;
    if (known === undefined || (prior[weight] as number) * keep > (prior[known[0]] as number) * known[1]) best.set(tactic, [weight, keep]);
  }
  const hasLure = [...best.keys()].some((tactic) => taxonomy.tactic(tactic).kind === 'lure');
  return [...best].filter(([tactic]) => hasLure || taxonomy.tactic(tactic).kind === 'lure').map(([, [weight, keep]]) => [weight, keep]);
}

function supportOf(all: readonly Terms[], count: number): { rows: number; sources: number }[] {
  const rows = new Array<number>(count).fill(0);
  const sources = Array.from({ length: count }, () => new Set<string>());
  for (const { row, terms } of all) {
    for (const [weight] of terms) {
      rows[weight] = (rows[weight] as number) + 1;
      (sources[weight] as Set<string>).add(row.example.source);
    }
  }
  return rows.map((number, index) => ({ rows: number, sources: (sources[index] as Set<string>).size }));
}
