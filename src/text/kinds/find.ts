import type { Span } from '../span.js';
import { AmountReader } from './amounts.js';
import { Claims } from './claims.js';
import type { KindSpan } from './kind-span.js';
import { type Ends, NumberReader, numeralCodes } from './number.js';

/** Words that make a number into money or time, from the languages in use. */
export interface KindWords {
  readonly money: readonly string[];
  readonly durations: readonly string[];
  /** Words that make it a share of a hundred. */
  readonly percents?: readonly string[];
  /** Words for thousands, millions and the like. */
  readonly multiples?: readonly string[];
  /** Words that numbers are written with. */
  readonly numbers?: readonly string[];
  /** Those of them from a hundred on. */
  readonly hundreds?: readonly string[];
}

/** Finds kinds in a stretch of text; built once for a set of languages. */
export interface KindFinder {
  find(text: string, from: number, to: number): KindSpan[];
}

export function createKindFinder(words: KindWords): KindFinder {
  const { money, durations, percents = [], multiples = [], numbers = [], hundreds = [] } = words;
  const reader = new NumberReader({ multiples, numbers, hundreds });
  return new Finder(reader, new AmountReader({ money, durations, percents }, reader));
}

/** What a character may begin or be part of; 0 for nothing of interest. */
const sign = { digit: 1, mask: 2, word: 4, numeral: 8, at: 16, dot: 32, colon: 64 } as const;

const knownEndings =
  'com|net|org|io|me|co|vip|xyz|top|shop|club|site|online|app|info|biz|link|cc|ly|gl|vn|cn|tw|hk|uk|de|fr|ru|in|id|my|sg|store|live|pro|tv|us|test|example';
