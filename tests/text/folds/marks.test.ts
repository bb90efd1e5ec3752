import { expect, test } from 'vitest';
import { marks } from '../../../src/text/folds/marks.js';

test.each([
  ['e\u0301', 'é'],
  ['tie\u0302\u0300n', 'tiền'],
  ['ê\u0300', 'ề'],
  ['u\u031b\u0301', 'ứ'],
  ['p\u0301\u0302\u0303ay', 'pay'],
  ['p\u0336a\u0336y\u0336', 'pay'],
])('%j to %j', (text, plain) => {
  expect(marks.applies(text)).toBe(true);
  expect(marks.fold(text).value).toBe(plain);
});

test.each(['pay', 'rút tiền', 'й\u0301', '\u0301', '中\u0301'])('%j is left alone', (text) => {
  expect(marks.fold(text)).toEqual({ value: text, edits: [] });
});

test('edits cover the letter with its marks', () => {
  expect(marks.fold('ae\u0301b').edits).toEqual([{ sourceStart: 1, sourceEnd: 3, valueStart: 1, valueEnd: 2 }]);
});
