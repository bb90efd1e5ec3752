import { expect, test } from 'vitest';
import { numberWords } from '../../../src/text/folds/number-words.js';
import { foldAll } from '../../helpers/words.js';

test.each([
  ['一三八零零一二三', '13800123', '一三八零零一二三'],
  ['加 一三八 零零一二！', '加 1380012！', '一三八 零零一二'],
  ['壹贰叁肆伍陆柒捌玖零', '1234567890', '壹贰叁肆伍陆柒捌玖零'],
  ['幺三八-零零-拐勾', '1380079', '幺三八-零零-拐勾'],
  ['一.二·三 四五六', '123456', '一.二·三 四五六'],
])('%s to %s', (text, value, written) => {
  expect(foldAll([numberWords], text).value).toBe(value);
  expect(foldAll([numberWords], text).undone).toEqual([[written, expect.stringMatching(/^\d+$/), 'number-words']]);
});

test('six in a row are a number, five are not', () => {
  expect(numberWords.fold('一三八零零一').value).toBe('138001');
  expect(numberWords.fold('一三八零零').value).toBe('一三八零零');
});

test.each(['二〇二四', '三百五十', '三十八万六千', '一二三，四五六', '一  二  三  四  五  六', '一心一意', '123456', ''])(
  '%s is left alone',
  (text) => {
    const { value, edits } = numberWords.fold(text);
    expect({ value, edits }).toEqual({ value: text, edits: [] });
  },
);

test('a very long one is read in pieces', () => {
  expect(numberWords.fold('一'.repeat(40)).value).toBe('1'.repeat(40));
  expect(foldAll([numberWords], '一'.repeat(40)).undone.map(([from]) => from.length)).toEqual([32, 8]);
});
