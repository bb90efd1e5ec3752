import { chosenWordsAttack } from '../chosen-words-attack.js';
import { separated } from '../separated.js';

/** The space bar, mostly; then spaces that do not break the line, thin ones, and the wide one of East Asian keyboards. */
const spaces: readonly string[] = [' ', ' ', ' ', '\u00a0', '\u2009', '\u3000'];

/** w i t h d r a w: one or two words of a span, since more cannot be told apart. */
export const spacedLetters = chosenWordsAttack('spaced-letters', (random) => {
  const space = random.pick(spaces);
  return (word) => separated(word, space);
});
