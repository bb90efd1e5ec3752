import { insertion } from '../edits.js';
import { someOf, wordAttack } from '../word-attack.js';

/** Invisible characters that say which way to read, first for words from left to right. Pairs go around what they hold. */
const forward: readonly (readonly [open: string, close: string])[] = [
  ['\u200e', ''], // left-to-right mark
  ['\u200f', ''], // right-to-left mark, without effect between two letters of a line to the right
  ['\u202a', '\u202c'], // embedding … pop
  ['\u202d', '\u202c'], // override … pop
  ['\u2066', '\u2069'], // isolate … pop
  ['\u2068', '\u2069'], // first strong isolate … pop
];
/** A mark to the right would put the halves of an Arabic word in the wrong order. */
const backward: readonly (readonly [open: string, close: string])[] = [
  ['\u200f', ''], // right-to-left mark
  ['\u061c', ''], // Arabic letter mark
  ['\u202b', '\u202c'], // embedding … pop
];
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Marks of direction inside words, changing nothing that can be seen. */
export const directionMarks = wordAttack('direction-marks', (random) => (word) => {
  const marks = rightToLeft.test(word.letters[0]?.text ?? '') ? backward : forward;
  return someOf(word, word.gaps, random).flatMap((gap) => {
    const [open, close] = random.pick(marks);
    // A pair holds the one letter behind the gap: what is popped stays inside the word.
    const held = word.letters.find((letter) => letter.start === gap);
    return held === undefined ? [insertion(gap, open + close)] : [{ ...held, text: open + held.text + close }];
  });
});
