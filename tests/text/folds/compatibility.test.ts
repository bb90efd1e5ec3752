import { describe, expect, test } from 'vitest';
import { compatibility } from '../../../src/text/folds/compatibility.js';

test.each([
  ['𝐩𝐚𝐲', 'pay'],
  ['𝒫𝒶𝓎', 'Pay'],
  ['𝟏𝟓%', '15%'],
  ['ⓟⓐⓨ', 'pay'],
  ['🄿🄰🅈', 'pay'],
  ['🅿🅰🆈', 'pay'],
  ['ﬁnance', 'finance'],
  ['ᵖᵃʸ', 'pay'],
])('%s to %s', (text, plain) => {
  expect(compatibility.applies(text)).toBe(true);
  expect(compatibility.fold(text).value).toBe(plain);
});

test.each(['pay 15%', '中文', 'ｐａｙ', 'ﺍﻟ', '🔥👍', '🇻🇳', '\ud835', '\udc00'])('%j is left alone', (text) => {
  expect(compatibility.fold(text)).toEqual({ value: text, edits: [] });
});

describe('edits', () => {
  test('span both halves of a letter outside the basic plane', () => {
    expect(compatibility.fold('a𝐩b').edits).toEqual([{ sourceStart: 1, sourceEnd: 3, valueStart: 1, valueEnd: 2 }]);
  });

  test('grow where one character becomes two', () => {
    expect(compatibility.fold('ﬁx').edits).toEqual([{ sourceStart: 0, sourceEnd: 1, valueStart: 0, valueEnd: 2 }]);
  });
});

test('signs without letters in them stay', () => {
  expect(compatibility.fold('30℃').value).toBe('30℃');
});
