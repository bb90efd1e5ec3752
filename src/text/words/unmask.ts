import { hasMarks, withoutMarks } from '../characters.js';
import type { Disguise } from '../folds/fold.js';
import { Letter, letterTable } from '../folds/letters.js';
import type { LookAlikes } from './look-alikes.js';
import { Rank, type WordLookup } from './word-lookup.js';

/** A word as it would be written plainly, in lower case, and how it was hidden. */
export interface Unmasked {
  readonly word: string;
  readonly disguises: readonly Disguise[];
}

/** The letters that a digit or sign may stand for, likelier ones first. */
const latinLeet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '+': 't',
  '!': 'il',
  '|': 'il',
  '#': 'h',
  '§': 's',
  '†': 't',
  '×': 'x',
  '¥': 'y',
  '<': 'c',
  '(': 'c',
  '{': 'c',
};

const cyrillicLeet: Readonly<Record<string, string>> = {
  '0': 'о',
  '1': 'ил',
  '3': 'зе',
  '4': 'ач',
  '5': 'с',
  '6': 'б',
  '7': 'т',
  '8': 'в',
  '9': 'д',
  '@': 'а',
  $: 'с',
  '€': 'е',
  '+': 'т',
  '!': 'и',
  '|': 'и',
  '#': 'н',
  '§': 'с',
  '†': 'т',
  '×': 'х',
  '¥': 'у',
  '<': 'с',
  '(': 'с',
  '{': 'с',
};

const leet = Letter.digit | Letter.leetSign;

function isLeet(text: string, at: number): boolean {
  return ((letterTable[text.charCodeAt(at)] as number) & leet) !== 0;
}

/** How many digits and signs of the word may be letters. */
function countLeet(word: string): number {
  let count = 0;
  for (let index = 0; index < word.length; index++) if (isLeet(word, index)) count++;
  return count;
}

/** Whether a character stands so many times in a row. */
function hasRun(word: string, times: number): boolean {
  let count = 1;
  for (let index = 1; index < word.length; index++) {
    count = word.charCodeAt(index) === word.charCodeAt(index - 1) ? count + 1 : 1;
    if (count === times) return true;
  }
  return false;
}

function hasOtherLetter(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 0x7f) return true;
  return false;
}

/** A capital I among small letters is an i or an l, like the strokes 1, ! and |. */
const stroke = /[1!|]/;
/** Of the ways to read a word's signs at most so many are tried. */
const mostReadings = 16;

const capitalI = /(?<=\p{Ll}I*)I|^I(?=\p{Ll})/gu;

const otherLetters = /[^\u0000-\u007f]/g;
const latinLetter = /[a-z]/;
const latinLetters = /[a-z]/g;
const cyrillicLetter = /[\u0400-\u052f]/;

/** So often a letter stands in no word. */
const leastRun = 3;
const repeated = /(.)\1+/g;

/** A capital I that makes a closer look worth while at a word that begins like a known one. */
const oddI = /(?<=\p{Ll})I|^I(?=\p{Ll})/u;

/** What is longer is no word, with repeated letters neither. */
const longest = 64;

/** The least letters of a word that may come out, by how surely the way there was hiding. */
const leastKnown = 4;
const leastProtected = 3;
const leastGuessed = 4;
const leastUnmarked = 6;
const leastInflected = 5;

/** Undoes what was done to the letters of one word. Only words that the lexicon knows come out. */
export class Unmasker {
  /** The first word on the way that only begins like a known one: taken if no better is found. */
  private inflected: Unmasked | null = null;

  constructor(
    private readonly words: WordLookup,
    private readonly lookAlikes: LookAlikes,
  ) {}

  /** Whether to unmask a word although it begins like one that phrases are made of, and may be a form of it. */
  isOdd(written: string): boolean {
    return hasRun(written, leastRun) || (written.includes('I') && oddI.test(written));
  }

  /** The word that the written one is a slip of. */
  slip(written: string): Unmasked | null {
    const word = this.words.near(written.toLowerCase());
    return word === null ? null : { word, disguises: ['typo'] };
  }

  /** `written` as it stands in the text, without what is invisible; nobody knows it so. Null if nothing makes a word of it. */
  unmask(written: string): Unmasked | null {
    if (written.length > longest) return null;
    this.inflected = null;
    return this.find(written) ?? this.inflected;
  }

  private find(written: string): Unmasked | null {
    if (countLeet(written) * 2 > written.length) return null;
    const lower = written.toLowerCase();
    if (!hasOtherLetter(lower)) return this.spellings(written, lower, []);
    const hasLatin = latinLetter.test(lower);
    const folded = this.inLatin(written);
    if (folded === lower) {
      const found = this.spellings(written, lower, []);
      if (found !== null) return found;
    } else if (folded !== null) {
      const by: readonly Disguise[] = ['homoglyph'];
      // A word wholly of another writing system is most often just that.
      if (hasLatin || countLeet(folded) > 0) {
        const found = this.spellings(folded, folded, by);
        if (found !== null) return found;
      } else if (this.isGuess(folded)) return { word: folded, disguises: by };
    }
    if (folded !== null && hasMarks(folded)) {
      const bare = withoutMarks(folded);
      const found = this.spellings(bare, bare, folded === lower ? ['marks'] : ['marks', 'homoglyph']);
      if (found !== null && (found.disguises.length > 1 || found.word.length >= leastUnmarked)) return found;
    }
    if (hasLatin && cyrillicLetter.test(lower)) {
      const inCyrillic = lower.replace(latinLetters, (one) => this.lookAlikes.toCyrillic.get(one) ?? one);
      const found = this.spellings(inCyrillic, inCyrillic, ['homoglyph']);
      if (found !== null) return found;
    }
    return folded === lower ? null : this.spellings(written, lower, []);
  }

