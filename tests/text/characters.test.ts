import { describe, expect, test } from 'vitest';
import { CharacterKind, createCharacterTable, foldAmounts, hasMarks, withoutMarks } from '../../src/text/characters.js';

const table = createCharacterTable();

function kindOf(character: string): number | undefined {
  return table.kind[character.charCodeAt(0)];
}

function foldOf(character: string): string {
  return String.fromCharCode(table.fold[character.charCodeAt(0)] as number);
}

describe('kinds', () => {
  test.each([
    ['letter', 'aZéĐđßǅжЯωאعक'],
    ['digit', '09٣۳७๓５'],
    ['unspaced', '中文あア한々'],
    ['leadingVowel', 'เแโใไ'],
    ['consonant', 'กนฮ'],
    ['following', 'ะาิ่์'],
    ['stop', '.!?。！？…।؟'],
    ['newline', '\n\r\u2028'],
    ['apostrophe', "'’‘`´ʼ＇"],
    ['separator', ' ,;-_/\t"“$€%#@，、·\u00a0\ud83d\udd25'],
    ['ignored', '\u200b\u200d\u00ad\ufeff\u0301\ufe0f\u202e\u064b'],
  ] as const)('%s: %j', (kind, characters) => {
    for (let index = 0; index < characters.length; index++) {
      expect(table.kind[characters.charCodeAt(index)], `${characters.charCodeAt(index).toString(16)}`).toBe(CharacterKind[kind]);
    }
  });

  test('every code unit has one', () => {
    expect(table.kind).toHaveLength(0x10000);
    expect(table.fold).toHaveLength(0x10000);
  });
});

describe('folding', () => {
  test.each([
    ['A', 'a'],
    ['Đ', 'đ'],
    ['É', 'é'],
    ['Я', 'я'],
    ['Ω', 'ω'],
    ['Ạ', 'ạ'],
    ['Ａ', 'a'],
    ['ｚ', 'z'],
    ['５', '5'],
    ['٣', '3'],
    ['İ', 'i'],
    ['a', 'a'],
    ['中', '中'],
    ['ß', 'ß'],
  ])('%s to %s', (from, to) => {
    expect(foldOf(from)).toBe(to);
  });

  test('folding once is enough', () => {
    for (let code = 0; code < 0x10000; code++) expect(table.fold[table.fold[code] as number]).toBe(table.fold[code]);
  });

  test('folding changes neither kind, so that folded data is read like the text', () => {
    for (let code = 0; code < 0x10000; code++) {
      if (table.kind[code] === CharacterKind.letter || table.kind[code] === CharacterKind.digit) {
        expect(table.kind[table.fold[code] as number], code.toString(16)).toBe(table.kind[code]);
      }
    }
  });

  test('languages add pairs', () => {
    const folded = createCharacterTable(['錢钱', '開开無无']).fold;
    expect(['錢', '開', '無', '钱'].map((character) => String.fromCharCode(folded[character.charCodeAt(0)] as number))).toEqual([
      '钱',
      '开',
      '无',
      '钱',
    ]);
    expect(foldOf('錢')).toBe('錢');
    expect(kindOf('錢')).toBe(CharacterKind.unspaced);
  });
});

test('Han characters are folded place for place, and nothing else', () => {
  const folds = createCharacterTable(['鐘钟萬万']);
  expect(foldAmounts(folds, '30分鐘 3萬 USDT Đ')).toBe('30分钟 3万 USDT Đ');
  expect(foldAmounts(folds, 'PAY')).toBe('PAY');
  expect(foldAmounts(folds, '٥٠ دولار ५० ๕๐ ５０')).toBe('50 دولار 50 50 50');
});

describe('marks on Latin letters', () => {
  test.each([
    ['rút tiền', true],
    ['đ', true],
    ['café', true],
    ['ı', true],
    ['rut tien', false],
    ['中文', false],
    ['жё', false],
    ['×÷', false],
    ['', false],
  ])('%j: %j', (text, expected) => {
    expect(hasMarks(text)).toBe(expected);
  });

  test.each([
    ['rút', 'rut'],
    ['tiền', 'tien'],
    ['đặt', 'dat'],
    ['ươ', 'uo'],
    ['ø', 'o'],
    ['ł', 'l'],
    ['pay', 'pay'],
    ['жёлтый', 'жёлтый'],
    ['開店', '開店'],
  ])('%j without: %j', (word, plain) => {
    expect(withoutMarks(word)).toBe(plain);
  });
});
