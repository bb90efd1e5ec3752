import { withoutMarks } from '../text/characters.js';

/**
 * The filter: each pattern leaves one rare unit, or one rare pair of neighbouring units, that a text must have before
 * anything else is done with it. Where even the rarest is common, a second element of the pattern must be near as well:
 * its *company*, any one of a set of units.
 */
export interface Anchors {
  /** For a unit that is an anchor by itself the list of its companies, by number; 0 if it is none. */
  readonly single: Int32Array;
  /** For each first unit, a 32-bit mask of `second & 31`: a cheap no before the exact test. */
  readonly mask: Int32Array;
  /** The list of companies of a pair, or 0. */
  pair(first: number, second: number): number;
  /** By list number: the companies of which one must be near; `alone` among them if none need be. */
  readonly companies: readonly (readonly number[])[];
  /** The companies each unit belongs to. */
  readonly companiesOf: readonly (readonly number[] | undefined)[];
  readonly companyCount: number;
}

/** Keys of pairs: units are numbered below this. */
const pairBase = 0x100000;

/** The company of anchors that are rare enough by themselves. */
export const alone = 0;

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
  /** Units of which one stands in every match besides the anchor; null if there is no other element. */
  readonly company: readonly number[] | null;
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
  let best: Candidate | null = null;
  let from = 0;
  let to = 0;
  for (let index = 0; index < elements.length; index++) {
    const own = elementAnchor(elements[index], frequency);
    const join = joinAnchor(elements[index], elements[index + 1], frequency);
    if (own !== null && (best === null || own.cost < best.cost)) [best, from, to] = [own, index, index];
    if (join !== null && (best === null || join.cost < best.cost)) [best, from, to] = [join, index, index + 1];
  }
  if (best === null) return null;
  let other: Candidate | null = null;
  for (const [index, element] of elements.entries()) {
    const own = index >= from && index <= to ? null : elementAnchor(element, frequency);
    if (own !== null && (other === null || own.cost < other.cost)) other = own;
  }
  return { ...best, company: other === null ? null : unitsOf(other, frequency) };
}

type Candidate = Omit<Anchor, 'company'>;

/** One unit for each requirement: of a pair the rarer. */
export function unitsOf(anchor: Candidate, frequency: Frequency): number[] {
  const { units, pairs } = anchor.requirements();
  return [...units, ...pairs.map(([first, second]) => (frequency(first) < frequency(second) ? first : second))];
}

/** Words are not independent of each other: a pair of common words is far more common than chance has it. */
const chance = 20_000;
const leastPairCost = 0.01;

function pairCost(first: number, second: number, frequency: Frequency): number {
  return (frequency(first) * frequency(second)) / chance + leastPairCost;
}

/** Known for elements that many patterns share. */
const elementAnchors = new WeakMap<object, Candidate>();

