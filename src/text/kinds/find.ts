import type { Span } from '../span.js';
import { KindGate, KindSign } from './gate.js';
import { largeNumber, noLetterAfter, numberSources, numberWordSource } from './number.js';

/** The kinds a pattern can ask for in braces. */
export type TokenKind = 'money' | 'percent' | 'duration' | 'number' | 'url' | 'handle' | 'wallet' | 'phone';

export const tokenKinds: readonly TokenKind[] = ['money', 'percent', 'duration', 'number', 'url', 'handle', 'wallet', 'phone'];

export interface KindSpan extends Span {
  readonly kind: TokenKind;
}

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

const symbols = String.raw`(?:US|HK|NT|S|A|C|R|MX)?\$|€|£|¥|￥|₹|₫|₱|฿|₩|₦|₺|₽|₴|\bRM|\bRp\.?|\bRs\.?|\b(?:USD|USDT|EUR|GBP|INR|SGD|MYR|IDR|PHP|THB|VND|HKD|TWD|AUD|CAD|KES|NGN|PKR|AED|BTC|ETH|USDC)\b`;
/** "RM500 hari ni" is money today, not so many days. */
const notAfterCurrency = String.raw`(?<!(?:[$€£¥￥₹₫₱฿₩₦₺₽₴]|\bRM|\bRp\.?|\bRs\.?)\s?)`;
const knownEndings =
  'com|net|org|io|me|co|vip|xyz|top|shop|club|site|online|app|info|biz|link|cc|ly|gl|vn|cn|tw|hk|uk|de|fr|ru|in|id|my|sg|store|live|pro|tv|us|test|example';

const endsInLetter = /[a-z\u00c0-\u0dff\u10a0-\u10ff\u1e00-\u1fff]$/i;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escaped(word) + (endsInLetter.test(word) ? noLetterAfter : ''))
    .join('|');
}

const shares = ['%', '％', '٪', '\\bpercent\\b', '\\bper cent\\b', 'phần trăm', '个点'];
/** The same as they are looked for beforehand. */
const shareWords = ['％', '٪', 'percent', 'per cent', 'phần trăm', '个点', '百分之'];
const largeCharacters = [...'百千万萬亿億'];

/** A kind, by what it is found, and the signs of which a stretch must have one. */
interface KindPattern {
  readonly kind: TokenKind;
  readonly signs: number;
  /** Written out when it is first needed: the words of many languages make a long pattern. */
  readonly pattern: () => RegExp;
  /** How many characters before a number it may begin; null if it may begin elsewhere. */
  readonly beforeNumber: number | null;
}

const amountSigns = KindSign.digit | KindSign.mask;

/** Kinds in order of claim: a stretch belongs to the first that takes it, except that every amount is a number too. */
export function createKindFinder(words: KindWords): KindFinder {
  const { percents = [], hundreds = [], numbers = [], multiples = [] } = words;
  const money = alternatives(words.money);
  const durations = alternatives(words.durations);
  const percent = [...shares, alternatives(percents)].filter((word) => word !== '').join('|');
  const { amount, range } = numberSources(alternatives(multiples));
  const inWords = numberWordSource(numbers.map(escaped));
  const written = `(?:${range}|${inWords})`;
  const large = largeNumber(hundreds.map(escaped));
  const unit = money === '' ? symbols : `${symbols}|${money}`;
  const patterns: readonly KindPattern[] = [
    kindPattern('url', KindSign.link, () => [
      `\\bhttps?:\\s?//\\S+|\\bwww\\.[^\\s，。]+|(?<![\\w@.])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,62}){0,6}\\.(?:${knownEndings})(?:/[^\\s，。]*)?(?![\\w-])`,
      'gi',
    ]),
    kindPattern('wallet', KindSign.digit, () => [
      String.raw`\b(?:T[1-9A-HJ-NP-Za-km-z]{33}|0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\b`,
      'g',
    ]),
    kindPattern('handle', KindSign.at, () => [String.raw`(?<![\w.])@[A-Za-z][\w.]{2,31}`, 'g']),
    kindPattern('percent', KindSign.percent, () => [`${written}\\s?(?:${percent})|%\\s?${amount}|百分之[\\d一二三四五六七八九十百]+`, 'gi']),
    kindPattern(
      'duration',
      amountSigns,
      () => [`${notAfterCurrency}${range}\\s?-?\\s?(?:${durations === '' ? 'days?' : durations})`, 'giy'],
      0,
    ),
    kindPattern('money', amountSigns, () => [`(?:${symbols})\\s?${range}(?:\\s?(?:${unit}))?|${written}\\s?(?:${unit})`, 'giy'], longestSymbol),
    kindPattern('money', KindSign.large, () => [`(?:${symbols})\\s?${range}(?:\\s?(?:${unit}))?|${written}\\s?(?:${unit})`, 'gi']),
    kindPattern('phone', KindSign.phone, () => [String.raw`(?<![\w$])\+?\d[\d \-().]{6,18}\d(?!\w)`, 'g']),
    kindPattern('number', amountSigns, () => [amount, 'giy'], 0),
  ];
  const gate = new KindGate({ percents: [...shareWords, ...percents], large: [...largeCharacters, ...hundreds] });
  return { find: (text, from, to) => find(patterns, gate, large, text, from, to) };
}

