/**
 * Numbers as people write them, and ranges of them: 3,000 · 2.000.000 · 1.5k · 50-500 · 30 to 60 · 300k–1000k.
 * Corpora with their numbers masked write XXX or DIGIT; those count as numbers too. Every repetition is bounded, and a
 * number begins where no digit stands before it, so that long runs of digits cost no more than their length.
 */
const digits = String.raw`(?<![\dX])(?:\d{1,3}(?:[,.'’ ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,8})?|X{2,12}|DIGIT)(?![\dX])`;
const knownMultiples = 'k|K|m|M|tr|triệu|nghìn|ngàn|củ|lakhs?|crores?|jt|juta|rb|ribu|mil|万|萬|千|百|億|亿';

/** What a letter of writing with spaces may not follow: there the word would go on. */
export const noLetterAfter = '(?![A-Za-z\u00c0-\u0dff\u10a0-\u10ff\u1e00-\u1fff])';

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
