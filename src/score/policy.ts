import type { KeepFactors, WordingRules } from '../evidence/gather.js';

/** An operating point; the README tells what each finds and flags. `balanced` is the default, `highPrecision` the one for warnings on phones. */
export type ThresholdName = 'highRecall' | 'balanced' | 'highPrecision';

/** A bonus for tactics that together say more than each. Every item of `all` names alternatives, separated by `|`: a tactic or `stage:<stage>`. */
export interface Combination {
  readonly id: string;
  readonly all: readonly string[];
  /** The alternatives of each item of `all`. */
  readonly choices: readonly (readonly string[])[];
  /** How many different tactics must be there in all; more than `all` has items, for "three of this stage". */
  readonly atLeast: number;
  readonly weight: number;
}

/** A bonus for one thing after another in a chat. `from` and `to` are tactics or `stage:<stage>`. */
export interface Transition {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** The numbers of `scoring.json`, log-odds in integer hundredths so that sums are exact in any order. */
export interface ScoringPolicy {
  readonly intercept: number;
  /** By tactic: weights of strength 1, 2, 3. */
  readonly weights: ReadonlyMap<string, readonly [number, number, number]>;
  readonly combinations: readonly Combination[];
  readonly transitions: readonly Transition[];
  /** The most that a stage (`stage:<stage>`), the carriers (`carriers`) or learned phrases (`learned`) can add. */
  readonly caps: ReadonlyMap<string, number>;
  readonly keep: KeepFactors;
  readonly wording: WordingRules;
  /** What evidence weighs more as something that happens to the writer, who tells it at second hand and in fewer words. */
  readonly exposure: number;
  /** What a chat must be surer by than a message, for it has many of them: hundredths taken from the intercept. */
  readonly chat: number;
  readonly thresholds: Readonly<Record<ThresholdName, number>>;
}

/** `scoring.json` as written: log-odds as decimal numbers. */
export interface ScoringData {
  readonly intercept: number;
  readonly tactics: Readonly<Record<string, { readonly weights: readonly [number, number, number] }>>;
  readonly combinations: readonly {
    readonly id: string;
    readonly all: readonly string[];
    readonly atLeast?: number | undefined;
    readonly weight: number;
  }[];
  readonly transitions: readonly Transition[];
  readonly caps: Readonly<Record<string, number>>;
  readonly keep: Readonly<Record<string, number>>;
  readonly exposure: number;
  readonly chat: number;
  readonly wording: { readonly full: number; readonly tolerance: number; readonly excuse: number; readonly floor: number };
  /** Probabilities, 0..1. */
  readonly thresholds: Readonly<Record<ThresholdName, number>>;
}

export function createPolicy(data: ScoringData): ScoringPolicy {
  return {
    intercept: hundredths(data.intercept),
    weights: new Map(
      Object.entries(data.tactics).map(([tactic, { weights }]) => [
        tactic,
        [hundredths(weights[0]), hundredths(weights[1]), hundredths(weights[2])],
      ]),
    ),
    combinations: data.combinations.map((combination) => ({
      ...combination,
      choices: combination.all.map((item) => item.split('|')),
      atLeast: combination.atLeast ?? combination.all.length,
      weight: hundredths(combination.weight),
    })),
    transitions: data.transitions.map((transition) => ({ ...transition, weight: hundredths(transition.weight) })),
    caps: new Map(Object.entries(data.caps).map(([id, cap]) => [id, hundredths(cap)])),
    keep: { warning: 1, report: 1, inquiry: 1, quotation: 1, negated: 1, conditional: 1, excused: 1, ...data.keep },
    wording: { ...data.wording, full: hundredths(data.wording.full), tolerance: hundredths(data.wording.tolerance) },
    exposure: data.exposure,
    chat: hundredths(data.chat),
    thresholds: data.thresholds,
  };
}

export function hundredths(value: number): number {
  return Math.round(value * 100);
}
