import { Sign } from '../signs.js';
import type { LookAlikes } from '../words/look-alikes.js';
import { type Fold, replaceAt } from './fold.js';
import { Letter } from './letters.js';

// biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are meant by themselves
const cluster = /[\p{L}\p{N}][\u0300-\u036f\u0483-\u0489\u0653-\u0655\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f]+/uy;

/** The letter before a mark. */
function beginning(text: string, at: number, from: number): number {
  const letter = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 ? at - 2 : at - 1;
  return letter < from ? -1 : letter;
}

/** Most marks an honest letter carries: Vietnamese has two. More is stacking to hide the word. */
const honestMarks = 2;

/** Lines through, under and around a letter, which no spelling has. */
const struck = /[\u0332\u0333\u0335-\u0338\u0340-\u0362\u20d2-\u20ea]/;

const latinLetter = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a]/;

/**
 * Joins letters with the marks typed after them (é as e + ´, が as か + ゛), and drops stacked and striking marks. A look-alike has the
 * marks of the letter it passes for.
 */
export function createMarks({ toLatin }: LookAlikes): Fold {
  return {
    signs: Sign.marks,
    fold: (text) =>
      replaceAt(text, cluster, Letter.mark, beginning, (found, index) => {
        const base = String.fromCodePoint(found.codePointAt(0) as number);
        const stacked = found.length - base.length > honestMarks;
        if (stacked || struck.test(found)) return { value: base, disguises: ['marks'] };
        const joined = found.normalize('NFC');
        if (joined.length === base.length) return { value: joined, disguises: [] };
        const beside = text.charAt(index - 1) + text.charAt(index + found.length);
        // Cyrillic is typed with its stress; only among Latin letters it passes for one.
        const latin = latinLetter.test(beside) ? toLatin.get(base.toLowerCase()) : undefined;
        const marked = latin === undefined ? '' : (latin + found.slice(base.length)).normalize('NFC');
        return marked.length === 1 ? { value: marked, disguises: ['homoglyph'] } : { value: base, disguises: [] };
      }),
  };
}
