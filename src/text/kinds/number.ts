/**
 * Numbers as people write them, and ranges of them: 3,000 · 2.000.000 · 1.5k · 50-500 · 30 to 60 · 300k–1000k.
 * Corpora with their numbers masked write XXX or DIGIT; those count as numbers too. Every repetition is bounded, and a
 * number begins where no digit stands before it, so that long runs of digits cost no more than their length.
 */
const digits = String.raw`(?<![\dX])(?:\d{1,3}(?:[,.'’ ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,8})?|X{2,12}|DIGIT)(?![\dX])`;
const knownMultiples = 'k|K|m|M|tr|triệu|nghìn|ngàn|củ|lakhs?|crores?|jt|juta|rb|ribu|mil|万|萬|千|百|億|亿';

/** What a letter of writing with spaces may not follow: there the word would go on. */
const letters = 'A-Za-z\u00c0-\u0dff\u10a0-\u10ff\u1e00-\u1fff';
export const noLetterAfter = `(?![${letters}])`;

const rangeMark = String.raw`\s?(?:-|–|—|~|～|至|到|đến|hasta|\bto\b|\band\b|\btới\b)\s?`;

export interface NumberSources {
  readonly amount: string;
  readonly range: string;
}

/** The sources of patterns for a number and for a range of two; `multiples` are words for thousands and millions, escaped. */
export function numberSources(multiples: string): NumberSources {
  const words = multiples === '' ? knownMultiples : `${knownMultiples}|${multiples}`;
  const amount = `${digits}(?:\\s?(?:${words})${noLetterAfter})?\\+?`;
  return { amount, range: `${amount}(?:${rangeMark}(?:[$€£¥₹]|RM|Rs\\.?)?\\s?${amount})?` };
}

/** What stands between the words of a number, in some language or other. */
const joint = String.raw`(?:\s?-\s?|\s+(?:(?:and|y|e|et|und|và|və|ve)\s+)?|und)?`;

/**
 * The source of a pattern for a number written in words: five hundred, 三百, fünfzehn. It counts only before or behind what
 * makes it an amount. A few words at most, so that a long list costs no more than its length.
 */
export function numberWordSource(words: readonly string[]): string {
  const characters = '[一二两兩三四五六七八九十百千万萬亿億零〇]{1,9}';
  if (words.length === 0) return characters;
  const one = `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
  return `(?<![\\d${letters}])${one}(?:${joint}${one}){0,6}(?![${letters}])|${characters}`;
}

/** Tells a number in words that is a hundred or more; `hundreds` are words for such, escaped. */
export function largeNumber(hundreds: readonly string[]): RegExp {
  return new RegExp(['[百千万萬亿億]', ...hundreds].join('|'), 'i');
}
