import type { Taxonomy } from '../lexicon/taxonomy.js';
import type { ScoringPolicy, Transition } from '../score/policy.js';
import type { Term } from '../score/score-evidence.js';
import type { FadedRecord } from './fade.js';

/** Hints do not make a step of the script. */
const leastStrength = 2;

/** What a message says strongly enough to be a step. */
interface Step {
  readonly tactic: string;
  readonly stageName: string;
  readonly sense: string;
  readonly keep: number;
}

/** Bonuses earned by one thing coming after another. Each counts once, as far as both its ends do. */
export function earnedTransitions(records: readonly FadedRecord[], policy: ScoringPolicy, taxonomy: Taxonomy): readonly Term[] {
  const steps = stepsOf(records, taxonomy);
  if (steps.length < 2) return none;
  const terms: Term[] = [];
  for (const transition of policy.transitions) {
    const weight = Math.round(transition.weight * extent(transition, steps));
    if (weight > 0) terms.push({ kind: 'transition', id: transition.id, weight, from: [] });
  }
  return terms;
}

const none: readonly Term[] = Object.freeze([]);

/** The steps of each message that has some, in order. */
function stepsOf(records: readonly FadedRecord[], taxonomy: Taxonomy): Step[][] {
  const steps: Step[][] = [];
  for (const { evidence } of records) {
    let own: Step[] | null = null;
    for (const { tactic, sense, strength, keep } of evidence) {
      if (strength < leastStrength) continue;
      const step = { tactic, stageName: taxonomy.stageName(tactic), sense, keep };
      if (own === null) steps.push((own = [step]));
      else own.push(step);
    }
  }
  return steps;
}

/** The best a pair of messages in order makes of the transition, 0..1. */
function extent({ from, to }: Transition, messages: readonly (readonly Step[])[]): number {
  let best = 0;
  /** The best of `from` seen so far, by sense. */
  const seen = new Map<string, number>();
  for (const steps of messages) {
    if (seen.size > 0) {
      for (const step of steps) {
        if (step.keep <= best || !fits(step, to)) continue;
        for (const [sense, keep] of seen) {
          // The same tactic again is a step only with another sense: a second and different fee.
          if (from === to && (sense === '' || step.sense === '' || sense === step.sense)) continue;
          best = Math.max(best, Math.min(keep, step.keep));
        }
      }
    }
    for (const step of steps) if (fits(step, from)) seen.set(step.sense, Math.max(seen.get(step.sense) ?? 0, step.keep));
  }
  return best;
}

function fits({ tactic, stageName }: Step, name: string): boolean {
  return tactic === name || stageName === name;
}
