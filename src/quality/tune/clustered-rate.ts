import { type Rate, wilson } from '../metrics.js';

/** A row that counts, and what it hangs together with. */
export interface ClusteredItem {
  readonly hit: boolean;
  readonly group: number;
  readonly copy: number;
}

/**
 * A share with a Wilson interval for rows that come in groups. A campaign of fifty copies says hardly more than one of them,
 * so the interval is that of as many independent rows as say the same: the number of rows divided by the design effect, the
 * variance between groups over the variance the rows would have if each stood for itself (Kish, Survey Sampling, 1965).
 * Where all rows agree there is no variance to measure, and every different text counts once.
 */
export function clusteredRate(items: readonly ClusteredItem[]): Rate {
  const total = items.length;
  if (total === 0) return { hits: 0, total: 0, share: null, ...wilson(0, 0) };
  const hits = items.filter(({ hit }) => hit).length;
  const share = hits / total;
  const independent = hits === 0 || hits === total ? new Set(items.map(({ copy }) => copy)).size : total / designEffect(items, share);
  return { hits, total, share, ...wilson(hits === total ? independent : share * independent, independent) };
}

function designEffect(items: readonly ClusteredItem[], share: number): number {
  const excess = new Map<number, number>();
  for (const { hit, group } of items) excess.set(group, (excess.get(group) ?? 0) + (hit ? 1 : 0) - share);
  let squares = 0;
  for (const value of excess.values()) squares += value * value;
  return Math.max(1, squares / (items.length * share * (1 - share)));
}
