/** What numbers are written with: everyday characters, or those of banknotes. */
export interface Numerals {
  readonly digits: string;
  /** Ten, a hundred, a thousand. */
  readonly places: string;
}

export const everyday: Numerals = { digits: '零一二三四五六七八九', places: '十百千' };
export const formal: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', places: '拾佰仟' };

/** 1250 → 一千二百五十. Whole numbers below a hundred million. */
export function chineseNumber(number: number, numerals: Numerals): string {
  if (number < 10000) return number === 0 ? numerals.digits.charAt(0) : belowTenThousand(number, numerals);
  const rest = number % 10000;
  const zero = rest > 0 && rest < 1000 ? numerals.digits.charAt(0) : '';
  return `${belowTenThousand(Math.floor(number / 10000), numerals)}万${zero}${rest === 0 ? '' : belowTenThousand(rest, numerals, true)}`;
}

/** @param isBehind stands behind a higher number, where ten is 一十. */
function belowTenThousand(number: number, { digits, places }: Numerals, isBehind = false): string {
  let written = '';
  let gap = false;
  for (const power of [3, 2, 1, 0]) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit === 0) {
      gap = written !== '';
      continue;
    }
    if (gap) written += digits.charAt(0);
    gap = false;
    const isBareTen = power === 1 && digit === 1 && written === '' && !isBehind && places.startsWith('十');
    written += (isBareTen ? '' : digits.charAt(digit)) + (power === 0 ? '' : places.charAt(power - 1));
  }
  return written;
}
