import type { Combination } from './policy.js';
import type { TacticTerm } from './tactic-terms.js';

/** How far a combination is there, and the evidence that makes it. */
export interface Extent {
  /** The smallest factor among the best evidence it needs. */
  readonly keep: number;
  readonly from: readonly number[];
}

/** Null where the combination is not there. */
export function combinationOf(combination: Combination, tactics: readonly TacticTerm[]): Extent | null {
  if (tactics.length < combination.atLeast) return null;
  for (const names of combination.choices) if (!isThere(names, tactics)) return null;
  const needed = new Set<TacticTerm>();
  const fitting = new Set<TacticTerm>();
  for (const names of combination.choices) {
    const own = bestFirst(tactics.filter((term) => isOneOf(term, names)));
    needed.add(own[0] as TacticTerm);
    for (const term of own) fitting.add(term);
  }
  // "Three of a stage" needs more than one for each item.
  if (fitting.size < combination.atLeast) return null;
  if (fitting.size > needed.size) for (const term of bestFirst([...fitting])) if (needed.size < combination.atLeast) needed.add(term);
  let keep = Number.POSITIVE_INFINITY;
  const from: number[] = [];
  for (const term of needed) {
    keep = Math.min(keep, term.keep);
    for (const index of term.from) from.push(index);
  }
  return { keep, from };
}

function bestFirst(terms: TacticTerm[]): TacticTerm[] {
  return terms.sort((a, b) => b.keep - a.keep || (a.tactic < b.tactic ? -1 : 1));
}

function isThere(names: readonly string[], tactics: readonly TacticTerm[]): boolean {
  for (const term of tactics) if (isOneOf(term, names)) return true;
  return false;
}

function isOneOf({ tactic, stageName }: TacticTerm, names: readonly string[]): boolean {
  return names.includes(tactic) || names.includes(stageName);
}
