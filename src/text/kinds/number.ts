/**
 * Numbers as people write them, and ranges of them: 3,000 · 2.000.000 · 1.5k · 50-500 · 30 to 60 · 300k–1000k.
 * Corpora with their numbers masked write XXX or DIGIT; those count as numbers too. Every repetition is bounded, and a
 * number begins where no digit stands before it, so that long runs of digits cost no more than their length.
 */
const digits = String.raw`(?<![\dX])(?:\d{1,3}(?:[,.'’ ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,8})?|X{2,12}|DIGIT)(?![\dX])`;
const multiple = String.raw`(?:\s?(?:k|K|m|M|tr|triệu|nghìn|ngàn|củ|lakhs?|crores?|jt|juta|rb|ribu|mil|万|萬|千|百|億|亿)(?![a-zà-ỹ]))?`;
export const amount = `${digits}${multiple}\\+?`;
const rangeMark = String.raw`\s?(?:-|–|—|~|～|至|到|đến|hasta|\bto\b|\band\b|\btới\b)\s?`;
export const range = `${amount}(?:${rangeMark}(?:[$€£¥₹]|RM|Rs\\.?)?\\s?${amount})?`;