/** For each word of the element its rarest unit or inner pair. */
function elementAnchor(element: Anchorable | undefined, frequency: Frequency): Candidate | null {
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
function joinAnchor(left: Anchorable | undefined, right: Anchorable | undefined, frequency: Frequency): Candidate | null {
  if (left?.words == null || right?.words == null) return null;
  const lasts = new Set(left.words.map((word) => word[word.length - 1] as number));
  const firsts = new Set(right.words.map((word) => word[0] as number));
  const count = lasts.size * firsts.size;
  if (count > mostPairs) return null;
  const cost = (sum(lasts, frequency) * sum(firsts, frequency)) / chance + leastPairCost * count;
  return {
    cost,
    requirements: () => ({ units: [], pairs: [...lasts].flatMap((last) => [...firsts].map((first) => [last, first] as const)) }),
  };
}

function sum(units: Iterable<number>, frequency: Frequency): number {
  let total = 0;
  for (const unit of units) total += frequency(unit);
  return total;
}

export class AnchorsBuilder {
  private readonly singles = new Map<number, Set<number>>();
  private readonly pairs = new Map<number, Set<number>>();
  private readonly companyIds = new Map<string, number>();
  private readonly companyUnits: (readonly number[])[] = [[]];

  constructor(private readonly vocabulary: { name(id: number): string; id(unit: string): number }) {}

  /** Lets the anchor open the gate, if one of the units of its company is near (null: in any case). */
  add(anchor: Anchor, company: readonly number[] | null, optional: boolean): void {
    const { units, pairs } = anchor.requirements();
    const companyId = company === null ? alone : this.company(company);
    for (const unit of units) for (const spelling of this.spellings(unit)) note(this.singles, spelling, companyId);
    for (const [first, second] of pairs) {
      // Marks are left out in a whole message or not at all, unless the language has them optional.
      const firsts = this.spellings(first);
      const seconds = this.spellings(second);
      note(this.pairs, firsts[0] * pairBase + seconds[0], companyId);
      note(this.pairs, firsts[1] * pairBase + seconds[1], companyId);
      if (!optional) continue;
      note(this.pairs, firsts[0] * pairBase + seconds[1], companyId);
      note(this.pairs, firsts[1] * pairBase + seconds[0], companyId);
    }
  }

  /** `formsOf` gives the units that count as a stem besides itself. */
  build(unitCount: number, formsOf: (unit: number) => readonly number[]): Anchors {
    this.addForms(formsOf);
    const companies: (readonly number[])[] = [[]];
    const lists = new Map<string, number>();
    const listOf = (ids: Set<number>): number => {
      const list = ids.has(alone) ? [alone] : [...ids].sort((a, b) => a - b);
      const key = list.join();
      let number = lists.get(key);
      if (number === undefined) {
        number = companies.push(list) - 1;
        lists.set(key, number);
      }
      return number;
    };
    const single = new Int32Array(unitCount);
    for (const [unit, ids] of this.singles) single[unit] = listOf(ids);
    const mask = new Int32Array(unitCount);
    let slots = 1024;
    while (slots < this.pairs.size * 3) slots *= 2;
    const firsts = new Int32Array(slots);
    const seconds = new Int32Array(slots);
    const values = new Int32Array(slots);
    for (const [pair, ids] of this.pairs) {
      const first = Math.floor(pair / pairBase);
      const second = pair % pairBase;
      mask[first] = (mask[first] as number) | (1 << (second & 31));
      let slot = hash(first, second) & (slots - 1);
      while (firsts[slot] !== 0) slot = (slot + 1) & (slots - 1);
      firsts[slot] = first;
      seconds[slot] = second;
      values[slot] = listOf(ids);
    }
    const companiesOf: number[][] = [];
    for (const [company, units] of this.companyUnits.entries()) {
      const spellings = new Set(units.flatMap((unit) => this.spellings(unit).flatMap((spelling) => [spelling, ...formsOf(spelling)])));
      for (const spelling of spellings) (companiesOf[spelling] ??= []).push(company);
    }
    return {
      single,
      mask,
      pair(first, second) {
        let slot = hash(first, second) & (slots - 1);
        while (firsts[slot] !== 0) {
          if (firsts[slot] === first && seconds[slot] === second) return values[slot] as number;
          slot = (slot + 1) & (slots - 1);
        }
        return 0;
      },
      companies,
      companiesOf,
      companyCount: this.companyUnits.length,
    };
  }

  /** What a stem opens, each of its forms opens. */
  private addForms(formsOf: (unit: number) => readonly number[]): void {
    for (const [unit, ids] of [...this.singles]) for (const form of formsOf(unit)) for (const id of ids) note(this.singles, form, id);
    for (const [pair, ids] of [...this.pairs]) {
      const first = Math.floor(pair / pairBase);
      const second = pair % pairBase;
      const firsts = formsOf(first);
      const seconds = formsOf(second);
      if (firsts.length === 0 && seconds.length === 0) continue;
      for (const one of [first, ...firsts])
        for (const other of [second, ...seconds]) for (const id of ids) note(this.pairs, one * pairBase + other, id);
    }
  }

  private company(units: readonly number[]): number {
    const sorted = [...new Set(units)].sort((a, b) => a - b);
    const key = sorted.join();
    let id = this.companyIds.get(key);
    if (id === undefined) {
      id = this.companyUnits.push(sorted) - 1;
      this.companyIds.set(key, id);
    }
    return id;
  }

  private spellings(unit: number): [number, number] {
    const name = this.vocabulary.name(unit);
    const plain = withoutMarks(name);
    return [unit, plain === name ? unit : this.vocabulary.id(plain)];
  }
}

function note(map: Map<number, Set<number>>, key: number, company: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([company]));
  else known.add(company);
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
