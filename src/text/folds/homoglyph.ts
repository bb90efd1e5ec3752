import { type Fold, replaceAll } from './fold.js';

/**
 * Cyrillic and Greek letters that pass for Latin ones in ordinary fonts, single letters only.
 * From the shapes themselves; the larger Unicode table is for later and must not turn m into rn.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  ʟ: 'l',
  г: 'r',
  п: 'n',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
};

const mixed = /[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]/;
const foreignWord = /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]+/g;
const latin = /[A-Za-z]/g;
const foreign = /[\u0370-\u03ff\u0400-\u052f]/g;

function count(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0;
}

/** Latin letters that pass for Cyrillic ones, for Russian words written with a few Latin letters. */
const toCyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  n: 'п',
  r: 'г',
};

/**
 * Look-alikes inside words that mix writing systems, towards the system most of the word is written in.
 * Words wholly in Cyrillic or Greek are honest text and stay as they are.
 */
export const homoglyph: Fold = {
  disguise: 'homoglyph',
  applies: (text) => mixed.test(text),
  fold: (text) =>
    replaceAll(text, foreignWord, (word) => {
      const latinLetters = count(word, latin);
      const foreignLetters = count(word, foreign);
      if (latinLetters === 0 || foreignLetters === 0) return null;
      const table = latinLetters >= foreignLetters ? lookAlikes : toCyrillic;
      const pattern = latinLetters >= foreignLetters ? foreign : latin;
      let everyLetterKnown = true;
      const folded = word.replace(pattern, (letter) => {
        const twin = table[letter.toLowerCase()];
        if (twin === undefined) everyLetterKnown = false;
        return twin ?? letter;
      });
      return everyLetterKnown ? folded : null;
    }),
};
