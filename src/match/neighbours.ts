import type { Element } from '../lexicon/pattern/expand.js';

/** Units are numbered below this. */
const keyBase = 0x100000;

/** Alternatives that stand side by side are paired off up to so many pairs; where there are more, nothing depends on one. */
const mostPairs = 200;

/** Which units patterns hold one after the other: words that are meant to be apart (cash-out), and characters that make a word. */
export class NeighbourPairs {
  private readonly pairs = new Map<number, number>();

  constructor(private readonly id: (unit: string) => number) {}

  add(elements: readonly Element[]): void {
    let before: readonly (readonly string[])[] = [];
    for (const element of elements) {
      const words = element.type === 'unit' ? [[element.unit]] : element.type === 'words' ? element.words : [];
      if (before.length * words.length <= mostPairs)
        for (const first of before) for (const second of words) this.addPair(first[first.length - 1] as string, second[0] as string);
      before = words;
    }
  }

  /** The units of a word, in a row. */
  addWord(units: readonly string[]): void {
    for (let index = 1; index < units.length; index++) this.addPair(units[index - 1] as string, units[index] as string);
  }

  /** How often they stand so. */
  count(first: number, second: number): number {
    return this.pairs.get(first * keyBase + second) ?? 0;
  }

  private addPair(first: string, second: string): void {
    const key = this.id(first) * keyBase + this.id(second);
    this.pairs.set(key, (this.pairs.get(key) ?? 0) + 1);
  }
}
