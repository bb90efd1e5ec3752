import { Sign } from '../signs.js';
import type { Unmasker } from '../words/unmask.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Fold, Looks, Rewriting } from './fold.js';
import { Letter, letterTable } from './letters.js';

/** Signs that begin a word in the place of a letter, of money or not. */
const leadingSigns = '0135$€£!|';
const leastLed = 3;

/** A letter is parted from the next by so many signs at most. */
const mostInside = 3;

/** Signs that are letters less often than they are put between letters. */
const stroke = /[+|]/;
const lastSigns = '!+|';

/** Behind a digit or sign that begins a word, only a long word that phrases are made of is believed. */
const leastBehind = 6;
/** A sign of money is sooner believed. */
const behindMoney = /^[$€£]/;
const leastBehindMoney = 4;

const written = Letter.spaced | Letter.digit | Letter.leetSign;
const mixed = Letter.latin | Letter.alike;
const underscore = 0x5f;

/** A word may have many readings. */
const looksPerWord = 2;

/** What is longer is no word. */
const longest = 80;

/**
 * Look-alike letters in words of two writing systems, and digits and signs between letters: gu4ranteed, tеlegram, wh@tsapp.
 * 300%, TRC20, Web3 and 1688 hold none. With `strokes`, words that hold | or +, for which filler is the better guess. Words of one writing system are looked at when they are read and nobody knows them.
 */
export function createMaskedWords(lookup: WordLookup, unmasker: Unmasker, strokes: boolean): Fold {
  const read = (found: string, isInside: boolean, rewriting: Rewriting, start: number): void => {
    const bare = found.slice(0, withoutLastSigns(found));
    if (bare.startsWith('@') || stroke.test(bare) !== strokes || lookup.rank(bare.toLowerCase()) >= Rank.known) return;
    const result = unmasker.unmask(bare);
    if (result === null) return;
    const least = behindMoney.test(found) ? leastBehindMoney : leastBehind;
    if (!isInside && (result.word.length < least || lookup.rank(result.word) !== Rank.protected)) return;
    rewriting.replace(start, start + found.length, result.word + found.slice(bare.length), result.disguises);
  };
  return {
    signs: Sign.leet | Sign.mixed,
    fold: (text) => {
      const rewriting = new Rewriting(text);
      const looks = new Looks();
      for (let index = 0; index < text.length; ) {
        const start = index;
        let last = letterTable[text.charCodeAt(index)] as number;
        if ((last & written) === 0) {
          index++;
          continue;
        }
        let isInside = false;
        // Signs since the last letter; none count before the first.
        let signs = (last & Letter.spaced) === 0 ? mostInside + 1 : 0;
        for (index++; index < text.length; index++) {
          const next = letterTable[text.charCodeAt(index)] as number;
          if ((next & written) === 0) break;
          if ((next & Letter.spaced) === 0) signs++;
          else {
            if (signs > 0 && signs <= mostInside) isInside = true;
            signs = 0;
          }
          if (((last | next) & mixed) === mixed && ((last ^ next) & mixed) === mixed) isInside = true;
          last = next;
        }
        if (!isInside && !isLed(text, start, index)) continue;
        // Names of players and of things in programs are written with underscores.
        if (text.charCodeAt(start - 1) === underscore || text.charCodeAt(index) === underscore) continue;
        if (index - start <= longest && looks.take(start, looksPerWord)) read(text.slice(start, index), isInside, rewriting, start);
      }
      return rewriting.done();
    },
  };
}

/** Whether a sign stands before the letters of `[start, end)`. */
function isLed(text: string, start: number, end: number): boolean {
  if (end - start <= leastLed || !leadingSigns.includes(text.charAt(start))) return false;
  for (let index = start + 1; index <= start + leastLed; index++)
    if (((letterTable[text.charCodeAt(index)] as number) & Letter.spaced) === 0) return false;
  return true;
}

/** Where the word ends without the marks of exclamation behind it. */
function withoutLastSigns(found: string): number {
  let end = found.length;
  while (end > 0 && lastSigns.includes(found.charAt(end - 1))) end--;
  return end;
}
