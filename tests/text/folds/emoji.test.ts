import { describe, expect, test } from 'vitest';
import { createEmoji } from '../../../src/text/folds/emoji.js';
import { foldAll, wordsOf } from '../../helpers/words.js';

const folds = createEmoji(wordsOf('bonus deposit commission usdt pay mix', 'next box'));
const fold = (text: string) => foldAll(folds, text);

test.each([
  ['b⭕nus', 'bonus', 'b⭕nus'],
  ['dep⭕sit', 'deposit', 'dep⭕sit'],
  ['₿⭕nus', 'bonus', '₿⭕nus'],
  ['☪️ommission', 'commission', '☪️ommission'],
  ['Ne❌t', 'next', 'Ne❌t'],
  ['get us🇩🇹 now', 'get usdt now', 'us🇩🇹'],
  ['🇺🇸🇩🇹', 'usdt', '🇺🇸🇩🇹'],
  ['🇵🇦🇾', 'pay', '🇵🇦🇾'],
  ['mi❌', 'mix', 'mi❌'],
])('%s spells %s', (text, value, written) => {
  const { undone } = fold(text);
  expect(fold(text).value).toBe(value);
  expect(undone.map(([from, , disguise]) => [from, disguise])).toEqual([[written, 'emoji']]);
});

test('of three letters only a word that phrases are made of', () => {
  expect(fold('bo❌').value).toBe('bo❌');
  expect(fold('🇧🇴🇽').value).toBe('🇧🇴🇽');
});

test('a regional letter without a fellow is a letter', () => {
  expect(fold('p🇦y').value).toBe('pay');
  expect(fold('🇦')).toEqual({ value: 'a', undone: [['🇦', 'a', 'emoji']] });
});

describe('pictures', () => {
  test.each([
    ['make 💰', 'make  money ', '💰', ' money '],
    ['send💵now', 'send money now', '💵', ' money '],
    ['赚💰', '赚钱', '💰', '钱'],
    ['add ✈️', 'add  telegram ', '✈️', ' telegram '],
    ['✈️: @name', ' telegram : @name', '✈️', ' telegram '],
    ['➕me', ' add me', '➕', ' add '],
    ['🆓 gift', ' free  gift', '🆓', ' free '],
    ['💲50', '$50', '💲', '$'],
    ['💵 100', '$ 100', '💵', '$'],
  ])('%s is read as %j', (text, value, picture, reading) => {
    expect(fold(text)).toEqual({ value, undone: [[picture, reading, 'emoji']] });
  });

  test.each(['💰💰💰', 'nice 💰', '✈️ trip', '✈ to Paris', '5 ➕ 3', 'so 🔥🆓', '💵'])('%s stays a picture', (text) => {
    expect(fold(text)).toEqual({ value: text, undone: [] });
  });
});

test.each([
  '❌',
  '❌❌❌',
  '1 ❌ 2',
  'x❌x',
  '© 2024',
  'Acme®',
  '₿ 0.5',
  '₩50',
  '🇻🇳',
  '🇺🇸 🇻🇳',
  '🇬🇧🇺🇸🇻🇳',
  'go 🇻🇳 go',
  '👨‍👩‍👧',
  '👍🏽',
  'bonus',
  '\ud83c',
  '\udde6',
  '',
])('%j is left alone', (text) => {
  expect(fold(text)).toEqual({ value: text, undone: [] });
});
