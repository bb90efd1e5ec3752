import { fingerprint } from '../../text/fingerprint.js';

export interface Foldable {
  /** What the row is known by; a group's place is decided by its smallest key, so the order of rows does not matter. */
  readonly key: string;
  readonly group: number;
  readonly scam: boolean;
}

/**
 * Deals groups into folds, groups with scams and groups without one after the other so that every fold has its share of both.
 * No clock and no chance: the same rows fall into the same folds in whatever order they stand.
 * @returns for each row the number of its fold, 0 to `count` - 1.
 */
export function dealFolds(rows: readonly Foldable[], count: number): number[] {
  const groups = new Map<number, { key: string; size: number; scam: boolean }>();
  for (const { key, group, scam } of rows) {
    const hash = fingerprint(key);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { key: hash, size: 1, scam });
    else {
      known.size++;
      known.scam ||= scam;
      if (hash < known.key) known.key = hash;
    }
  }
  // Large groups first, each to the fold that has least of its kind, so that one long chat does not make one fold of it all.
  const dealt = [...groups].sort(([, a], [, b]) => b.size - a.size || (a.key < b.key ? -1 : 1));
  const filled = { scam: new Array<number>(count).fill(0), honest: new Array<number>(count).fill(0) };
  const foldOf = new Map<number, number>();
  for (const [group, { size, scam }] of dealt) {
    const sizes = scam ? filled.scam : filled.honest;
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] = (sizes[fold] as number) + size;
    foldOf.set(group, fold);
  }
  return rows.map(({ group }) => foldOf.get(group) as number);
}
