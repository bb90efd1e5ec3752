/** Characters that take two columns of a terminal: East Asian writing and full-width forms. A class for regular expressions. */
export const wideCharacters = String.raw`\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}`;

const wide = new RegExp(String.raw`[${wideCharacters}]|\p{Emoji_Presentation}`, 'u');
const without = /[\p{Mn}\p{Me}\p{Cf}]/u;
const colour = /\u001b\[[\d;]*m/g;
const plain = /^[\u0020-\u007e]*$/;

/** Columns that a text takes in a terminal, its colours not counted. */
export function displayWidth(text: string): number {
  const bare = text.replace(colour, '');
  if (plain.test(bare)) return bare.length;
  let width = 0;
  for (const character of bare) width += without.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** The text, cut and marked with … where it takes more than `width` columns. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