const url = new RegExp(
  `\\bhttps?:\\s?//\\S+|\\bwww\\.[^\\s，。]+|(?<![\\w@.])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,62}){0,6}\\.(?:${knownEndings})(?:/[^\\s，。]*)?(?![\\w-])`,
  'gi',
);
const wallet = /\b(?:T[1-9A-HJ-NP-Za-km-z]{33}|0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\b/g;
const shortestWallet = 26;
const handle = /(?<![\w.])@[A-Za-z][\w.]{2,31}/g;
const phone = /(?<![\w$])\+?\d[\d \-().]{6,18}\d(?!\w)/g;
const fewestPhoneDigits = 8;

/** A link, or a name with a dot in it. */
const dotted = /:\/\/|[a-z]\.[a-z]/i;
const twoMasks = /XX/i;

/** The kinds of amounts in order of claim. */
interface Amounts {
  readonly percent: Span[];
  readonly duration: Span[];
  readonly money: Span[];
  readonly number: Span[];
}

class Finder implements KindFinder {
  private signs: Uint8Array | null = null;

  constructor(
    private readonly numbers: NumberReader,
    private readonly amounts: AmountReader,
  ) {}

  /** Kinds in order of claim: a stretch belongs to the first that takes it, except that every amount is a number too. */
  find(whole: string, from: number, to: number): KindSpan[] {
    const text = from === 0 && to === whole.length ? whole : whole.slice(from, to);
    this.signs ??= signsOf(this.numbers);
    const { signs } = this;
    let seen = 0;
    let digits = 0;
    let amounts: Amounts | null = null;
    for (let at = 0; at < text.length; at++) {
      const own = signs[text.charCodeAt(at)] as number;
      if (own === 0) continue;
      if ((own & sign.digit) !== 0) digits++;
      seen |= own;
      if ((own & begins) !== 0) amounts = this.readAmount(text, at, own, amounts);
    }
    // Nothing of interest is without a number, an at sign, a dot inside a word, or a mask for one of them.
    const isDotted = (seen & (sign.dot | sign.colon)) !== 0 && dotted.test(text);
    if (amounts === null && digits === 0 && (seen & sign.at) === 0 && !isDotted && !((seen & sign.mask) !== 0 && twoMasks.test(text)))
      return [];
    const claims = new Claims(text, from);
    if (isDotted || (seen & sign.dot) !== 0 || (seen & sign.colon) !== 0) claims.takeAll('url', url);
    if (text.length >= shortestWallet) claims.takeAll('wallet', wallet);
    if ((seen & sign.at) !== 0) claims.takeAll('handle', handle);
    if (amounts !== null) {
      for (const span of amounts.percent) claims.take('percent', span.start, span.end);
      for (const span of amounts.duration) claims.take('duration', span.start, span.end);
      for (const span of amounts.money)
        if (this.amounts.isSum(text.slice(span.start, span.end))) claims.take('money', span.start, span.end);
    }
    if (digits >= fewestPhoneDigits) claims.takeAll('phone', phone, isPhone);
    if (amounts !== null) for (const span of amounts.number) claims.take('number', span.start, span.end);
    return claims.spans();
  }

  /** Reads the amounts whose number begins here. Those of one kind do not overlap. */
  private readAmount(text: string, at: number, own: number, before: Amounts | null): Amounts | null {
    const { numbers } = this;
    let digits: Ends = none;
    if ((own & sign.digit) !== 0) {
      if (at > 0 && isDigit(text.charCodeAt(at - 1))) return before;
      digits = numbers.amountEnds(text, at);
    } else if ((own & sign.mask) !== 0) digits = numbers.amountEnds(text, at);
    let words: Ends = none;
    if ((own & sign.word) !== 0 && !(at > 0 && isPlainLetter(text.charCodeAt(at - 1)))) words = numbers.wordEnds(text, at);
    const numerals = (own & sign.numeral) !== 0 ? numbers.numeralEnds(text, at) : none;
    if (digits.length === 0 && words.length === 0 && numerals.length === 0) return before;
    const found = before ?? { percent: [], duration: [], money: [], number: [] };
    const ranges = digits.length === 0 ? none : numbers.rangeEnds(text, digits);
    const written = words.length === 0 && numerals.length === 0 ? ranges : [...ranges, ...words, ...numerals];
    this.readPercent(text, at, digits, written, found.percent);
    this.readMoney(text, at, ranges, written, found.money);
    if (digits.length === 0) return found;
    add(found.duration, at, this.amounts.duration(text, at, ranges));
    add(found.number, at, digits[0] as number);
    return found;
  }

  private readPercent(text: string, at: number, digits: Ends, written: Ends, found: Span[]): void {
    const { amounts } = this;
    if (digits.length > 0 && add(found, amounts.percentSignBefore(text, at), digits[0] as number)) return;
    if (add(found, at, amounts.percent(text, written)) || digits.length > 0) return;
    add(found, at, amounts.chinesePercent(text, at));
  }

  private readMoney(text: string, at: number, ranges: Ends, written: Ends, found: Span[]): void {
    const { amounts } = this;
    if (ranges.length > 0) {
      const start = amounts.currencyBefore(text, at);
      if (start >= 0 && add(found, start, amounts.moneyBehindSign(text, ranges))) return;
    }
    add(found, at, amounts.moneyAfter(text, written));
  }
}

const begins = sign.digit | sign.mask | sign.word | sign.numeral;

const none: Ends = Object.freeze([]);

/** True if there is such a stretch, and it does not reach into the one before it. */
function add(found: Span[], start: number, end: number): boolean {
  if (start < 0 || end < 0 || start < (found[found.length - 1]?.end ?? 0)) return false;
  found.push({ start, end });
  return true;
}

function signsOf(numbers: NumberReader): Uint8Array {
  const signs = new Uint8Array(0x10000);
  const mark = (codes: Iterable<number>, own: number): void => {
    for (const code of codes) signs[code] = (signs[code] as number) | own;
  };
  const codesOf = (characters: string) => Array.from(characters, (character) => character.charCodeAt(0));
  mark(codesOf('0123456789'), sign.digit);
  // XXX and DIGIT stand for numbers in public corpora.
  mark(codesOf('XxDd'), sign.mask);
  mark(numbers.firstCodes(), sign.word);
  mark(numeralCodes, sign.numeral);
  mark(codesOf('@'), sign.at);
  mark(codesOf('.'), sign.dot);
  mark(codesOf(':'), sign.colon);
  return signs;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Enough digits, and not a large number in groups of three. */
function isPhone(written: string): boolean {
  return written.replace(/\D/g, '').length >= fewestPhoneDigits && !/^\d{1,3}(?:[., ]\d{3})+$/.test(written);
}
