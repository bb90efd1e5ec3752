import { inOrder } from './confusion.js';
import { mean, type Rate, rateOf } from './metrics.js';
import type { Side } from './rows.js';

/** The share flagged on each side: false positives among the honest, recall among the scams. */
export interface Outcome {
  readonly honest: Rate;
  readonly ours: Rate;
  readonly other: Rate;
  /** Spam and unclear texts, which count for neither side. */
  readonly leftOut: Rate;
}

export interface NamedOutcome extends Outcome {
  readonly name: string;
}

/** A mean of the shares of several sources, each weighing the same whatever its size. */
export interface SourceMean {
  readonly share: number | null;
  readonly sources: number;
}

interface Sided {
  readonly side: Side;
  readonly flagged: boolean;
}

export function outcomeOf(items: readonly Sided[]): Outcome {
  return {
    honest: shareFlagged(items, 'honest'),
    ours: shareFlagged(items, 'ours'),
    other: shareFlagged(items, 'other'),
    leftOut: shareFlagged(items, 'left-out'),
  };
}

/** One outcome for each name; items without a name stand in none. */
export function outcomesBy<T extends Sided>(
  items: readonly T[],
  nameOf: (item: T) => string | null,
  order: readonly string[] = [],
): NamedOutcome[] {
  const groups = groupBy(items, nameOf);
  return inOrder(groups.keys(), order).map((name) => ({ name, ...outcomeOf(groups.get(name) ?? []) }));
}

export function groupBy<T>(items: readonly T[], nameOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

export function meanOverSources<T extends { readonly source: string }>(items: readonly T[], hit: (item: T) => boolean): SourceMean {
  const shares = [...groupBy(items, (item) => item.source).values()].map((group) => group.filter(hit).length / group.length);
  return { share: mean(shares), sources: shares.length };
}

function shareFlagged(items: readonly Sided[], side: Side): Rate {
  const ofSide = items.filter((item) => item.side === side);
  return rateOf(ofSide.filter((item) => item.flagged).length, ofSide.length);
}
