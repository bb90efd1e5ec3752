import { Sign } from '../signs.js';
import type { Unmasker } from '../words/unmask.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Disguise, type Fold, Looks, matchAt, Rewriting } from './fold.js';
import { Letter, leetSigns, letterTable, unspacedLetters } from './letters.js';

/** Apostrophes are letters, as far as words go, and what ends or opens a clause has its own business between words. */
const sign = /^[^\s\p{L}\p{N}\p{Cc}'’`´\u02bb\u02bc\u2018\uff07\ufffd,;:?!"=<>%{}()\\[\]\ud800-\udfff]$/u;
const mostSigns = 3;

/** Whether a code unit is such a sign, filled as texts ask. */
const asked = new Uint8Array(0x10000);
const yes = 1;
const no = 2;

/** How many code units the sign at a place has; 0 if none stands there. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    return character.length === 2 && sign.test(character) ? 2 : 0;
  }
  if (Number.isNaN(code)) return 0;
  if (asked[code] === 0) asked[code] = sign.test(String.fromCharCode(code)) ? yes : no;
  return asked[code] === yes ? 1 : 0;
}

/** Where the signs between two pieces of a word end; -1 if they are too many, or others. */
function gapEnd(text: string, start: number): number {
  // Arabic letters are drawn out with a stroke, which is no letter, to either side.
  let at = behindStrokes(text, start);
  for (let signs = 0; signs < mostSigns; signs++) {
    const size = signAt(text, at);
    if (size === 0 && signs === 0) return -1;
    if (size === 0) break;
    at += size;
    if (text.charCodeAt(at) === selector) at++;
  }
  at = behindStrokes(text, at);
  return isWordPart(text, at) ? at : -1;
}

const selector = 0xfe0f;
const arabicStroke = 0x640;

function behindStrokes(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === arabicStroke) at++;
  return at;
}

function isWordPart(text: string, at: number): boolean {
  return at < text.length && ((letterTable[text.charCodeAt(at)] as number) & (Letter.spaced | Letter.digit)) !== 0;
}

/** What stands in a link or an address is left to it. */
function isOfLink(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2f || code === 0x40;
}

const leet = new RegExp(`[${leetSigns}]`);

/** What also stands between words in ordinary writing. */
const ordinary = /^[-._/&‐–—]+$/;

/** Characters that nobody writes but for the strokes they are. */
const strokeCharacters = '丨丶';

