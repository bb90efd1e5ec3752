import { describe, expect, test } from 'vitest';
import { unsupportedSystem, writingSystemOf } from '../../src/text/writing-system.js';

describe('the writing system of', () => {
  test.each([
    ['hello there', 'Latn'],
    ['rút tiền', 'Latn'],
    ['开店赚钱', 'Hani'],
    ['お金を稼ぐ', 'Kana'],
    ['株式会社の件', 'Hani'],
    ['돈을 벌다', 'Hang'],
    ['деньги', 'Cyrl'],
    ['مال', 'Arab'],
    ['เงิน', 'Thai'],
    ['पैसा', 'Deva'],
    ['כסף', 'Hebr'],
    ['χρήματα', 'Grek'],
    ['12345 !!! 🔥', null],
    ['', null],
    ['USDT 转账到钱包', 'Hani'],
  ])('%j is %j', (text, system) => {
    expect(writingSystemOf(text)).toBe(system);
  });

  test('a long text is its beginning', () => {
    expect(writingSystemOf(`${'слово '.repeat(400)}${'word '.repeat(4000)}`)).toBe('Cyrl');
  });
});

describe('unsupported', () => {
  test.each([
    ['деньги', ['en', 'zh'], 'Cyrl'],
    ['деньги', ['en', 'ru'], null],
    ['hello', ['zh'], 'Latn'],
    ['hello', ['en'], null],
    ['bonjour', ['en'], null],
    ['开店', ['en'], 'Hani'],
    ['开店', ['zh'], null],
    ['开店', ['ja'], null],
    ['お金を', ['zh'], 'Kana'],
    ['paisa kamao', ['hi'], null],
    ['123 !!!', ['zh'], null],
    ['🔥', ['zh'], null],
    ['', ['zh'], null],
  ])('%j for %j: %j', (text, languages, system) => {
    expect(unsupportedSystem(text, languages)).toBe(system);
  });
});
