import { insertionAttack } from '../word-attack.js';

/** Of one part and of several: with a variation selector, with a colour, of joined people. */
const emoji: readonly string[] = [
  '💰',
  '💵',
  '🔥',
  '✨',
  '💎',
  '🎁',
  '🚀',
  '🌟',
  '🍀',
  '🌸',
  '😊',
  '✅',
  '❤️',
  '⭐️',
  '👉🏻',
  '👍🏽',
  '👨‍💻',
  '👩‍👧',
];

/** mon💰ey: an emoji inside the word. */
export const emojiFiller = insertionAttack('emoji-filler', (random) => () => random.pick(emoji));
