import { expect, test } from 'vitest';
import { homoglyph } from '../../../src/text/folds/homoglyph.js';

test.each([
  ['tеlеgrаm', 'telegram'],
  ['WhаtsАpp', 'Whatsapp'],
  ['withdrαw', 'withdraw'],
  ['Pαypαl', 'Paypal'],
])('%s to %s', (text, latin) => {
  expect(homoglyph.applies(text)).toBe(true);
  expect(homoglyph.fold(text).value.toLowerCase()).toBe(latin.toLowerCase());
});

test('a Russian word with a few Latin letters becomes Russian', () => {
  expect(homoglyph.fold('дoхoд').value).toBe('доход');
  expect(homoglyph.fold('вывoд срeдств').value).toBe('вывод средств');
});

test.each(['доход', 'Για όλους', 'telegram', 'rút tiền', 'в telegram', 'telegram-бот', 'щtelegram', '中文a'])(
  '%j is left alone',
  (text) => {
    expect(homoglyph.fold(text)).toEqual({ value: text, edits: [] });
  },
);

test('only the words that mix are touched', () => {
  const { value, edits } = homoglyph.fold('наш tеlеgram канал');
  expect(value).toBe('наш telegram канал');
  expect(edits).toEqual([{ sourceStart: 4, sourceEnd: 12, valueStart: 4, valueEnd: 12 }]);
});
