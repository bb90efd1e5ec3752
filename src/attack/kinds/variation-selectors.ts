import { replacing, someOf, wordAttack } from '../word-attack.js';

/** Invisible behind a letter that has no variants: the first 16, the further 240, and the three of Mongolian. */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0xfe00, 0xfe0f],
  [0xe0100, 0xe01ef],
  [0x180b, 0x180d],
];

/** Variation selectors behind letters. */
export const variationSelectors = wordAttack('variation-selectors', (random) => (word) => {
  const [from, to] = random.pick(ranges);
  return someOf(word, word.letters, random).map((letter) =>
    replacing(letter, letter.text + String.fromCodePoint(random.between(from, to))),
  );
});
