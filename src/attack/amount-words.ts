import type { Amount } from './amounts.js';
import { chineseNumber, type Numerals } from './chinese-number.js';
import { englishNumber } from './english-number.js';

/** fifteen percent, twenty dollars. */
export function englishAmount({ whole, decimals, dollars, percent }: Amount): string {
  const digits = (text: string) => [...text].map((digit) => englishNumber(Number(digit))).join(' ');
  const number = whole.length > 9 ? digits(whole) : englishNumber(Number(whole));
  const unit = `${dollars ? ' dollars' : ''}${percent ? ' percent' : ''}`;
  return `${number}${decimals === '' ? '' : ` point ${digits(decimals)}`}${unit}`;
}

/** 百分之十五, 二十美元. */
export function chineseAmount({ whole, decimals, dollars, percent }: Amount, numerals: Numerals): string {
  const digits = (text: string) => [...text].map((digit) => numerals.digits.charAt(Number(digit))).join('');
  // Codes and telephone numbers are read digit by digit.
  const number = whole.length > 8 || /^0./.test(whole) ? digits(whole) : chineseNumber(Number(whole), numerals);
  return `${percent ? '百分之' : ''}${number}${decimals === '' ? '' : `点${digits(decimals)}`}${dollars ? '美元' : ''}`;
}
