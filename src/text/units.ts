import { CharacterKind, type CharacterTable } from './characters.js';

/**
 * What words are to the matcher: a folded word or number of writing with spaces, or one character of writing without.
 * A unit keeps its place in the text it was read from.
 */
export interface UnitReader {
  /** A word has ended: its letters from `lettersFrom` on (an Arabic article before them is left out) are what `hash` was made from, folded. */
  word(text: string, start: number, end: number, hash: number, length: number, lettersFrom: number): void;
  number(text: string, start: number, end: number, hash: number, length: number): void;
  /** `code` is the folded character. */
  character(start: number, end: number, code: number): void;
  /** Thai: a consonant with its vowels and tone, of folded code units like a word. */
  cluster(text: string, start: number, end: number, hash: number, length: number): void;
  sentenceEnd(at: number): void;
}

export const hashSeed = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** One step of the rolling hash (FNV-1a over folded code units). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, hashPrime);
}

/** Lines shorter than this end a sentence; a longer one followed by a small letter was only wrapped. */
const wrappedLine = 40;

/** Reads a stretch of text as units and sentence ends. Linear in its length, allocates nothing. */
export function readUnits(table: CharacterTable, text: string, from: number, to: number, reader: UnitReader): void {
  const { kind, fold } = table;
  let lineStart = from;
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    switch (kind[code]) {
      case CharacterKind.letter: {
        const start = index;
        if (code >= firstArabic && code <= lastArabic) index = afterArticle(table, text, index, to);
        const lettersFrom = index;
        let end = index;
        let hash = hashSeed;
        let length = 0;
        do {
          const next = text.charCodeAt(index);
          const nextKind = kind[next];
          if (nextKind === CharacterKind.letter) {
            hash = hashStep(hash, fold[next] as number);
            length++;
            end = index + 1;
          } else if (nextKind !== CharacterKind.ignored && nextKind !== CharacterKind.apostrophe) break;
          // An apostrophe holds a word together only between two letters; the loop ends at the next non-letter anyway.
          else if (nextKind === CharacterKind.apostrophe && kind[text.charCodeAt(index + 1)] !== CharacterKind.letter) break;
          else if (nextKind === CharacterKind.apostrophe && length <= longestElided && isElided(table, text, lettersFrom, index)) break;
          index++;
        } while (index < to);
        reader.word(text, start, end, hash, length, lettersFrom);
        break;
      }
      case CharacterKind.digit: {
        const start = index;
        let end = index;
        let hash = hashSeed;
        let length = 0;
        do {
          const next = text.charCodeAt(index);
          const nextKind = kind[next];
          if (nextKind === CharacterKind.digit) {
            hash = hashStep(hash, fold[next] as number);
            length++;
            end = index + 1;
          } else if (nextKind !== CharacterKind.ignored) break;
          index++;
        } while (index < to);
        reader.number(text, start, end, hash, length);
        break;
      }
      case CharacterKind.unspaced:
        reader.character(index, index + 1, fold[code] as number);
        index++;
        break;
      case CharacterKind.leadingVowel:
      case CharacterKind.consonant:
      case CharacterKind.following: {
        const start = index;
        let end = index;
        let hash = hashSeed;
        let length = 0;
        let wanted = true;
        for (; index < to; index++) {
          const next = text.charCodeAt(index);
          const nextKind = kind[next];
          if (nextKind === CharacterKind.ignored) continue;
          // A cluster has one consonant, with at most one vowel before it.
          if (
            nextKind === CharacterKind.leadingVowel
              ? length > 0
              : nextKind === CharacterKind.consonant
                ? !wanted
                : nextKind !== CharacterKind.following
          )
            break;
          if (nextKind === CharacterKind.consonant) wanted = false;
          hash = hashStep(hash, fold[next] as number);
          length++;
          end = index + 1;
        }
        reader.cluster(text, start, end, hash, length);
        break;
      }
      case CharacterKind.stop: {
        const start = index;
        while (index < to && kind[text.charCodeAt(index)] === CharacterKind.stop) index++;
        if (endsSentence(table, text, start, index, to)) reader.sentenceEnd(index);
        break;
      }
      case CharacterKind.newline:
        if (!continuesLine(table, text, lineStart, index, to)) reader.sentenceEnd(index);
        if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) index++;
        index++;
        lineStart = index;
        break;
      default:
        index++;
    }
  }
}

/** Short words that French shortens before a vowel (l'argent, qu'il): what follows the apostrophe is a word of its own. */
const elided = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu']);
const longestElided = 7;
const vowels = new Set('aeiouyhàâéèêëîïôœ');

