import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../../src/text/words/segment.js';
import { wordsOf } from '../../helpers/words.js';

const words = wordsOf('telegram deposit pay now usdt', 'join us on free the rut tiền guarantee~');

test.each([
  ['paynow', 'pay now'],
  ['joinusdeposit', 'join us deposit'],
  ['depositfree', 'deposit free'],
  ['pay500usdt', 'pay 500 usdt'],
  ['telegram', 'telegram'],
  ['paytelegramx', 'pay telegram x'],
  ['payguaranteed', 'pay guaranteed'],
  ['tiềntiền', 'tiền tiền'],
  ['freetheusdt', 'free the usdt'],
])('%s to %s', (letters, cut) => {
  expect(segment(letters, words)).toBe(cut);
});

test.each(['', 'pay', 'onnow', 'usonus', 'joinusontelegram', 'payxyz', 'hello there', 'abcdefghij', 'depositabcd'])(
  '%j is not cut',
  (letters) => {
    expect(segment(letters, words)).toBeNull();
  },
);

test('six letters to 240', () => {
  expect(segment('paypay', words)).toBe('pay pay');
  expect(segment('pay'.repeat(80), words)).toBe(Array(80).fill('pay').join(' '));
  expect(segment('pay'.repeat(81), words)).toBeNull();
});

test('four fifths must be known', () => {
  expect(segment('paynowfreex', words)).toBe('pay now free x');
  expect(segment('depositab', words)).toBeNull();
});

test('few long words are better than many', () => {
  expect(segment('therapist', wordsOf('the rapist therapist'))).toBe('therapist');
});

test('any letters: cutting adds blanks only', () => {
  const letters = fc.array(fc.constantFrom('pay', 'now', 'us', 'on', 'telegram', 'x', '5', 'free'), { maxLength: 20 });
  fc.assert(
    fc.property(letters, (pieces) => {
      const run = pieces.join('');
      const cut = segment(run, words);
      if (cut !== null) expect(cut.replaceAll(' ', '')).toBe(run);
    }),
  );
});
