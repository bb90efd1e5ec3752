import { expect, test } from 'vitest';
import { repeats } from '../../../src/text/folds/repeats.js';
import { foldAll } from '../../helpers/words.js';

test.each([
  ['มากกกก', 'มาก', 'กกกก', 'ก'],
  ['すごいいいい', 'すごい', 'いいいい', 'い'],
  ['ヤババババイ', 'ヤバイ', 'ババババ', 'バ'],
])('%s to %s', (text, value, written, letter) => {
  expect(foldAll([repeats], text)).toEqual({ value, undone: [[written, letter, 'repeats']] });
});

test.each(['กก', 'いい', 'ต่อออเดอร์', 'いいい', 'ーーー', 'ｰｰｰ', 'ㅋㅋㅋ', 'ㅠㅠㅠ', '哈哈哈', 'moneyyy', 'เงิน', '111', ''])(
  '%s is left alone',
  (text) => {
    const { value, edits } = repeats.fold(text);
    expect({ value, edits }).toEqual({ value: text, edits: [] });
  },
);
