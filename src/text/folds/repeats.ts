import { Sign } from '../signs.js';
import { type Fold, replaceAt } from './fold.js';
import { Letter } from './letters.js';

/** A letter of Thai or kana four times or more, for three stand in ordinary words. The sign that draws a vowel out is none. */
const drawnOut = /([\u0e01-\u0e4e\u3041-\u3096\u30a1-\u30fa])\1{3,}/y;

/** The third of a kind tells that a fourth may be near. */
function beginning(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === text.charCodeAt(at + 1) && code === text.charCodeAt(at + 3) ? at : -1;
}

/** Writes repeated letters once, where words cannot be told from each other. Elsewhere a word is looked up without them. */
export const repeats: Fold = {
  signs: Sign.unspaced,
  fold: (text) => replaceAt(text, drawnOut, Letter.drawnOut, beginning, (found) => ({ value: found.charAt(0), disguises: ['repeats'] })),
};
