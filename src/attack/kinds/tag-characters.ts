import { insertionAttack } from '../word-attack.js';

/** The first of the invisible doubles of ASCII, meant for the tags of flags. */
const tags = 0xe0000;

/** One to three invisible letters, such as a tool hides whole messages in. */
export const tagCharacters = insertionAttack('tag-characters', (random) => () => {
  const hidden = Array.from({ length: random.between(1, 3) }, () => tags + random.between('a'.charCodeAt(0), 'z'.charCodeAt(0)));
  return String.fromCodePoint(...hidden);
});
