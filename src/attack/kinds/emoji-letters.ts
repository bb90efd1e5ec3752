import type { Random } from '../random.js';
import { replacing, someOf, wordAttack } from '../word-attack.js';
import type { Letter } from '../words.js';

const emoji: Readonly<Record<string, readonly string[]>> = {
  a: ['🅰', '🅰️'],
  b: ['🅱', '🅱️'],
  i: ['ℹ', 'ℹ️'],
  m: ['Ⓜ', 'Ⓜ️'],
  o: ['🅾', '🅾️', '⭕', '⭕️'],
  p: ['🅿', '🅿️'],
  x: ['❌', '❎', '✖️'],
};
/** 🇦, the first of the letters that make flags in pairs. */
const firstIndicator = 0x1f1e6;

/** m🅾ney, 🇼ithdraw: a few letters as emoji. Never two flag letters in a row: they would show as a flag. */
export const emojiLetters = wordAttack('emoji-letters', (random) => (word) => {
  const weak = word.letters.filter(({ text }) => /^[a-z]$/i.test(text));
  let flagEnd = -1;
  return someOf(word, weak, random).flatMap((letter) => {
    const sign = signFor(letter, letter.start !== flagEnd, random);
    if (sign === null) return [];
    if (isIndicator(sign)) flagEnd = letter.end;
    return [replacing(letter, sign)];
  });
});

function signFor({ text }: Letter, mayBeFlag: boolean, random: Random): string | null {
  const small = text.toLowerCase();
  const signs = emoji[small] ?? [];
  const indicator = String.fromCodePoint(firstIndicator + small.charCodeAt(0) - 'a'.charCodeAt(0));
  if (mayBeFlag && (signs.length === 0 || random.below(2) === 0)) return indicator;
  return signs.length === 0 ? null : random.pick(signs);
}

function isIndicator(sign: string): boolean {
  return (sign.codePointAt(0) ?? 0) >= firstIndicator;
}
