import { isLetterAt, letters, WordList } from './word-list.js';

/**
 * Numbers as people write them, and ranges of them: 3,000 · 2.000.000 · 1.5k · 50-500 · 30 to 60 · 300k–1000k.
 * Corpora with their numbers masked write XXX or DIGIT; those count as numbers too. Every repetition is bounded, and a
 * number begins where no digit stands before it, so that long runs of digits cost no more than their length.
 */
const digits = /(?<![\dX])(?:\d{1,3}(?:[,.'’ ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,8})?|X{2,12}|DIGIT)(?![\dX])/iy;
const knownMultiples = 'k|m|tr|triệu|nghìn|ngàn|củ|lakh|lakhs|crore|crores|jt|juta|rb|ribu|mil|万|萬|千|百|億|亿';

/** What stands between the two numbers of a range, with the sign of money that may stand before the second. */
const rangeMark = /\s?(?:-|–|—|~|～|至|到|đến|hasta|\bto\b|\band\b|\btới\b)\s?(?:[$€£¥₹]|RM|Rs\.?)?\s?/iy;

/** What stands between the words of a number, in some language or other, where it is not nothing. */
const hyphen = /\s?-\s?/y;
const space = /\s+/y;
const conjunction = /\s+(?:and|y|e|et|und|và|və|ve)\s+/iy;
const linkingSyllable = /und/iy;

/** Numbers in words begin where no word goes on. */
const goesOn = new RegExp(`(?<=[\\d${letters}])`, 'iy');

const mostWords = 7;
const mostCharacters = 9;
const numerals = '一二两兩三四五六七八九十百千万萬亿億零〇';
const largeNumerals = /[百千万萬亿億]/;

/** Where a reading of a number can end, the likeliest first. */
export type Ends = readonly number[];

const none: Ends = Object.freeze([]);

export interface NumberWords {
  /** Words for thousands, millions and the like. */
  readonly multiples: readonly string[];
  /** Words that numbers are written with. */
  readonly numbers: readonly string[];
  /** Those of them from a hundred on. */
  readonly hundreds: readonly string[];
}

/** Reads numbers at a place of a text. */
export class NumberReader {
  private readonly multiples: WordList;
  private readonly numbers: WordList;
  private readonly hundreds: WordList;

  constructor(words: NumberWords) {
    this.multiples = new WordList([...knownMultiples.split('|'), ...words.multiples], 'all');
    this.numbers = new WordList(words.numbers, 'none');
    this.hundreds = new WordList(words.hundreds, 'none');
  }

  /** Codes that a number in words begins with. */
  firstCodes(): Set<number> {
    return this.numbers.firstCodes();
  }

  /** A number in digits, with its word for thousands. */
  amountEnds(text: string, at: number): Ends {
    const end = endOf(digits, text, at);
    if (end < 0) return none;
    const ends: number[] = [];
    const add = (place: number): void => {
      if (text[place] === '+') ends.push(place + 1);
      ends.push(place);
    };
    for (const multiple of this.multiples.endsAt(text, afterSpace(text, end))) add(multiple);
    add(end);
    return ends;
  }

  /** Two numbers, or the first of them. */
  rangeEnds(text: string, amounts: Ends): Ends {
    let ends: number[] | null = null;
    for (let index = 0; index < amounts.length; index++) {
      const first = amounts[index] as number;
      const second = endOf(rangeMark, text, first);
      if (second >= 0) {
        ends ??= amounts.slice(0, index);
        ends.push(...this.amountEnds(text, second));
      }
      ends?.push(first);
    }
    return ends ?? amounts;
  }

  /**
   * A number written in words: five hundred, 三百, fünfzehn. It counts only before or behind what makes it an amount. A few
   * words at most, so that a long list costs no more than its length.
   */
  wordEnds(text: string, at: number): Ends {
    if (this.numbers.endsAt(text, at).length === 0 || endOf(goesOn, text, at) >= 0) return none;
    const ends: number[] = [];
    this.followWords(text, at, 1, ends);
    return ends;
  }

  private followWords(text: string, at: number, count: number, ends: number[]): void {
    for (const end of this.numbers.endsAt(text, at)) {
      if (count < mostWords) for (const next of jointEnds(text, end)) this.followWords(text, next, count + 1, ends);
      if (!isLetterAt(text, end)) ends.push(end);
    }
  }

  /** Chinese numerals, which need no words around them. */
  numeralEnds(text: string, at: number): Ends {
    let end = at;
    while (end < at + mostCharacters && isNumeral(text[end])) end++;
    if (end - at < 2) return end === at ? none : [end];
    return Array.from({ length: end - at }, (_, index) => end - index);
  }

  /** Whether a number in words is a hundred or more. */
  isLarge(written: string): boolean {
    if (largeNumerals.test(written)) return true;
    for (let at = 0; at < written.length; at++) if (this.hundreds.endsAt(written, at).length > 0) return true;
    return false;
  }
}

const numeralSet: ReadonlySet<string | undefined> = new Set(numerals);

function isNumeral(character: string | undefined): boolean {
  return numeralSet.has(character);
}

export const numeralCodes: readonly number[] = Array.from(numerals, (numeral) => numeral.charCodeAt(0));

function jointEnds(text: string, at: number): number[] {
  const ends = [hyphen, conjunction, space, linkingSyllable].map((joint) => endOf(joint, text, at)).filter((end) => end >= 0);
  return [...ends, at];
}

/** Where a pattern that begins here ends; -1 if it does not stand here. */
export function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}

const whitespace = /\s/;

export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : whitespace.test(text.charAt(at));
}

export function afterSpace(text: string, at: number): number {
  return isSpaceAt(text, at) ? at + 1 : at;
}
