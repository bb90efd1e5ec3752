import { withoutMarks } from '../text/characters.js';
import type { VocabularyBuilder } from './vocabulary.js';

/** A word of a class: which symbol it is, and in which sense (0: none). */
export interface ClassWord {
  readonly symbol: number;
  readonly sense: number;
  /** Written here without its marks: counts only in a message that has none. */
  readonly unmarked: boolean;
}

/** Which class words begin at a unit. */
export interface ClassIndex {
  /** Class words that are this very unit. */
  single(unit: number): readonly ClassWord[];
  /** Node of the word trie after a unit, from `node` (0: the start); 0 if no class word goes on so. */
  step(node: number, unit: number): number;
  /** Class words of two or more units that end at a node. */
  endingAt(node: number): readonly ClassWord[];
  /** Units that the unmarked unit may stand for in a message without marks. */
  marked(unit: number): readonly number[];
  /** Units that this one counts as in any message: stems it begins with, and words whose marks are optional. */
  alike(unit: number): readonly number[];
}

/** Keys of trie steps: units are numbered below this. */
const unitBase = 0x100000;

const none: readonly never[] = Object.freeze([]);

export class ClassIndexBuilder {
  private readonly singles: ClassWord[][] = [];
  private readonly steps = new Map<number, number>();
  private readonly ends: ClassWord[][] = [[]];
  private readonly markedUnits: number[][] = [];
  private readonly optionallyMarked: number[][] = [];

  constructor(private readonly vocabulary: VocabularyBuilder) {}

  /** `optional`: the word counts without its marks in any message, not only in one that has none. */
  add(symbol: number, units: readonly string[], sense: number, optional: boolean): void {
    this.insert(units, { symbol, sense, unmarked: false });
    const plain = units.map(withoutMarks);
    if (plain.some((unit, index) => unit !== units[index])) this.insert(plain, { symbol, sense, unmarked: !optional });
  }

  /** Lets the unmarked spelling stand for the unit. */
  alias(unit: string, optional: boolean): void {
    const plain = withoutMarks(unit);
    if (plain === unit) return;
    const list = ((optional ? this.optionallyMarked : this.markedUnits)[this.vocabulary.id(plain)] ??= []);
    const id = this.vocabulary.id(unit);
    if (!list.includes(id)) list.push(id);
  }

  /** `final` gives the symbols their last numbers. */
  build(final: (symbol: number) => number, coveredBy: (unit: number) => readonly number[]): ClassIndex {
    const renumber = (words: readonly ClassWord[]) => words.map((word) => ({ ...word, symbol: final(word.symbol) }));
    const singles = this.singles.map(renumber);
    const ends = this.ends.map(renumber);
    const { steps, markedUnits, optionallyMarked } = this;
    const alikes: number[][] = [];
    for (let unit = 1; unit < this.vocabulary.size; unit++) {
      const stems = coveredBy(unit);
      const all = [...stems, ...[unit, ...stems].flatMap((one) => optionallyMarked[one] ?? [])];
      if (all.length > 0) alikes[unit] = [...new Set(all)];
    }
    return {
      single: (unit) => singles[unit] ?? none,
      step: (node, unit) => steps.get(node * unitBase + unit) ?? 0,
      endingAt: (node) => ends[node] as ClassWord[],
      marked: (unit) => markedUnits[unit] ?? none,
      alike: (unit) => alikes[unit] ?? none,
    };
  }

  private insert(units: readonly string[], word: ClassWord): void {
    const ids = units.map((unit) => this.vocabulary.id(unit));
    if (ids.length === 1) {
      addOnce((this.singles[ids[0] as number] ??= []), word);
      return;
    }
    let node = 0;
    for (const id of ids) {
      const key = node * unitBase + id;
      let next = this.steps.get(key);
      if (next === undefined) {
        next = this.ends.length;
        this.steps.set(key, next);
        this.ends.push([]);
      }
      node = next;
    }
    addOnce(this.ends[node] as ClassWord[], word);
  }
}

/** Words of a class are added one after another, so a repeat can only be among the last. */
function addOnce(list: ClassWord[], word: ClassWord): void {
  for (let index = list.length - 1; index >= 0 && list[index]?.symbol === word.symbol; index--) {
    if (list[index]?.unmarked === word.unmarked) return;
  }
  list.push(word);
}
