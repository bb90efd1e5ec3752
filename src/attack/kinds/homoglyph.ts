import { forCyrillic, forLatin } from '../look-alikes.js';
import { substitutionAttack } from '../word-attack.js';

const alternatives = new Map<string, string[]>();
for (const { plain, alike } of [...forLatin, ...forCyrillic]) {
  const letters = [...alike];
  for (const [index, letter] of [...plain].entries())
    alternatives.set(letter, [...(alternatives.get(letter) ?? []), letters[index] as string]);
}

/** wіthdrаw: letters of another writing, or rare ones of the same, that look alike. Marks stay on them. */
export const homoglyph = substitutionAttack('homoglyph', ({ text }) => {
  // ё and ï are looked up as they are: an e with two dots is not what comes of taking them apart.
  const whole = alternatives.get(text);
  if (whole !== undefined) return whole;
  const [base = '', ...marks] = text.normalize('NFD');
  return (alternatives.get(base) ?? []).map((letter) => letter + marks.join(''));
});
