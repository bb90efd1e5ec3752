import { separated } from '../separated.js';
import { wordAttack } from '../word-attack.js';

const signs: readonly string[] = ['.', '-', '_', '*', '·', '•'];

/** w.i.t.h.d.r.a.w: every longer word, since its spaces still tell it from the next. */
export const dottedLetters = wordAttack('dotted-letters', (random) => {
  const sign = random.pick(signs);
  return (word) => separated(word, sign);
});
