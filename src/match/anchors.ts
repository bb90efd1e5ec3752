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
  /** Sets of units of each of which one stands in every match besides the anchor: those of other elements, the rarest first. */
  readonly company: readonly (readonly number[])[];
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
  const others = elements.flatMap((element, index) => (index >= from && index <= to ? [] : (elementAnchor(element, frequency) ?? [])));
  others.sort((a, b) => a.cost - b.cost);
  return { ...best, company: others.slice(0, mostCompanies).map((other) => unitsOf(other, frequency)) };
}

/** More elements than this beside an anchor are not asked for. */
export const mostCompanies = 3;

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
