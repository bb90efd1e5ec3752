import { OneEditIndex } from '../text/words/one-edit.js';
import { Rank, type WordLookup } from '../text/words/word-lookup.js';
import type { AnchorIndex } from './anchor-index.js';
import type { LinkedLexicon } from './linked-lexicon.js';
import { neighbourCounts, neighbourKey } from './neighbours.js';
import type { UnitTable } from './unit-table.js';

/** A stem that is little of a word is hardly its stem. */
const leastStem = 0.6;

/** Whether a word of so many letters has little in common with the stem it begins with. */
export function isLoose(units: UnitTable, stem: number, length: number): boolean {
  return units.isStem(stem) && units.letterCount(stem) < leastStem * length;
}

/** The Arabic article, with a particle or without, which words are known without. */
const article = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/;

export function withoutArticle(word: string): string {
  return word.charCodeAt(0) >= 0x620 ? word.replace(article, '') : word;
}

/** What linked lexicons know of their words. */
export interface KnownWords {
  readonly units: UnitTable;
  /** How often patterns ask for a unit. */
  readonly uses: Uint16Array;
  /** Units that are only other spellings of words. */
  readonly spellings: ReadonlySet<number>;
  readonly anchors: AnchorIndex;
  readonly lexicons: readonly LinkedLexicon[];
}

/**
 * What undoing disguise may ask about words. Protected are those that patterns are made of, and every form known of their
 * stems. Of words that are equally near the one that patterns ask for most is found.
 */
export function createWordLookup({ units, uses, spellings, anchors, lexicons }: KnownWords): WordLookup {
  const isProtected = (unit: number) => !spellings.has(unit) && ((uses[unit] as number) > 0 || anchors.stemsOf(unit).length > 0);
  let index: OneEditIndex | undefined;
  let counts: ReadonlyMap<number, number> | undefined;
  const oneEditIndex = (): OneEditIndex => {
    const words: { name: string; uses: number }[] = [];
    for (let unit = 1; unit < units.size; unit++) {
      if (!units.isWord(unit) || units.letterCount(unit) < 6 || !isProtected(unit)) continue;
      const name = units.name(unit);
      if (!/\d/.test(name)) words.push({ name, uses: uses[unit] as number });
    }
    words.sort((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1));
    return new OneEditIndex(words.map(({ name }) => name));
  };
  return {
    rank: (written) => {
      const word = withoutArticle(written);
      const unit = units.lookUp(word);
      if (unit !== 0) return isProtected(unit) ? Rank.protected : Rank.known;
      const stem = units.findStem(word, 0, word.length, word.length);
      return stem === 0 || isLoose(units, stem, word.length) ? Rank.unknown : Rank.inflected;
    },
    uses: (word) => uses[units.lookUp(word)] as number,
    together: (first, second) => {
      counts ??= neighbourCounts(lexicons);
      return counts.get(neighbourKey(units.lookUp(first), units.lookUp(second))) ?? 0;
    },
    near: (word) => {
      // Built on first need: most messages hold no long word that nobody knows.
      index ??= oneEditIndex();
      return index.find(word);
    },
  };
}
