/** A stream of choices that is the same for the same seed, on every machine. */
export interface Random {
  /** A whole number: 0 or more, less than `bound`. */
  below(bound: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** So many different items, or all where there are fewer, in their own order. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** Mulberry32: 32 bits of state and no claim to secrecy, which is all that choosing letters asks for. */
export function createRandom(seed: number | string): Random {
  let state = hashOf(String(seed));

  function below(bound: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  }

  function some<Item>(items: readonly Item[], count: number): Item[] {
    const left = items.map((_, index) => index);
    const chosen: number[] = [];
    while (chosen.length < count && left.length > 0) chosen.push(...left.splice(below(left.length), 1));
    return chosen.sort((a, b) => a - b).map((index) => items[index] as Item);
  }

  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    some,
  };
}

/** FNV-1a, so that seeds which differ in one letter begin far apart. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  return hash;
}
