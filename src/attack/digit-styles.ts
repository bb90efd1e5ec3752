/** Digits in another style, 0 to 9. */
export type DigitStyle = readonly string[];

/** Styles that anybody can read. */
export const digitStyles: readonly DigitStyle[] = [
  [...'⓪①②③④⑤⑥⑦⑧⑨'],
  [...'⓿❶❷❸❹❺❻❼❽❾'],
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'],
  // Full-width.
  digitsFrom(0xff10),
  // Mathematical: bold, double-struck, sans-serif, sans-serif bold, typewriter.
  digitsFrom(0x1d7ce),
  digitsFrom(0x1d7d8),
  digitsFrom(0x1d7e2),
  digitsFrom(0x1d7ec),
  digitsFrom(0x1d7f6),
  // Keys of a telephone.
  Array.from({ length: 10 }, (_, digit) => `${digit}\ufe0f\u20e3`),
  // Letters for noughts and ones.
  [...'Ol23456789'],
];

/** The digits that readers of a writing know besides. */
export const nativeDigits: readonly (readonly [script: RegExp, style: DigitStyle])[] = [
  [/\p{Script=Arabic}/u, digitsFrom(0x660)],
  [/\p{Script=Devanagari}/u, digitsFrom(0x966)],
  [/\p{Script=Thai}/u, digitsFrom(0xe50)],
];

export function inStyle(number: string, style: DigitStyle): string {
  return number.replace(/\d/g, (digit) => style[Number(digit)] as string);
}

function digitsFrom(zero: number): DigitStyle {
  return Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit));
}
