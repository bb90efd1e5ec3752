import type { Random } from '../random.js';
import { replacing, wordAttack } from '../word-attack.js';

/** Lines through and under letters, as "strike-through" and "underline" pages make them. */
const lines: readonly string[] = ['\u0336', '\u0335', '\u0337', '\u0338', '\u0332', '\u0333', '\u0305'];

/** Combining marks that stand above or below; the one between them joins letters and is not to be seen. */
const zalgo = [...range(0x300, 0x333), ...range(0x339, 0x34e), ...range(0x350, 0x36f)];

/** W̵i̵t̵h̵ ̵a̵ ̵l̵i̵n̵e̵ on every letter of a word, or with three to eight marks that grow out of it. */
export const stackedMarks = wordAttack('stacked-marks', (random) => {
  const line = random.below(2) === 0 ? random.pick(lines) : null;
  return (word) => word.letters.map((letter) => replacing(letter, letter.text + (line ?? grown(random))));
});

function grown(random: Random): string {
  return Array.from({ length: random.between(3, 8) }, () => String.fromCodePoint(random.pick(zalgo))).join('');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
