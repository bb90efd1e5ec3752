import { insertionAttack } from '../word-attack.js';

/** Characters that take no room on the screen. */
const invisible: readonly string[] = [
  '\u200b', // zero-width space
  '\u200c', // zero-width non-joiner
  '\u200d', // zero-width joiner
  '\u2060', // word joiner
  '\u00ad', // soft hyphen, seen only at the end of a line
  '\ufeff', // byte order mark
  '\u2063', // invisible separator of formulas
  '\u034f', // combining grapheme joiner
  '\u180e', // Mongolian vowel separator
];

/** The word looks as before and is two to a program. */
export const zeroWidth = insertionAttack('zero-width', (random) => () => random.pick(invisible));
