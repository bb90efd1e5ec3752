import { insertionAttack } from '../word-attack.js';

const signs: readonly string[] = ['*', '.', '-', '_', '~', '^', '|', '/', '+', '#', '·', '•', '★', '♥'];
/** Beside these, what lies at hand on a Chinese or Japanese keyboard. */
const eastAsianSigns: readonly string[] = ['*', '-', '~', '/', '+', '·', '•', '★', '☆', '、', '。', '丨', '※', '◆', '＿'];

/** mon*ey, 返·现: a sign inside the word. */
export const filler = insertionAttack('filler', (random) => (word) => random.pick(word.spaceless ? eastAsianSigns : signs));
