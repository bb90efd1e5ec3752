import { Sign } from '../signs.js';
import { type Fold, type Replacement, replaceAt } from './fold.js';
import { Letter, letterTable } from './letters.js';

/**
 * Characters that nobody sees: zero-width spaces and joiners, soft hyphens, direction controls, tag characters, variation
 * selectors. A joiner or selector behind an emoji belongs to it, and stays.
 */
const hidden =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners and marks are meant by themselves
  /(?:[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0]|[\u{e0000}-\u{e01ef}]|(?<=[\p{L}\p{N}])[\u200d\ufe0f]+(?!\u20e3))+/uy;

function beginning(_: string, at: number): number {
  return at;
}

const hiding: Replacement = { value: '', disguises: ['zero-width'] };

/** Latin, Greek and Cyrillic letters, and digits, of which it is sure at once. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x483 && ((letterTable[code] as number) & (Letter.spaced | Letter.digit)) !== 0;
}

const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{N}]/u;

/** Writing in which joiners and non-joiners are spelling. */
const joining = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af]$/;

/** Removes them; between two letters that is undoing a disguise. */
export const invisible: Fold = {
  signs: Sign.invisible,
  fold: (text) =>
    replaceAt(text, hidden, Letter.invisible, beginning, (found, index) => {
      if (isPlain(text, index - 1) && isPlain(text, index + found.length)) return hiding;
      const before = text.slice(Math.max(0, index - 2), index);
      const after = text.slice(index + found.length, index + found.length + 2);
      const isHiding = wordBefore.test(before) && wordAfter.test(after) && !joining.test(before);
      return { value: '', disguises: isHiding ? ['zero-width'] : [] };
    }),
};
