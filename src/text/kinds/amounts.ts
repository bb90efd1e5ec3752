import { afterSpace, type Ends, endOf, isSpaceAt, type NumberReader } from './number.js';
import { WordList } from './word-list.js';

const signs = String.raw`€|£|¥|￥|₹|₫|₱|฿|₩|₦|₺|₽|₴|\bRM|\bRp\.?|\bRs\.?|\b(?:USD|USDT|EUR|GBP|INR|SGD|MYR|IDR|PHP|THB|VND|HKD|TWD|AUD|CAD|KES|NGN|PKR|AED|BTC|ETH|USDC)\b`;
const currency = new RegExp(String.raw`(?:US|HK|NT|S|A|C|R|MX)?\$|${signs}`, 'iy');
const behindCurrency = new RegExp(String.raw`(?<=(\$|${signs}))`, 'iy');
/** Two letters first: engines differ on the order of alternatives in what they read backwards. */
const behindCountry: readonly RegExp[] = [/(?<=(US|HK|NT|MX))/iy, /(?<=([SACR]))/iy];
/** "RM500 hari ni" is money today, not so many days. */
const behindSign = /(?<=(?:[$€£¥￥₹₫₱฿₩₦₺₽₴]|\bRM|\bRp\.?|\bRs\.?)\s?)/iy;
const percentSign = /%|％|٪|\bpercent\b|\bper cent\b|phần trăm|个点/iy;
const chinesePercent = /百分之[\d一二三四五六七八九十百]+/y;
const masked = /\d|X{2}|DIGIT/;

export interface AmountWords {
  readonly money: readonly string[];
  readonly durations: readonly string[];
  readonly percents: readonly string[];
}

/** Where a stretch begins and ends; `end` is -1 where there is none. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads what makes a number an amount: shares of a hundred, times and money. */
export class AmountReader {
  private readonly percents: WordList;
  private readonly durations: WordList;
  private readonly money: WordList;

  constructor(
    words: AmountWords,
    private readonly numbers: NumberReader,
  ) {
    this.percents = new WordList(words.percents, 'letters');
    this.durations = words.durations.length === 0 ? new WordList(['day', 'days'], 'none') : new WordList(words.durations, 'letters');
    this.money = new WordList(words.money, 'letters');
  }

  /** The end of a percentage whose number ends at one of the places; -1 if none does. */
  percent(text: string, ends: Ends): number {
    for (const end of ends) {
      const at = afterSpace(text, end);
      const sign = endOf(percentSign, text, at);
      const whole = sign >= 0 ? sign : this.percents.longestAt(text, at);
      if (whole >= 0) return whole;
    }
    return -1;
  }

  /** `%20`, as some write it: where the sign before a number stands; -1 if there is none. */
  percentSignBefore(text: string, at: number): number {
    const before = beforeSpace(text, at) - 1;
    return text[before] === '%' ? before : -1;
  }

  chinesePercent(text: string, at: number): number {
    return endOf(chinesePercent, text, at);
  }

  duration(text: string, at: number, ranges: Ends): number {
    for (const end of ranges) {
      const joint = afterSpace(text, end);
      const whole = this.durations.longestAt(text, afterSpace(text, text[joint] === '-' ? joint + 1 : joint));
      if (whole >= 0) return endOf(behindSign, text, at) < 0 ? whole : -1;
    }
    return -1;
  }

  /** The end of money whose number ends at one of the places; -1 if none does. */
  moneyAfter(text: string, ends: Ends): number {
    for (const end of ends) {
      const whole = this.unit(text, end);
      if (whole >= 0) return whole;
    }
    return -1;
  }

  /** Where the sign or code of a currency before a number begins; -1 if there is none. */
  currencyBefore(text: string, at: number): number {
    const before = beforeSpace(text, at);
    const start = startOf(behindCurrency, text, before);
    if (text[start] !== '$') return start;
    for (const country of behindCountry) {
      const first = startOf(country, text, start);
      if (first >= 0) return first;
    }
    return start;
  }

  /** `$50`, perhaps with a word for the currency as well. */
  moneyBehindSign(text: string, ranges: Ends): number {
    const end = ranges[0] as number;
    return Math.max(end, this.unit(text, end));
  }

  /** People say ten dollars, and write 300 where they promise. */
  isSum(written: string): boolean {
    return masked.test(written) || this.numbers.isLarge(written);
  }

  private unit(text: string, end: number): number {
    const at = afterSpace(text, end);
    const sign = endOf(currency, text, at);
    return sign >= 0 ? sign : this.money.longestAt(text, at);
  }
}

function beforeSpace(text: string, at: number): number {
  return at > 0 && isSpaceAt(text, at - 1) ? at - 1 : at;
}

/** Where what a pattern finds right before a place begins; -1 if it finds nothing. */
function startOf(behind: RegExp, text: string, at: number): number {
  behind.lastIndex = at;
  const found = behind.exec(text);
  return found === null ? -1 : at - (found[1] as string).length;
}
