import { chineseOnly } from '../chinese-only.js';
import { pinyin as syllables } from '../pinyin.js';
import { replacing, wordAttack } from '../word-attack.js';

/** 返xian: one of the characters of a Chinese word as it is typed. */
export const pinyin = chineseOnly(
  wordAttack('pinyin', (random) => ({ letters }) => {
    if (letters.length < 2) return [];
    const known = letters.filter(({ text }) => syllables.has(text));
    return random.some(known, 1).map((letter) => replacing(letter, syllables.get(letter.text) as string));
  }),
);
