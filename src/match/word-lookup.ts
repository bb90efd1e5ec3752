import { stemOf } from '../lexicon/inflection.js';
import { OneEditIndex } from '../text/words/one-edit.js';
import { Rank, type WordLookup } from '../text/words/word-lookup.js';
import type { NeighbourPairs } from './neighbours.js';
import type { StemForms } from './stems.js';
import type { Vocabulary } from './vocabulary.js';

/** A stem that is little of a word is hardly its stem. */
const leastStem = 0.6;

/** Whether a word of so many letters has little in common with the stem it begins with. */
export function isLoose(vocabulary: Vocabulary, stem: number, length: number): boolean {
  return (stemOf(vocabulary.names[stem] as string)?.letters.length ?? length) < leastStem * length;
}

/** The Arabic article, with a particle or without, which words are known without. */
const article = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/;

function withoutArticle(word: string): string {
  return word.charCodeAt(0) >= 0x620 ? word.replace(article, '') : word;
}

/** What a compiled lexicon knows of its words. */
export interface KnownWords {
  readonly vocabulary: Vocabulary;
  /** Units below this are those that patterns are made of. */
  readonly patternUnits: number;
  /** Units that are only other spellings of words. */
  readonly spellings: ReadonlySet<number>;
  /** How often patterns ask for a unit. */
  readonly uses: (unit: number) => number;
  readonly forms: StemForms;
  readonly neighbours: NeighbourPairs;
}

/**
 * What undoing disguise may ask about words. Protected are those that patterns are made of, and every form known of their
 * stems. Of words that are equally near the one that patterns ask for most is found.
 */
export function createWordLookup({ vocabulary, patternUnits, spellings, uses, forms, neighbours }: KnownWords): WordLookup {
  const isProtected = (unit: number) => !spellings.has(unit) && (unit < patternUnits || forms.stemsOf(unit).length > 0);
  let index: OneEditIndex | undefined;
  return {
    rank: (written) => {
      const word = withoutArticle(written);
      const unit = vocabulary.lookUp(word);
      if (unit !== 0) return isProtected(unit) ? Rank.protected : Rank.known;
      const stem = vocabulary.findStem(word, 0, word.length, word.length);
      return stem === 0 || isLoose(vocabulary, stem, word.length) ? Rank.unknown : Rank.inflected;
    },
    uses: (word) => uses(vocabulary.lookUp(word)),
    together: (first, second) => {
      const [a, b] = [vocabulary.lookUp(first), vocabulary.lookUp(second)];
      return a === 0 || b === 0 ? 0 : neighbours.count(a, b);
    },
    near: (word) => {
      // Built on first need: most messages hold no long word that nobody knows.
      index ??= new OneEditIndex(
        vocabulary.names
          .map((name, unit) => ({ name, uses: uses(unit), isWord: name.length > 0 && isProtected(unit) && /^[^\d~*]+$/.test(name) }))
          .filter(({ isWord }) => isWord)
          .sort((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1))
          .map(({ name }) => name),
      );
      return index.find(word);
    },
  };
}
