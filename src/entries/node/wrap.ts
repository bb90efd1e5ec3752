import { displayWidth, wideCharacters } from './display-width.js';

/** A stretch of a text that fits in one line. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

const opening = String.raw`[\[「『（【《“‘]`;
const closing = String.raw`[\]、。，．！？；：」』）】》”’]`;

/**
 * What stays together: spaces, a word, or one character of writing without spaces with the punctuation that belongs to it,
 * which looks wrong at the wrong end of a line.
 */
const pieces = new RegExp(String.raw`\n|[^\S\n]+|${opening}*[${wideCharacters}]${closing}*|[^\s${wideCharacters}]+${closing}*`, 'gu');

/** Where to break a text so that no line is wider than `width` columns. Spaces at a break belong to no line. */
export function wrap(text: string, width: number): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  const close = (next: number): void => {
    lines.push({ start, end });
    start = end = next;
    used = 0;
  };
  /** Spaces seen since the last word, not yet part of a line. */
  let space = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (piece === '\n') {
      close(index + 1);
      space = 0;
    } else if (piece.trim() === '') space = used === 0 ? 0 : displayWidth(piece);
    else {
      if (used > 0 && used + space + displayWidth(piece) > width) close(index);
      else used += space;
      if (used === 0) start = index;
      space = 0;
      let at = index;
      for (const character of piece) {
        const own = displayWidth(character);
        // A word longer than a line, such as an address of a website.
        if (used > 0 && used + own > width) {
          end = at;
          close(at);
        }
        used += own;
        at += character.length;
      }
      end = at;
    }
  }
  close(text.length);
  return lines;
}

/** The text in lines. */
export function wrapped(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}
