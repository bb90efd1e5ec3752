import { Sign } from '../signs.js';
import type { Unmasker } from '../words/unmask.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Fold, Looks, type PartReplacement, replaceAt } from './fold.js';
import { Letter, letterTable, spacedLetters, unspacedLetters } from './letters.js';

const lineBreak = '-?[ \\t]*\\r?\\n[ \\t]*';
/** What hangs together over line breaks: the end of a line, lines of a single piece, the beginning of the next. */
const chain = new RegExp(`[${spacedLetters}]{1,20}(?:${lineBreak}[${spacedLetters}]{1,20}){1,40}`, 'y');
const pieceOf = new RegExp(`[${spacedLetters}]+`, 'g');
const column = new RegExp(`[${unspacedLetters}](?:[ \\t]*\\r?\\n[ \\t]*[${unspacedLetters}]){2,200}`, 'y');

/** Two characters of one word, at the end of a line and the beginning of the next. */
const brokenRow = new RegExp(`([${unspacedLetters}])\\r?\\n([${unspacedLetters}])`, 'y');

const longestPiece = 20;

function is(text: string, at: number, letter: number): boolean {
  return ((letterTable[text.charCodeAt(at)] as number) & letter) !== 0;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09;
}

/** The last place before the line break at `at`, blanks and a carriage return left out. */
function beforeBreak(text: string, at: number, blanks: boolean): number {
  let last = at - 1;
  if (text.charCodeAt(last) === 0x0d) last--;
  while (blanks && isBlank(text, last)) last--;
  return last;
}

/** Where what hangs together over the line break at `at` may begin. */
function chainBeginning(text: string, at: number, from: number): number {
  let next = at + 1;
  while (isBlank(text, next)) next++;
  if (!is(text, next, Letter.spaced)) return -1;
  let last = beforeBreak(text, at, true);
  if (text.charCodeAt(last) === 0x2d) last--;
  let start = last + 1;
  while (start > from && start > last + 1 - longestPiece && is(text, start - 1, Letter.spaced)) start--;
  return start > last ? -1 : start;
}

function rowBeginning(text: string, at: number, from: number, blanks: boolean): number {
  const last = beforeBreak(text, at, blanks);
  return last >= from && is(text, last, Letter.unspaced) ? last : -1;
}

/** A line must be as short as this on one side; longer ones end where their writer ended them. */
const shortLine = 6;

/** A word is cut into so many pieces at most. */
const mostPieces = 6;

/** The least letters of a word put together again, by whether all its pieces are words themselves. */
const leastWhole = 5;
const leastTorn = 4;

/** So few letters are seldom a word at the end or the beginning of a line. */
const shortPiece = 2;

/** Joins words that are cut over lines, and writing of one character a line. */
export function createLines(lookup: WordLookup, unmasker: Unmasker): readonly Fold[] {
  const joined = (pieces: readonly string[]): string | null => {
    const word = pieces.join('').toLowerCase();
    if (word.length < leastTorn) return null;
    const rank = lookup.rank(word);
    if (rank === Rank.protected && word.length >= leastWhole) return word;
    if (rank === Rank.protected && pieces.some((piece) => piece.length <= shortPiece)) return word;
    if (pieces.every((piece) => piece.length > 1 && lookup.rank(piece.toLowerCase()) >= Rank.known)) return null;
    return rank >= Rank.known || (rank === Rank.inflected && word.length >= leastWhole) ? word : (unmasker.unmask(word)?.word ?? null);
  };
  return [
    {
      signs: Sign.lines,
      fold: (text) =>
        replaceAt(
          text,
          column,
          Letter.lineBreak,
          (_, at, from) => rowBeginning(text, at, from, true),
          (found) => ({ value: found.replace(/\s/g, ''), disguises: ['line-split'] }),
        ),
    },
    {
      signs: Sign.lines,
      fold: (text) =>
        replaceAt(
          text,
          brokenRow,
          Letter.lineBreak,
          (_, at, from) => rowBeginning(text, at, from, false),
          (found, index) => {
            const [before, after] = [found.charAt(0), found.charAt(found.length - 1)];
            const lineStart = text.slice(Math.max(0, index - shortLine), index + 1).lastIndexOf('\n') + 1 + Math.max(0, index - shortLine);
            const next = index + found.length - 1;
            const lineEnd = text.slice(next, next + shortLine + 1).search(/[\r\n]|$/);
            const isShort = index + 1 - lineStart <= shortLine || lineEnd <= shortLine;
            return isShort && lookup.together(before, after) > 0 ? { value: before + after, disguises: ['line-split'] } : null;
          },
        ),
    },
    {
      signs: Sign.lines,
      fold: (text) => {
        const looks = new Looks();
        return replaceAt(text, chain, Letter.lineBreak, chainBeginning, (found, index) => {
          const pieces = [...found.matchAll(pieceOf)];
          const parts: PartReplacement[] = [];
          for (let from = 0; from + 1 < pieces.length; ) {
            let to = Math.min(pieces.length, from + mostPieces);
            let value: string | null = null;
            if (!looks.take(index, to - from)) to = from + 1;
            for (; to > from + 1; to--) {
              value = joined(pieces.slice(from, to).map((piece) => piece[0]));
              if (value !== null) break;
            }
            if (value !== null) {
              const last = pieces[to - 1] as RegExpExecArray;
              parts.push({
                start: (pieces[from] as RegExpExecArray).index,
                end: last.index + last[0].length,
                value,
                disguises: ['line-split'],
              });
            }
            from = to;
          }
          return parts;
        });
      },
    },
  ];
}