/** Neither a letter, mark or digit nor punctuation of unspaced writing. A literal, which compilers for old engines can rewrite. */
const foreignSign = /[^\s\p{L}\p{M}\p{N}\p{Cc}.，。、！？；：・,!?;:'"()（）「」『』“”‘’《》〈〉【】[\]%$€£¥@…￥]/u.source;

/** Signs between characters of unspaced writing that are not its punctuation; tried behind such a character. */
const inRow = new RegExp(`(?:[${strokeCharacters}]|${foreignSign}){1,2}\\ufe0f?(?=[${unspacedLetters}])`, 'uy');

/** A stop between two characters that phrases hold together as often as this; Thai has no such stops at all. */
const stops = codesOf('.丨');
const thaiStops = codesOf('。、，');
const thai = /[\u0e01-\u0e4e]/;
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
    if (word.length < leastJoined) return null;
    const rank = lookup.rank(word);
    if (apartBy.every((one) => ordinary.test(one))) {
      // Words that phrases hold one by one are meant so: cross-border, cash-out.
      const often = leastTogether * lookup.uses(word);
      const apart = pieces.some((piece, index) => index > 0 && together(pieces[index - 1] as string, piece) > often);
      if (apart) return null;
      // So are words that all are known; a lone letter is no word.
      const torn = pieces.some((piece) => (piece.length === 1 && !loneWord.test(piece)) || lookup.rank(piece.toLowerCase()) < Rank.known);
      if (rank >= Rank.known) return rank === Rank.protected || torn ? letters : null;
      if (rank === Rank.inflected && torn && word.length >= leastInflected) return letters;
      // Two words without a space are no slip of a third one.
      const unmasked = unmasker.unmask(letters);
      const isSure = unmasked !== null && !unmasked.disguises.includes('typo') && lookup.rank(unmasked.word) === Rank.protected;
      return isSure ? unmasked.word : null;
    }
    const hasLeet = apartBy.some((one) => leet.test(one));
    if (rank >= Rank.known || (rank === Rank.inflected && !hasLeet)) return letters;
    return hasLeet ? null : (unmasker.unmask(letters)?.word ?? null);
  };
  /** Reads the pieces of what hangs together, each from its start in the one list to its end in the other. */
  const readPieces = (text: string, starts: readonly number[], ends: readonly number[], rewriting: Rewriting, looks: Looks): void => {
    for (let from = 0; from + 1 < starts.length; ) {
      let to = Math.min(starts.length, from + mostPieces);
      let value: string | null = null;
      if (looks.take(starts[from] as number, to - from)) {
        const pieces = starts.slice(from, to).map((start, piece) => text.slice(start, ends[from + piece]));
        const gaps = starts.slice(from + 1, to).map((start, piece) => text.slice(ends[from + piece], start));
        for (; to > from + 1; to--) {
          value = joined(pieces.slice(0, to - from), gaps.slice(0, to - from - 1));
          if (value !== null) break;
        }
      } else to = from + 1;
      if (value !== null) rewriting.replace(starts[from] as number, ends[to - 1] as number, value, disguises);
      from = to;
    }
  };
  return [
    {
      signs: Sign.filler | Sign.leet,
      fold: (text) => {
        const rewriting = new Rewriting(text);
        const looks = new Looks();
        for (let index = 0; index < text.length; ) {
          if (!isWordPart(text, index)) {
            index++;
            continue;
          }
          const start = index;
          while (isWordPart(text, index)) index++;
          let next = isOfLink(text, start - 1) ? -1 : gapEnd(text, index);
          if (next < 0) continue;
          const starts = [start];
          const ends = [index];
          for (; next >= 0; next = gapEnd(text, index)) {
            starts.push(next);
            index = next;
            while (isWordPart(text, index)) index++;
            ends.push(index);
          }
          while (ends.length > 1 && isOfLink(text, ends[ends.length - 1] as number)) {
            starts.pop();
            ends.pop();
          }
          if (ends.length === 1) continue;
          index = ends[ends.length - 1] as number;
          readPieces(text, starts, ends, rewriting, looks);
        }
        return rewriting.done();
      },
    },
    {
      signs: Sign.filler | Sign.emoji,
      fold: (text) => {
        const rewriting = new Rewriting(text);
        for (let index = 1; index < text.length; index++) {
          if (!isUnspaced(text, index - 1) || (isUnspaced(text, index) && !strokeCharacters.includes(text.charAt(index)))) continue;
          const found = matchAt(inRow, text, index);
          if (found === null) continue;
          rewriting.replace(index, index + found[0].length, '', disguises);
          index += found[0].length;
        }
        return rewriting.done();
      },
    },
    {
      signs: Sign.unspaced,
      fold: (text) => {
        const rewriting = new Rewriting(text);
        for (let index = 1; index + 1 < text.length; index++) {
          const stop = text.charCodeAt(index);
          const isThaiStop = thaiStops.has(stop);
          if (!isThaiStop && !stops.has(stop)) continue;
          if (!isUnspaced(text, index - 1) || !isUnspaced(text, index + 1)) continue;
          const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
          const isThai = thai.test(before);
          if (isThaiStop && !(isThai && thai.test(after))) continue;
          if (isThai || lookup.together(before, after) >= leastStopped) rewriting.replace(index - 1, index + 2, before + after, disguises);
          index += 2;
        }
        return rewriting.done();
      },
    },
  ];
}

const disguises: readonly Disguise[] = ['filler'];

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

function isUnspaced(text: string, at: number): boolean {
  return ((letterTable[text.charCodeAt(at)] as number) & Letter.unspaced) !== 0;
}
