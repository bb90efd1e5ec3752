import { Sign } from '../signs.js';
import { type Fold, replaceAll } from './fold.js';

/** A letter of Thai or kana four times or more, for three stand in ordinary words. The sign that draws a vowel out is none. */
const drawnOut = /([\u0e01-\u0e4e\u3041-\u3096\u30a1-\u30fa])\1{3,}/g;

/** Writes repeated letters once, where words cannot be told from each other. Elsewhere a word is looked up without them. */
export const repeats: Fold = {
  signs: Sign.unspaced,
  fold: (text) => replaceAll(text, drawnOut, ({ 1: letter = '' }) => ({ value: letter, disguises: ['repeats'] })),
};
