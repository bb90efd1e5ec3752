import { withoutMarks } from '../text/characters.js';

/**
 * The filter: each pattern leaves one rare unit, or one rare pair of neighbouring units, that a text must have before
 * anything else is done with it.
 */
export interface Anchors {
  /** 1 for a unit that is an anchor by itself. */
  readonly single: Uint8Array;
  /** For each first unit, a 32-bit mask of `second & 31`: a cheap no before the exact test. */
  readonly mask: Int32Array;
  hasPair(first: number, second: number): boolean;
}

/** The words an element may be, each as units; null where they are not known (token kinds) or do not matter (gaps). */
export interface Anchorable {
  readonly words: readonly (readonly number[])[] | null;
}

/** What must be met for a sequence to be possible: any one of some units or neighbouring pairs. */
export interface Anchor {
  /** Expected meetings per million units of ordinary talk. */
  readonly cost: number;
  /** Written out only for the anchor that is chosen: most are not. */
  readonly requirements: () => Requirements;
}

export interface Requirements {
  readonly units: readonly number[];
  readonly pairs: readonly (readonly [first: number, second: number])[];
}

/** Expected meetings per million units of ordinary talk, of a unit. */
export type Frequency = (unit: number) => number;

const mostPairs = 1600;

/** The cheapest anchor of a sequence: what ordinary talk has least often. Null if nothing in it can be one. */
export function cheapestAnchor(elements: readonly Anchorable[], frequency: Frequency): Anchor | null {
  let best: Anchor | null = null;
  for (let index = 0; index < elements.length; index++) {
    for (const anchor of [elementAnchor(elements[index], frequency), joinAnchor(elements[index], elements[index + 1], frequency)]) {
      if (anchor !== null && (best === null || anchor.cost < best.cost)) best = anchor;
    }
  }
  return best;
}

/** Words are not independent of each other: a pair of common words is far more common than chance has it. */
const chance = 20_000;
const leastPairCost = 0.01;

function pairCost(first: number, second: number, frequency: Frequency): number {
  return (frequency(first) * frequency(second)) / chance + leastPairCost;
}

/** Known for elements that many patterns share. */
const elementAnchors = new WeakMap<object, Anchor>();

/** For each word of the element its rarest unit or inner pair. */
function elementAnchor(element: Anchorable | undefined, frequency: Frequency): Anchor | null {
  if (element?.words == null) return null;
  const known = elementAnchors.get(element.words);
  if (known !== undefined) return known;
  const units = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  let cost = 0;
  for (const word of element.words) {
    let rarest = word[0] as number;
    for (const unit of word) if (frequency(unit) < frequency(rarest)) rarest = unit;
    let pair: readonly [number, number] | null = null;
    for (let index = 1; index < word.length; index++) {
      const candidate = [word[index - 1] as number, word[index] as number] as const;
      if (pair === null || pairCost(...candidate, frequency) < pairCost(...pair, frequency)) pair = candidate;
    }
    if (pair !== null && pairCost(...pair, frequency) < frequency(rarest)) {
      pairs.push(pair);
      cost += pairCost(...pair, frequency);
    } else if (!units.has(rarest)) {
      units.add(rarest);
      cost += frequency(rarest);
    }
  }
  const requirements = { units: [...units], pairs };
  const anchor = { cost, requirements: () => requirements };
  elementAnchors.set(element.words, anchor);
  return anchor;
}

/** The pairs that two neighbouring elements make where they meet. */
function joinAnchor(left: Anchorable | undefined, right: Anchorable | undefined, frequency: Frequency): Anchor | null {
  if (left?.words == null || right?.words == null) return null;
  const lasts = new Set(left.words.map((word) => word[word.length - 1] as number));
  const firsts = new Set(right.words.map((word) => word[0] as number));
  const count = lasts.size * firsts.size;
  if (count > mostPairs) return null;
  const cost = (sum(lasts, frequency) * sum(firsts, frequency)) / chance + leastPairCost * count;
  return { cost, requirements: () => ({ units: [], pairs: [...lasts].flatMap((last) => [...firsts].map((first) => [last, first] as const)) }) };
}

function sum(units: Iterable<number>, frequency: Frequency): number {
  let total = 0;
  for (const unit of units) total += frequency(unit);
  return total;
}

export class AnchorsBuilder {
  private readonly singles = new Set<number>();
  private readonly pairs = new Set<number>();

  constructor(private readonly vocabulary: { name(id: number): string; id(unit: string): number }) {}

  add(anchor: Anchor): void {
    const { units, pairs } = anchor.requirements();
    for (const unit of units) for (const spelling of this.spellings(unit)) this.singles.add(spelling);
    for (const [first, second] of pairs) {
      // Marks are left out in a whole message or not at all.
      const firsts = this.spellings(first);
      const seconds = this.spellings(second);
      this.pairs.add(firsts[0] * 0x10000 + seconds[0]);
      this.pairs.add(firsts[1] * 0x10000 + seconds[1]);
    }
  }

  build(unitCount: number): Anchors {
    const single = new Uint8Array(unitCount);
    for (const unit of this.singles) single[unit] = 1;
    const mask = new Int32Array(unitCount);
    let slots = 1024;
    while (slots < this.pairs.size * 3) slots *= 2;
    const firsts = new Uint16Array(slots);
    const seconds = new Uint16Array(slots);
    for (const pair of this.pairs) {
      const first = Math.floor(pair / 0x10000);
      const second = pair % 0x10000;
      mask[first] = (mask[first] as number) | (1 << (second & 31));
      let slot = hash(first, second) & (slots - 1);
      while (firsts[slot] !== 0) slot = (slot + 1) & (slots - 1);
      firsts[slot] = first;
      seconds[slot] = second;
    }
    return {
      single,
      mask,
      hasPair(first, second) {
        let slot = hash(first, second) & (slots - 1);
        while (firsts[slot] !== 0) {
          if (firsts[slot] === first && seconds[slot] === second) return true;
          slot = (slot + 1) & (slots - 1);
        }
        return false;
      },
    };
  }

  private spellings(unit: number): [number, number] {
    const name = this.vocabulary.name(unit);
    const plain = withoutMarks(name);
    return [unit, plain === name ? unit : this.vocabulary.id(plain)];
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
