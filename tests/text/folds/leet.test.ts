import { expect, test } from 'vitest';
import { leet } from '../../../src/text/folds/leet.js';

function fold(text: string): string {
  return leet.applies(text) ? leet.fold(text).value : text;
}

test.each([
  ['gu4ranteed', 'guaranteed'],
  ['te1egram', 'telegram'],
  ['wh@tsapp', 'whatsapp'],
  ['m0ney', 'money'],
  ['inve$tment', 'investment'],
  ['d3p0sit', 'deposit'],
  ['prof1t', 'profit'],
])('%s to %s', (text, plain) => {
  expect(fold(text)).toBe(plain);
});

test.each(['300%', 'TRC20', 'Web3', '1688', 'me@example.com', '@te1egram_name', 'H5', '3pm', 'a4b', 'USDT$50', '24h7d'])(
  '%j is left alone',
  (text) => {
    expect(fold(text)).toBe(text);
  },
);

test('only whole words are touched', () => {
  expect(fold('earn m0ney with TRC20')).toBe('earn money with TRC20');
});
