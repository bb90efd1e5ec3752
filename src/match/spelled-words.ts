import type { Lexicon } from '../lexicon/lexicon.js';
import { PatternError } from '../lexicon/pattern/syntax.js';
import type { CharacterTable } from '../text/characters.js';
import { splitUnits, type VocabularyBuilder } from './vocabulary.js';

/**
 * Spellings of words in writing with spaces, unit to unit. There a spelling is a word like any other: it is read as the
 * one it stands for, or, where a pattern asks for the spelling itself, counts as both.
 */
export interface SpelledWords {
  readonly as: ReadonlyMap<number, number>;
  readonly like: ReadonlyMap<number, number>;
}

/** Called when patterns have asked for all their words. `guard` catches what is wrong with a spelling and goes on. */
export function spelledWords(
  lexicon: Lexicon,
  characters: CharacterTable,
  vocabulary: VocabularyBuilder,
  guard: (pointer: string, work: () => void) => void,
): SpelledWords {
  const as = new Map<number, number>();
  const like = new Map<number, number>();
  const unitOf = (word: string): number => {
    const units = splitUnits(characters, word);
    if (units.length !== 1) throw new PatternError(`the spelling '${word}' is not one word`, 1, 'write it as a class word instead');
    return vocabulary.id(units[0] as string);
  };
  for (const [index, { word, as: spellings }] of (isUnspaced(lexicon) ? [] : lexicon.spellings).entries()) {
    guard(`/spellings/${index}`, () => {
      const plain = unitOf(word);
      for (const spelling of spellings) (vocabulary.has(spelling) ? like : as).set(unitOf(spelling), plain);
    });
  }
  return { as, like };
}

export function isUnspaced({ language }: Lexicon): boolean {
  return language?.writing === 'unspaced';
}
