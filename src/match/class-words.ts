import { withoutMarks } from '../text/characters.js';
import type { VocabularyBuilder } from './vocabulary.js';

/** A word of a class: which symbol it is, and in which sense (0: none). */
export interface ClassWord {
  readonly symbol: number;
  readonly sense: number;
  /** Written here without its marks: counts only in a message that has none. */
  readonly unmarked: boolean;
}

/** A step in the trie of class words; those that end here, and where units lead on to. */
export interface WordNode {
  readonly ending: ClassWord[];
  readonly next: Map<number, WordNode>;
}

/** Gathers the words of classes while patterns are compiled, as a trie of units. */
export class ClassWordsBuilder {
  readonly root: WordNode = { ending: [], next: new Map() };
  /** By unmarked unit: the units that it may stand for in a message without marks. */
  readonly marked = new Map<number, number[]>();
  /** The same, for units that count without their marks in any message. */
  readonly optionallyMarked = new Map<number, number[]>();

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
    const table = optional ? this.optionallyMarked : this.marked;
    const id = this.vocabulary.id(unit);
    const key = this.vocabulary.id(plain);
    const list = table.get(key);
    if (list === undefined) table.set(key, [id]);
    else if (!list.includes(id)) list.push(id);
  }

  private insert(units: readonly string[], word: ClassWord): void {
    let node = this.root;
    for (const unit of units) {
      const id = this.vocabulary.id(unit);
      let next = node.next.get(id);
      if (next === undefined) {
        next = { ending: [], next: new Map() };
        node.next.set(id, next);
      }
      node = next;
    }
    // Words of a class are added one after another, so a repeat can only be among the last.
    const { ending } = node;
    for (let index = ending.length - 1; index >= 0 && ending[index]?.symbol === word.symbol; index--) {
      if (ending[index]?.unmarked === word.unmarked) return;
    }
    ending.push(word);
  }
}
