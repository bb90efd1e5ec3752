import { describe, expect, test } from 'vitest';
import { compatibility } from '../../../src/text/folds/compatibility.js';
import { foldAll } from '../../helpers/words.js';

function told(text: string): string[] {
  return foldAll([compatibility], text).undone.flatMap(([written, , ...disguises]) => disguises.map(() => written));
}

describe('styled letters are undone and told', () => {
  test.each([
    ['𝐩𝐚𝐲', 'pay'],
    ['𝒫𝒶𝓎', 'Pay'],
    ['𝟏𝟓', '15'],
    ['ⓟⓐⓨ', 'pay'],
    ['🄿🄰🅈', 'pay'],
    ['🅿🅰🆈', 'pay'],
    ['🅐🅩', 'az'],
    ['🄐', 'a'],
    ['⒜⒵', 'az'],
    ['ᵖᵃʸ', 'pay'],
    ['ᴘᴀʏ', 'pay'],
    ['ʟᴏᴠᴇ', 'love'],
  ])('%s to %s', (text, plain) => {
    expect(compatibility.fold(text).value).toBe(plain);
    expect(told(text)).toEqual([...text]);
  });

  test('an emoji selector goes with its letter', () => {
    expect(foldAll([compatibility], 'p🅰️y')).toEqual({ value: 'pay', undone: [['🅰️', 'a', 'compatibility']] });
  });
});

describe('spelling is undone and not told', () => {
  test.each([
    ['ﬁnance', 'finance'],
    ['ｐａｙ', 'pay'],
    ['ＡＢＣ １２３％', 'ABC 123%'],
    ['＄５０．２', '$50.2'],
    ['ﺍﻟ', 'ال'],
    ['ﷲ', 'الله'],
    ['1️⃣', '1'],
    ['2⃣', '2'],
    ['m²', 'm2'],
    ['™', 'TM'],
    ['Ⅳ', 'IV'],
    ['⼈', '人'],
    ['ｶﾞｷﾞ', 'ガギ'],
  ])('%s to %s', (text, plain) => {
    expect(compatibility.fold(text).value).toBe(plain);
    expect(told(text)).toEqual([]);
  });
});

test.each([
  'pay 15%',
  '中文',
  'العربية',
  'đường',
  'straße',
  '🔥👍',
  '🇻🇳',
  '🆗',
  '#️⃣',
  '30℃',
  '㎡',
  '㈱',
  '⑴',
  '½',
  '＠，！',
  '\ud835',
  '\udc00',
  '\ud83c',
  '\u20e3',
  '',
])('%j is left alone', (text) => {
  const { value, edits } = compatibility.fold(text);
  expect({ value, edits }).toEqual({ value: text, edits: [] });
});

describe('edits', () => {
  test('span both halves of a letter outside the basic plane', () => {
    expect(compatibility.fold('a𝐩b').edits).toEqual([
      { sourceStart: 1, sourceEnd: 3, valueStart: 1, valueEnd: 2, disguises: ['compatibility'] },
    ]);
  });

  test('grow where one character becomes two', () => {
    expect(compatibility.fold('ﬁx').edits).toEqual([{ sourceStart: 0, sourceEnd: 1, valueStart: 0, valueEnd: 2, disguises: [] }]);
  });
});
