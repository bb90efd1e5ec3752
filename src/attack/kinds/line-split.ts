import { chosenWordsAttack } from '../chosen-words-attack.js';
import { insertion } from '../edits.js';
import { separated } from '../separated.js';

/** These are read from the top down as well as from the left. */
const vertical = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A word that goes on in the next line; Han, kana and Hangul one character a line. */
export const lineSplit = chosenWordsAttack('line-split', (random) => (word) => {
  if (vertical.test(word.letters[0]?.text ?? '')) return separated(word, '\n');
  return [insertion(random.pick(word.gaps), '\n')];
});
