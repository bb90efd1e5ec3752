import { type Edit, insertion } from './edits.js';
import type { Word } from './words.js';

/** The separator between every two letters. */
export function separated(word: Word, separator: string): Edit[] {
  return word.gaps.map((gap) => insertion(gap, separator));
}
