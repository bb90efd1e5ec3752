import type { Attack } from './attack.js';
import { replacing, wordAttack } from './word-attack.js';
import type { Letter } from './words.js';

/** From plain letters to letters in another style. */
export type Alphabet = ReadonlyMap<string, string>;

const plainCapitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * An alphabet whose letters stand in Unicode in a row, as most styled ones do.
 * @param smalls the first small letter; without it small letters turn into capitals.
 * @param elsewhere letters that are not in the row, since they were in Unicode before it.
 */
export function alphabetFrom(capitals: number, smalls: number = capitals, elsewhere: Readonly<Record<string, string>> = {}): Alphabet {
  const pairs = [...plainCapitals].flatMap((letter, index): [string, string][] => [
    [letter, String.fromCodePoint(capitals + index)],
    [letter.toLowerCase(), String.fromCodePoint(smalls + index)],
  ]);
  return new Map([...pairs, ...Object.entries(elsewhere)]);
}

/** Letter for letter. */
export function alphabetOf(plain: string, styled: string): Alphabet {
  const letters = [...styled];
  return new Map([...plain].map((letter, index) => [letter, letters[index] as string]));
}

/** The letter in that alphabet with its own marks on it, as the tools do it for Vietnamese; null where it has none. */
export function restyled(letter: Letter, alphabet: Alphabet): string | null {
  const [base = '', ...marks] = letter.text.normalize('NFD');
  const styled = alphabet.get(base);
  return styled === undefined ? null : styled + marks.join('');
}

/** Whole words in one of the alphabets, the same for the whole text: somebody pasted it through a tool. */
export function alphabetAttack(kind: string, alphabets: readonly Alphabet[]): Attack {
  return wordAttack(kind, (random) => {
    const alphabet = random.pick(alphabets);
    return (word) =>
      word.letters.flatMap((letter) => {
        const styled = restyled(letter, alphabet);
        return styled === null ? [] : [replacing(letter, styled)];
      });
  });
}
