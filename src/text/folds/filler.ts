import { Sign } from '../signs.js';
import type { Unmasker } from '../words/unmask.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Fold, type PartReplacement, replaceAll } from './fold.js';
import { leetSigns, spacedLetters, unspacedLetters } from './letters.js';

/** Apostrophes are letters, as far as words go, and what ends or opens a clause has its own business between words. */
const sign = `[^\\s\\p{L}\\p{N}\\p{Cc}'’\`´\\u02bb\\u02bc\\u2018\\uff07\\ufffd,;:?!"=<>%{}()\\\\[\\]\\ud800-\\udfff]\\ufe0f?`;
/** Arabic letters are drawn out with a stroke, which is no letter, to either side. */
const between = `\\u0640*(?:${sign}){1,3}\\u0640*`;
/** What stands in a link or an address is left to it. */
const inWord = new RegExp(
  `(?<![${spacedLetters}0-9/@])[${spacedLetters}0-9]+(?:${between}[${spacedLetters}0-9]+)+(?![/@${spacedLetters}0-9])`,
  'gu',
);
const signs = new RegExp(`(${between})`, 'u');

const leet = new RegExp(`[${leetSigns}]`);

/** What also stands between words in ordinary writing. */
const ordinary = /^[-._/&‐–—]+$/;

/** Signs between characters of unspaced writing that are not its punctuation. */
const inRow = new RegExp(
  `(?<=[${unspacedLetters}])(?:[丨丶]|[^\\s\\p{L}\\p{M}\\p{N}\\p{Cc}.，。、！？；：・,!?;:'"()（）「」『』“”‘’《》〈〉【】\\[\\]%$€£¥@…￥]){1,2}\\ufe0f?(?=[${unspacedLetters}])`,
  'gu',
);

/** A stop between two characters that phrases hold together as often as this; Thai has no such stops at all. */
const thai = /[\u0e01-\u0e4e]/;
const stopInWord = new RegExp(`([${unspacedLetters}])[.丨]([${unspacedLetters}])|(${thai.source})[。、，](${thai.source})`, 'g');
const leastStopped = 3;

/** Words are apart if phrases hold them so at least this often, for each time they hold the word they would make. */
const leastTogether = 0.2;

/** How many pieces a word may be in. */
const mostPieces = 12;
const leastJoined = 4;
const leastInflected = 5;

/** Letters that are words by themselves, in some language or in haste. */
const loneWord = /[aeiouy]/i;

/** Takes symbols out of words (with*draw, tele.gram) and from between characters (返·现). */
export function createFiller(lookup: WordLookup, unmasker: Unmasker): readonly Fold[] {
  // A letter at the end is what was cut off: you/r.
  const together = (first: string, second: string) =>
    second.length === 1 ? 0 : lookup.together(first.toLowerCase(), second.toLowerCase());
  const joined = (pieces: readonly string[], apartBy: readonly string[]): string | null => {
    const letters = pieces.join('');
    const word = letters.toLowerCase();
    const hasLeet = apartBy.some((one) => leet.test(one));
    const rank = word.length < leastJoined ? Rank.unknown : lookup.rank(word);
    if (apartBy.every((one) => ordinary.test(one))) {
      // Words that phrases hold one by one are meant so: cross-border, cash-out.
      const often = leastTogether * lookup.uses(word);
      const apart = pieces.some((piece, index) => index > 0 && together(pieces[index - 1] as string, piece) > often);
      if (word.length < leastJoined || apart) return null;
      // So are words that all are known; a lone letter is no word.
      const torn = pieces.some((piece) => (piece.length === 1 && !loneWord.test(piece)) || lookup.rank(piece.toLowerCase()) < Rank.known);
      if (rank >= Rank.known) return rank === Rank.protected || torn ? letters : null;
      if (rank === Rank.inflected && torn && word.length >= leastInflected) return letters;
      // Two words without a space are no slip of a third one.
      const unmasked = unmasker.unmask(letters);
      const isSure = unmasked !== null && !unmasked.disguises.includes('typo') && lookup.rank(unmasked.word) === Rank.protected;
      return isSure ? unmasked.word : null;
    }
    if (rank >= Rank.known || (rank === Rank.inflected && !hasLeet)) return letters;
    return hasLeet || word.length < leastJoined ? null : (unmasker.unmask(letters)?.word ?? null);
  };
  return [
    {
      signs: Sign.filler | Sign.leet,
      fold: (text) =>
        replaceAll(text, inWord, ({ 0: found }) => {
          const all = found.split(signs);
          const pieces = all.filter((_, index) => index % 2 === 0);
          const gaps = all.filter((_, index) => index % 2 === 1);
          const parts: PartReplacement[] = [];
          let at = 0;
          for (let from = 0; from < pieces.length; ) {
            let to = Math.min(pieces.length, from + mostPieces);
            let value: string | null = null;
            for (; to > from + 1; to--) {
              value = joined(pieces.slice(from, to), gaps.slice(from, to - 1));
              if (value !== null) break;
            }
            const length = all.slice(2 * from, 2 * to - 1).join('').length;
            if (value !== null) parts.push({ start: at, end: at + length, value, disguises: ['filler'] });
            at += length + (gaps[to - 1]?.length ?? 0);
            from = to;
          }
          return parts;
        }),
    },
    { signs: Sign.filler | Sign.emoji, fold: (text) => replaceAll(text, inRow, () => ({ value: '', disguises: ['filler'] })) },
    {
      signs: Sign.unspaced,
      fold: (text) =>
        replaceAll(text, stopInWord, ({ 0: found }) => {
          const [before, after] = [found.charAt(0), found.charAt(2)];
          const isOneWord = thai.test(before) || lookup.together(before, after) >= leastStopped;
          return isOneWord ? { value: before + after, disguises: ['filler'] } : null;
        }),
    },
  ];
}
