import { Sign } from '../signs.js';
import type { Unmasker } from '../words/unmask.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Fold, replaceAll } from './fold.js';
import { leetSigns, spacedLetters } from './letters.js';

/** Not between underscores: names of players and of things in programs are written so. */
const written = new RegExp(
  `(?<![_${spacedLetters}0-9${leetSigns}])[${spacedLetters}0-9${leetSigns}]+(?![_${spacedLetters}0-9${leetSigns}])`,
  'g',
);
const inside = new RegExp(`[${spacedLetters}][0-9${leetSigns}]{1,3}[${spacedLetters}]`);
const leading = new RegExp(`^[0135$€£!|][${spacedLetters}]{3}`);
const mixed =
  /[A-Za-z\u00c0-\u02af\u1e00-\u1eff][\u0370-\u052f\u0531-\u0587\u13a0-\u166c\u2c80-\u2ce4\ua4d0-\ua4f7\uab70-\uabbf]|[\u0370-\u052f\u0531-\u0587\u13a0-\u166c\u2c80-\u2ce4\ua4d0-\ua4f7\uab70-\uabbf][A-Za-z\u00c0-\u02af\u1e00-\u1eff]/;

/** Signs that are letters less often than they are put between letters. */
const stroke = /[+|]/;

/** Behind a digit or sign that begins a word, only a long word that phrases are made of is believed. */
const leastBehind = 6;
/** A sign of money is sooner believed. */
const behindMoney = /^[$€£]/;
const leastBehindMoney = 4;

/**
 * Look-alike letters in words of two writing systems, and digits and signs between letters: gu4ranteed, tеlegram, wh@tsapp.
 * 300%, TRC20, Web3 and 1688 hold none. With `strokes`, words that hold | or +, for which filler is the better guess. Words of one writing system are looked at when they are read and nobody knows them.
 */
export function createMaskedWords(lookup: WordLookup, unmasker: Unmasker, strokes: boolean): Fold {
  return {
    signs: Sign.leet | Sign.mixed,
    fold: (text) =>
      replaceAll(text, written, ({ 0: found }) => {
        const isInside = inside.test(found) || mixed.test(found);
        if (!isInside && !leading.test(found)) return null;
        const bare = found.replace(/[!+|]+$/, '');
        if (bare.startsWith('@') || stroke.test(bare) !== strokes || lookup.rank(bare.toLowerCase()) >= Rank.known) return null;
        const result = unmasker.unmask(bare);
        if (result === null) return null;
        const least = behindMoney.test(found) ? leastBehindMoney : leastBehind;
        if (!isInside && (result.word.length < least || lookup.rank(result.word) !== Rank.protected)) return null;
        return { value: result.word + found.slice(bare.length), disguises: result.disguises };
      }),
  };
}
