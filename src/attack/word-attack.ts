import type { Attack } from './attack.js';
import { applyEdits, type Edit, insertion } from './edits.js';
import type { Random } from './random.js';
import { type Letter, longWords, type Word } from './words.js';

/**
 * An attack on each longer word by itself.
 * @param begin makes the choices that hold for the whole text, as somebody does who picks a tool, and gives what is done to a word.
 */
export function wordAttack(kind: string, begin: (random: Random) => (word: Word) => readonly Edit[]): Attack {
  return {
    kind,
    apply: (text, spans, random) => applyEdits(text, longWords(text, spans).flatMap(begin(random)), spans),
  };
}

/** Puts something into a few places of each word. */
export function insertionAttack(kind: string, begin: (random: Random) => (word: Word) => string): Attack {
  return wordAttack(kind, (random) => {
    const inserted = begin(random);
    return (word) => someOf(word, word.gaps, random).map((gap) => insertion(gap, inserted(word)));
  });
}

/** Replaces a few letters of each word by one of their substitutes each; `substitutes` is empty for a letter without any. */
export function substitutionAttack(kind: string, substitutes: (letter: Letter, word: Word) => readonly string[]): Attack {
  return wordAttack(kind, (random) => (word) => {
    const weak = word.letters.filter((letter) => substitutes(letter, word).length > 0);
    return someOf(word, weak, random).map((letter) => replacing(letter, random.pick(substitutes(letter, word))));
  });
}

/** One or a few: at most one in four letters, rounded up, and every second character where a character is half a word. */
export function someOf<Place>(word: Word, places: readonly Place[], random: Random): Place[] {
  return random.some(places, random.between(1, Math.ceil(word.letters.length / (word.spaceless ? 2 : 4))));
}

export function replacing({ start, end }: Letter, text: string): Edit {
  return { start, end, text };
}
