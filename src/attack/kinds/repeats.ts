import { replacing, someOf, wordAttack } from '../word-attack.js';

/** Characters that mean something by themselves are not drawn out. */
const meaning = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** profiiiit: a letter three to five times, as one draws out a word in speaking. */
export const repeats = wordAttack('repeats', (random) => (word) => {
  const letters = word.letters.filter(({ text }) => !meaning.test(text));
  return someOf(word, letters, random).map((letter) => replacing(letter, letter.text.repeat(random.between(3, 5))));
});
