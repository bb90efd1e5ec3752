import { chineseOnly } from '../chinese-only.js';
import { traditionalCharacters } from '../traditional-characters.js';
import { replacing, someOf, wordAttack } from '../word-attack.js';

/** 賺錢, 赚錢: the Traditional characters, all at once from a tool, or a few between the Simplified ones. */
export const traditional = chineseOnly(
  wordAttack('traditional', (random) => {
    const isWhole = random.below(2) === 0;
    return (word) => {
      const known = word.letters.filter(({ text }) => traditionalCharacters.has(text));
      const chosen = isWhole ? known : someOf(word, known, random);
      return chosen.map((letter) => replacing(letter, traditionalCharacters.get(letter.text) as string));
    };
  }),
);
