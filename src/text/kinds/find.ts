import type { Span } from '../span.js';
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

/** Kinds in order of claim: a stretch belongs to the first that takes it, except that every amount is a number too. */
export function createKindFinder(words: KindWords): KindFinder {
  const money = alternatives(words.money);
  const durations = alternatives(words.durations);
  const percent = ['%', '％', '٪', '\\bpercent\\b', '\\bper cent\\b', 'phần trăm', '个点', alternatives(words.percents ?? [])]
    .filter((word) => word !== '')
    .join('|');
  const { amount, range } = numberSources(alternatives(words.multiples ?? []));
  const inWords = numberWordSource((words.numbers ?? []).map(escaped));
  const written = `(?:${range}|${inWords})`;
  const large = largeNumber((words.hundreds ?? []).map(escaped));
  const unit = money === '' ? symbols : `${symbols}|${money}`;
  const patterns: readonly (readonly [TokenKind, RegExp])[] = [
    [
      'url',
      new RegExp(
        `\\bhttps?:\\s?//\\S+|\\bwww\\.[^\\s，。]+|(?<![\\w@.])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,62}){0,6}\\.(?:${knownEndings})(?:/[^\\s，。]*)?(?![\\w-])`,
        'gi',
      ),
    ],
    ['wallet', /\b(?:T[1-9A-HJ-NP-Za-km-z]{33}|0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\b/g],
    ['handle', /(?<![\w.])@[A-Za-z][\w.]{2,31}/g],
    ['percent', new RegExp(`${written}\\s?(?:${percent})|%\\s?${amount}|百分之[\\d一二三四五六七八九十百]+`, 'gi')],
    ['duration', new RegExp(`${notAfterCurrency}${range}\\s?-?\\s?(?:${durations === '' ? 'days?' : durations})`, 'gi')],
    ['money', new RegExp(`(?:${symbols})\\s?${range}(?:\\s?(?:${unit}))?|${written}\\s?(?:${unit})`, 'gi')],
    ['phone', /(?<![\w$])\+?\d[\d \-().]{6,18}\d(?!\w)/g],
    ['number', new RegExp(amount, 'gi')],
  ];
  const worthLooking = new RegExp(`${signs}|${inWords}`, 'i');
  return { find: (text, from, to) => find(patterns, worthLooking, large, text, from, to) };
}

/** Nothing of interest is without a number, an at sign, a dot inside a word, or a mask for one of them. */
const signs = String.raw`[\d@]|:\/\/|[a-z]\.[a-z]|XX|DIGIT|百分之`;

function find(
  patterns: readonly (readonly [TokenKind, RegExp])[],
  worthLooking: RegExp,
  large: RegExp,
  text: string,
  from: number,
  to: number,
): KindSpan[] {
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  if (!worthLooking.test(stretch)) return [];
  const found: KindSpan[] = [];
  const claimed = new Uint8Array(stretch.length);
  for (const [kind, pattern] of patterns) {
    for (const match of stretch.matchAll(pattern)) {
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
