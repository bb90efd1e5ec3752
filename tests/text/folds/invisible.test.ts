import { expect, test } from 'vitest';
import { invisible } from '../../../src/text/folds/invisible.js';
import { foldAll } from '../../helpers/words.js';

test.each([
  ['te\u200blegram', 'telegram', '\u200b'],
  ['pa\u200c\u2060\u00ady', 'pay', '\u200c\u2060\u00ad'],
  ['x\u200dy', 'xy', '\u200d'],
  ['a\ufe0fb', 'ab', '\ufe0f'],
  ['a\u{e0041}b', 'ab', '\u{e0041}'],
  ['ไ\u200bทย', 'ไทย', '\u200b'],
  ['中\u200b文', '中文', '\u200b'],
  ['1\u202e5', '15', '\u202e'],
])('%j to %j, hidden inside a word', (text, value, hidden) => {
  expect(foldAll([invisible], text)).toEqual({ value, undone: [[hidden, '', 'zero-width']] });
});

test.each([
  ['pay \u200bnow', 'pay now', ['\u200b']],
  ['\ufeffpay', 'pay', ['\ufeff']],
  ['pay\u2060', 'pay', ['\u2060']],
  ['\u202epay\u202c', 'pay', ['\u202e', '\u202c']],
  ['\u200b', '', ['\u200b']],
  ['👍\u200b👍', '👍👍', ['\u200b']],
  ['2\ufe0f', '2', ['\ufe0f']],
  ['می\u200cخواهم', 'میخواهم', ['\u200c']],
  ['क\u200cष', 'कष', ['\u200c']],
])('%j to %j, which hides nothing', (text, value, hidden) => {
  expect(foldAll([invisible], text)).toEqual({ value, undone: hidden.map((one) => [one, '']) });
});

test.each(['👨‍👩‍👧', '❤️', '5\ufe0f\u20e3', '🇻🇳', '👍🏽', '\u200d', '\ufe0f', '\udb40', 'pay now', 'क्\u200dष', ''])(
  '%j is left alone',
  (text) => {
    const { value, edits } = invisible.fold(text);
    expect({ value, edits }).toEqual({ value: text, edits: [] });
  },
);
