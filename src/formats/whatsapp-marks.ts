/** Characters that only steer the direction of writing. WhatsApp puts them around names, dates and its own words. */
const markClass = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const marks = new RegExp(`[${markClass}]+`, 'g');
const leadingMarks = new RegExp(`^[${markClass}]+`);

/** Inside a character class: what may stand between the parts of a date, since iOS writes U+202F before AM and PM. */
export const blankClass = ` \\t\\u00a0\\u2009\\u202f${markClass}`;

/** The mark that iOS puts in front of every wording of its own. */
export const ownWordsMark = '\u200e';

export function withoutMarks(text: string): string {
  return text.replace(marks, '');
}

export function withoutLeadingMarks(text: string): string {
  return text.replace(leadingMarks, '');
}

/** WhatsApp's own wordings are short; anything longer is not worth folding. */
const longestWording = 200;

/**
 * The form in which one of WhatsApp's wordings is looked up: no marks, brackets or final stop, small letters. Android
 * writes `<Media omitted>` and iOS `image omitted`, with and without a stop from version to version.
 */
export function wordingKey(text: string): string {
  if (text.length > longestWording) return '';
  return withoutMarks(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^< ?| ?>$/g, '')
    .replace(/[.。।]$/, '');
}
