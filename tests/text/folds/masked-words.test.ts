import { describe, expect, test } from 'vitest';
import { createMaskedWords } from '../../../src/text/folds/masked-words.js';
import { foldAll, unmaskerOf, words } from '../../helpers/words.js';

const unmasker = unmaskerOf(words);
const masked = createMaskedWords(words, unmasker, false);
const withStrokes = createMaskedWords(words, unmasker, true);
const fold = (text: string) => foldAll([masked], text);

test.each([
  ['gu4ranteed', 'guaranteed'],
  ['te1egram', 'telegram'],
  ['wh@tsapp', 'whatsapp'],
  ['m0ney', 'money'],
  ['inve$tment', 'investment'],
  ['d3p0sit', 'deposit'],
  ['prof1t', 'profit'],
  ['w!thdraw', 'withdraw'],
  ['t€legr@m', 'telegram'],
  ['w1thdr@w@l', 'withdrawal'],
  ['p4y', 'pay'],
  ['e4rn', 'earn'],
])('%s to %s', (text, plain) => {
  expect(fold(text)).toEqual({ value: plain, undone: [[text, plain, 'leet']] });
});

test.each([
  ['tеlеgrаm', 'telegram'],
  ['WhаtsАpp', 'whatsapp'],
  ['withdrαw', 'withdraw'],
  ['Pαypαl', 'paypal'],
  ['дoхoд', 'доход'],
  ['вывoд', 'вывод'],
])('%s to %s', (text, plain) => {
  expect(fold(text)).toEqual({ value: plain, undone: [[text, plain, 'homoglyph']] });
});

test('both at once', () => {
  expect(fold('tеl3gr4m').undone).toEqual([['tеl3gr4m', 'telegram', 'homoglyph', 'leet']]);
});

test('only the words that are hidden are touched, each in its place', () => {
  expect(fold('earn m0ney with TRC20').value).toBe('earn money with TRC20');
  expect(masked.fold('наш tеlеgram канал').edits).toEqual([
    { sourceStart: 4, sourceEnd: 12, valueStart: 4, valueEnd: 12, disguises: ['homoglyph'] },
  ]);
  expect(fold('вывoд срeдств').undone.map(([from]) => from)).toEqual(['вывoд', 'срeдств']);
});

test('marks of exclamation at the end are marks', () => {
  expect(fold('te1egram!!').value).toBe('telegram!!');
  expect(fold('b0nus.').value).toBe('bonus.');
});

describe('a sign before the word', () => {
  test.each([
    ['1nvestment', 'investment'],
    ['€arn', 'earn'],
    ['$ervice', '$ervice'],
    ['1nvest', '1nvest'],
    ['3arn', '3arn'],
    ['$pay', '$pay'],
    ['$deposit', '$deposit'],
    ['5telegram', '5telegram'],
    ['0ur', '0ur'],
  ])('%s to %s', (text, value) => {
    expect(fold(text).value).toBe(value);
  });
});

describe('strokes, which are filler more often, wait for their turn', () => {
  test.each([
    ['prof|t', 'profit'],
    ['depos|t', 'deposit'],
    ['inves+ment', 'investment'],
  ])('%s to %s', (text, value) => {
    expect(masked.fold(text).value).toBe(text);
    expect(withStrokes.fold(text).value).toBe(value);
  });

  test.each(['me+al', 'a|b', 'm0ney', 'C++'])('%s stays then', (text) => {
    expect(withStrokes.fold(text).value).toBe(text);
  });
});

test.each([
  '300%',
  '$3,000',
  'TRC20',
  'Web3',
  '1688',
  'B2B',
  'H5',
  '3pm',
  '5k',
  'a4b',
  'x2',
  'mp3',
  'i18n',
  'utf8',
  'covid19',
  'iPhone15',
  'USDT$50',
  '24h7d',
  'telegram5',
  'h3llo',
  'l1nkedin',
  'me@example.com',
  '@te1egram_name',
  'te1egram_x',
  'x_te1egram',
  'https://example.com/a1b2c3',
  'доход',
  'Для вывода средств',
  'Για όλους',
  'rút tiền đặt cọc',
  'İstanbul’da ödeme',
  'naïve',
  'в telegram',
  'telegram-бот',
  'щtelegram',
  '中文a',
  'wow!',
  'Straße',
  '@',
  '',
])('%j is left alone', (text) => {
  expect(fold(text)).toEqual({ value: text, undone: [] });
  const { value, edits } = withStrokes.fold(text);
  expect({ value, edits }).toEqual({ value: text, edits: [] });
});
