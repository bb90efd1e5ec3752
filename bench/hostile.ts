import { promised, timeOf } from './document.js';
import { count, figure, type Section } from './markdown.js';
import type { Entrant } from './rounds.js';

/** Text made to cost much: what it is made of, over and over. */
export function hostileTexts(phrases: readonly string[]): Record<string, (length: number) => string> {
  const over =
    (piece: string, prefix = '') =>
    (length: number) =>
      (prefix + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
  // All of each phrase but its last letter, which is only missed at the very end.
  const nearly = phrases.map((phrase) => `${phrase.slice(0, -1)} `).join('');
  const starts = phrases.map((phrase) => `${phrase.split(' ').slice(0, 2).join(' ')} `).join('');
  return {
    'one letter': over('a'),
    'a.a.a.': over('a.'),
    '1!1!': over('1!'),
    'a letter beyond ASCII, then ASCII': over('pay the fee ', 'é'),
    'phrases without their last letter': over(nearly),
    'first two words of phrases': over(starts),
    'full stops': over('.'),
    'one emoji': over('🔥'),
    'emoji of several parts': over('👩‍👩‍👧‍👦'),
    'one Chinese character': over('费'),
    'letters with marks': over('e\u0301\u0302'),
    spaces: over(' '),
  };
}

const smallest = 6_250;
const largest = 100_000;

/**
 * Time at 50,000 and 100,000 characters, and the ratio: 2 is linear, 4 is quadratic. Starts small, and stops doubling where
 * the next call could take longer than `limit` milliseconds.
 */
export function hostileSection({ name, run }: Entrant, beside: Entrant, phrases: readonly string[], limit: number): Section {
  const rows = Object.entries(hostileTexts(phrases)).map(([kind, make]) => {
    let [half, whole, length] = [Number.NaN, 0, 0];
    for (let next = smallest; next <= largest && promised(whole, half) <= limit; next *= 2) {
      half = whole;
      [length, whole] = [next, timeOf(run, make(next), limit)];
    }
    const other = timeOf(beside.run, make(length), limit);
    return [kind, count(length), figure(half), figure(whole), `${figure(whole / half)}×`, figure((whole * 1e6) / length), figure(other)];
  });
  return {
    title: 'Hostile text',
    text:
      `One call of ${name} on text made to cost much. \`doubling\` is the time over that of half the length: 2 is linear, 4 is quadratic. ` +
      'Where 100,000 characters would take too long, the length that was reached is given. The last column is the V8 RegExp on the same text.',
    table: { header: ['text', 'characters', 'ms at half', 'ms', 'doubling', 'ns a character', `${beside.name}, ms`], rows },
  };
}
