import { substitutionAttack } from '../word-attack.js';

/** Signs and digits in the shape of letters, Latin first. */
const signs: Readonly<Record<string, string>> = {
  a: '4@',
  b: '86',
  c: '(<¢',
  e: '3€',
  g: '96',
  h: '#',
  i: '1!|',
  l: '1|£',
  o: '0',
  q: '9',
  s: '5$§',
  t: '7+†',
  x: '×',
  y: '¥',
  z: '2',
  а: '4@',
  б: '6',
  в: '8',
  е: '3€',
  з: '3',
  і: '1!',
  о: '0',
  с: '(',
  т: '7',
  ч: '4',
};

/** w1thdr4w: only between letters, where no reader takes a digit for a number. */
export const leet = substitutionAttack('leet', (letter, { letters }) =>
  letter === letters[0] || letter === letters.at(-1) ? [] : [...(signs[letter.text.toLowerCase()] ?? '')],
);