/** Whether the letters before the apostrophe are such a word and a vowel follows. */
function isElided(table: CharacterTable, text: string, start: number, apostrophe: number): boolean {
  const next = String.fromCharCode(table.fold[text.charCodeAt(apostrophe + 1)] as number);
  return vowels.has(next) && elided.has(text.slice(start, apostrophe).toLowerCase());
}

const firstArabic = 0x620;
const lastArabic = 0x64a;

/** A word that begins with the article must have so many more letters. */
const afterArticleLeast = 3;

/**
 * Where an Arabic word begins after its article, with or without a particle before it (ال, وال, بال, لل …), so that a word is
 * one unit with and without it; the word's own beginning if it has none.
 */
function afterArticle(table: CharacterTable, text: string, start: number, to: number): number {
  const { fold, kind } = table;
  const at = (index: number) => (index < to ? (fold[text.charCodeAt(index)] as number) : 0);
  const [alef, lam] = [0x627, 0x644];
  let next = start;
  if (at(next) === lam && at(next + 1) === lam) next += 2;
  else {
    // و ف ب ك
    if ([0x648, 0x641, 0x628, 0x643].includes(at(next))) next++;
    if (at(next) !== alef || at(next + 1) !== lam) return start;
    next += 2;
  }
  for (let index = next; index < next + afterArticleLeast; index++) {
    if (index >= to || kind[text.charCodeAt(index)] !== CharacterKind.letter) return start;
  }
  return next;
}

/** Whether the run of stops `[start, end)` closes a sentence: not inside a number, a domain or an abbreviation. */
function endsSentence(table: CharacterTable, text: string, start: number, end: number, to: number): boolean {
  const first = text.charCodeAt(start);
  // A question mark with a word right after it is part of a link.
  if (first === 0x3f && end - start === 1 && end < to && isSmallOrDigit(table, text.charCodeAt(end))) return false;
  if (first !== 0x2e && first !== 0x2026) return true;
  if (end >= to) return true;
  const after = text.charCodeAt(end);
  const afterKind = table.kind[after];
  if (first === 0x2026 || end - start > 1) {
    // Dots trailing off are a pause, unless a capital follows.
    const next = nextVisible(text, end, to);
    return table.fold[next] !== next || table.kind[next] === CharacterKind.newline;
  }
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  if (afterKind === CharacterKind.letter) {
    // "profits.DM me" lacks its space; "example.com" and "U.S." do not.
    const beforeIsSmall = table.kind[before] === CharacterKind.letter && table.fold[before] === before;
    return beforeIsSmall && table.fold[after] !== after;
  }
  if (afterKind === CharacterKind.digit) return table.kind[before] !== CharacterKind.digit && table.kind[before] !== CharacterKind.letter;
  if (table.kind[before] === CharacterKind.digit && startsLine(table, text, start)) return false;
  // Thai ends no sentence with a dot; one after its letters shortens a word.
  if ((table.kind[before] as number) >= CharacterKind.leadingVowel) return false;
  // A single letter before the stop is an abbreviation ("e.g. this"), not a word.
  const beforeThat = start > 1 ? table.kind[text.charCodeAt(start - 2)] : CharacterKind.separator;
  const singleLetter = table.kind[before] === CharacterKind.letter && beforeThat !== CharacterKind.letter;
  return !(singleLetter && beforeThat !== CharacterKind.separator);
}

/** Whether only a number of one or two digits stands between the line's beginning and the stop: "1. pay first". */
function startsLine(table: CharacterTable, text: string, stop: number): boolean {
  let index = stop - 1;
  while (index >= 0 && stop - index <= 2 && table.kind[text.charCodeAt(index)] === CharacterKind.digit) index--;
  while (index >= 0 && text.charCodeAt(index) === 0x20) index--;
  return index < 0 || table.kind[text.charCodeAt(index)] === CharacterKind.newline;
}

function isSmallOrDigit(table: CharacterTable, code: number): boolean {
  return (table.kind[code] === CharacterKind.letter && table.fold[code] === code) || table.kind[code] === CharacterKind.digit;
}

function nextVisible(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && text.charCodeAt(index) === 0x20) index++;
  return index < to ? text.charCodeAt(index) : 0x0a;
}

/** A line break inside a sentence: the line was long and the next begins with a small letter. */
function continuesLine(table: CharacterTable, text: string, lineStart: number, lineEnd: number, to: number): boolean {
  if (lineEnd - lineStart < wrappedLine) return false;
  const after = text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a ? lineEnd + 2 : lineEnd + 1;
  const next = nextVisible(text, after, to);
  return next >= 0x61 && next <= 0x7a && table.kind[next] === CharacterKind.letter;
}