  /** The word with its strange letters as Latin ones, those with marks as they are; null if a letter passes for none. */
  private inLatin(word: string): string | null {
    let all = true;
    const folded = word.replace(otherLetters, (one) => {
      // Capitals look like others than small letters do: Ν like N, ν like v.
      const small = one.toLowerCase();
      const { toLatin } = this.lookAlikes;
      const latin = toLatin.get(one) ?? toLatin.get(small) ?? (hasMarks(one) ? small : this.markedLatin(small));
      if (latin === undefined) all = false;
      return latin ?? one;
    });
    return all ? folded.toLowerCase() : null;
  }

  /** A marked letter of another writing system with its marks on a Latin one. */
  private markedLatin(letter: string): string | undefined {
    const apart = letter.normalize('NFD');
    const base = this.lookAlikes.toLatin.get(apart.charAt(0));
    if (base === undefined || apart.length === 1) return undefined;
    const marked = (base + apart.slice(1)).normalize('NFC');
    return marked.length === 1 ? marked : base;
  }

  /** Readings of digits and signs as letters, then of what is left. `done` is what led to the word. */
  private spellings(written: string, lower: string, done: readonly Disguise[]): Unmasked | null {
    if (done.length > 0) {
      const found = this.accept(lower, done);
      if (found !== null) return found;
    }
    if (countLeet(lower) > 0) {
      const by: readonly Disguise[] = [...done, 'leet'];
      for (const reading of lettersOf(lower)) {
        const found = this.accept(reading, by) ?? this.guess(reading, by);
        if (found !== null) return found;
      }
      return null;
    }
    if (written.includes('I') && capitalI.test(written)) {
      const upright = written.replace(capitalI, 'l').toLowerCase();
      const by: readonly Disguise[] = [...done, 'homoglyph'];
      const found = this.accept(upright, by) ?? this.guess(upright, by);
      if (found !== null) return found;
    }
    return this.guess(lower, done);
  }

  /** Ways that honest people go too, by haste or for emphasis: only to words that phrases are made of. */
  private guess(word: string, done: readonly Disguise[]): Unmasked | null {
    if (word.startsWith('l') && this.isGuess(`i${word.slice(1)}`)) return { word: `i${word.slice(1)}`, disguises: [...done, 'homoglyph'] };
    if (word.includes('rn') || word.includes('vv')) {
      const joined = word.replaceAll('rn', 'm').replaceAll('vv', 'w');
      if (this.isGuess(joined)) return { word: joined, disguises: [...done, 'homoglyph'] };
    }
    if (hasRun(word, leastRun)) {
      const shorter = this.withoutRepeats(word, done);
      if (shorter !== null) return { word: shorter, disguises: [...done, 'repeats'] };
      const near = this.words.near(word.replace(repeated, '$1'));
      if (near !== null) return { word: near, disguises: [...done, 'repeats', 'typo'] };
    }
    const near = this.words.near(word);
    return near === null ? null : { word: near, disguises: [...done, 'typo'] };
  }

  /** Each repeated letter once or twice: of the words that come out the one that phrases hold most often. */
  private withoutRepeats(word: string, done: readonly Disguise[]): string | null {
    let readings = [''];
    let at = 0;
    for (const { 0: letters, 1: letter = '', index } of word.matchAll(repeated)) {
      const before = word.slice(at, index);
      const choices = readings.length * 2 > mostReadings ? [letter] : [letter, letter + letter];
      readings = readings.flatMap((beginning) => choices.map((choice) => beginning + before + choice));
      at = index + letters.length;
    }
    let best: string | null = null;
    for (const reading of readings) {
      const shorter = reading + word.slice(at);
      if (this.isGuess(shorter)) {
        if (best === null || this.words.uses(shorter) > this.words.uses(best)) best = shorter;
      } else this.accept(shorter, [...done, 'repeats']);
    }
    return best;
  }

  private accept(word: string, disguises: readonly Disguise[]): Unmasked | null {
    const rank = word.length < leastProtected ? Rank.unknown : this.words.rank(word);
    if (rank === Rank.inflected && word.length >= leastInflected) this.inflected ??= { word, disguises };
    return rank === Rank.protected || (rank === Rank.known && word.length >= leastKnown) ? { word, disguises } : null;
  }

  private isGuess(word: string): boolean {
    return word.length >= leastGuessed && this.words.rank(word) === Rank.protected;
  }
}

/** A word as it reads with letters for its digits and signs, likeliest first; itself if it has none. */
export function lettersOf(word: string): string[] {
  if (countLeet(word) === 0) return [word];
  const table = cyrillicLetter.test(word) ? cyrillicLeet : latinLeet;
  let likely = '';
  let readings = [''];
  let at = 0;
  for (let index = 0; index < word.length; index++) {
    if (!isLeet(word, index)) continue;
    const sign = word.charAt(index);
    const before = word.slice(at, index);
    const letters = table[sign] ?? sign;
    const likeliest = letters.charAt(0);
    likely += before + (table === latinLeet && stroke.test(sign) ? strokeOf(word, index) : likeliest);
    readings =
      letters.length === 1 || readings.length * letters.length > mostReadings
        ? readings.map((beginning) => beginning + before + likeliest)
        : readings.flatMap((beginning) => Array.from(letters, (letter) => beginning + before + letter));
    at = index + 1;
  }
  const rest = word.slice(at);
  return [...new Set([likely + rest, ...readings.map((reading) => reading + rest)])];
}

/** A stroke is an l beside a vowel (te1egram), an i among consonants (prof1t). */
function strokeOf(word: string, at: number): string {
  return /[aeiou]/.test(word.charAt(at - 1) + word.charAt(at + 1)) ? 'l' : 'i';
}