function kindPattern(
  kind: TokenKind,
  signs: number,
  source: () => readonly [source: string, flags: string],
  beforeNumber: number | null = null,
): KindPattern {
  let pattern: RegExp | undefined;
  return {
    kind,
    signs,
    beforeNumber,
    pattern: () => {
      pattern ??= new RegExp(...source());
      return pattern;
    },
  };
}

/** The longest sign of a currency, with the space behind it. */
const longestSymbol = 6;

/** Shorter stretches hold no address of a wallet. */
const leastWallet = 26;

function find(patterns: readonly KindPattern[], gate: KindGate, large: RegExp, text: string, from: number, to: number): KindSpan[] {
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  const signs = gate.look(stretch);
  if (signs === 0) return [];
  const found: KindSpan[] = [];
  const claimed = new Uint8Array(stretch.length);
  const numbers = (signs & amountSigns) === 0 ? [] : numberStarts(stretch);
  for (const { kind, signs: wanted, pattern, beforeNumber } of patterns) {
    if ((signs & wanted) === 0 || (kind === 'wallet' && stretch.length < leastWallet)) continue;
    // Amounts in words are looked for everywhere; that finds those in figures too.
    if (kind === 'money' && beforeNumber !== null && (signs & KindSign.large) !== 0) continue;
    const matches = beforeNumber === null ? stretch.matchAll(pattern()) : matchesAt(stretch, pattern(), numbers, beforeNumber);
    for (const match of matches) {
      if (kind === 'phone' && !isPhone(match[0])) continue;
      // People say ten dollars, and write 300 where they promise.
      if (kind === 'money' && !/\d|X{2}|DIGIT/.test(match[0]) && !large.test(match[0])) continue;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (!isFree(claimed, start, end, kind === 'number')) continue;
      claimed.fill(isAmount(kind) ? claim.amount : claim.whole, start, end);
      found.push({ kind, start: from + start, end: from + end });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where numbers begin, masked ones too. */
function numberStarts(text: string): number[] {
  const starts: number[] = [];
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isDigit = code >= 0x30 && code <= 0x39;
    // XXX and DIGIT, in either case.
    const next = text.charCodeAt(index + 1) | 0x20;
    const isMask = ((code | 0x20) === 0x78 && next === 0x78) || ((code | 0x20) === 0x64 && next === 0x69);
    if (isMask || (isDigit && !inside)) starts.push(index);
    inside = isDigit;
  }
  return starts;
}

/** What a sticky pattern finds from the numbers on, or from so many characters before each; left to right, without overlaps. */
function* matchesAt(text: string, pattern: RegExp, numbers: readonly number[], before: number): Iterable<RegExpExecArray> {
  let free = 0;
  for (const number of numbers) {
    for (let start = Math.max(free, number - before); start <= number; start++) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      free = start + match[0].length;
      yield match;
      break;
    }
    free = Math.max(free, number + 1);
  }
}

/** What holds a character: an amount may still be read as its number, a URL or a wallet address is one thing. */
const claim = { none: 0, amount: 1, whole: 2 } as const;

function isFree(claimed: Uint8Array, start: number, end: number, insideAmounts: boolean): boolean {
  for (let index = start; index < end; index++) {
    if ((claimed[index] as number) > (insideAmounts ? claim.amount : claim.none)) return false;
  }
  return true;
}

/** Enough digits, and not a large number in groups of three. */
function isPhone(written: string): boolean {
  return written.replace(/\D/g, '').length >= 8 && !/^\d{1,3}(?:[., ]\d{3})+$/.test(written);
}

function isAmount(kind: TokenKind): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'duration';
}
