import { replacing, wordAttack } from '../word-attack.js';

/** wItHdRaW: in turn, as the tools do it, or by chance, as children do. */
export const alternatingCase = wordAttack('alternating-case', (random) => {
  const first = random.below(2);
  const inTurn = random.below(2) === 0;
  return ({ letters }) =>
    letters.flatMap((letter, index) => {
      const isCapital = inTurn ? index % 2 === first : random.below(2) === 0;
      const text = isCapital ? letter.text.toUpperCase() : letter.text.toLowerCase();
      // ß has no capital of its own, and a script without cases stays as it is.
      return text.length === letter.text.length && text !== letter.text ? [replacing(letter, text)] : [];
    });
});
