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
  const groups = new Map<number, { rows: number; hits: number }>();
  for (const { hit, group } of items) {
    const known = groups.get(group) ?? { rows: 0, hits: 0 };
    groups.set(group, { rows: known.rows + 1, hits: known.hits + (hit ? 1 : 0) });
  }
  // Whole numbers as long as possible, so that the sum does not depend on the order of the rows.
  let [hitsSquared, product, rowsSquared] = [0, 0, 0];
  for (const { rows, hits } of groups.values()) {
    hitsSquared += hits * hits;
    product += hits * rows;
    rowsSquared += rows * rows;
  }
  const squares = hitsSquared - 2 * share * product + share * share * rowsSquared;
  return Math.max(1, squares / (items.length * share * (1 - share)));
}
