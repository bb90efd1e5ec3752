import { describe, expect, test } from 'vitest';
import { splitUnits, trimmedUnit, trimOf, VocabularyBuilder } from '../../src/match/vocabulary.js';
import { createCharacterTable } from '../../src/text/characters.js';

const table = createCharacterTable(['錢钱']);

describe('splitting', () => {
  test.each([
    ['Pay FIRST', ['pay', 'first']],
    ["don't", ['dont']],
    ['top-up', ['top', 'up']],
    ['24/7', ['24', '7']],
    ['trc20', ['trc', '20']],
    ['0元开店', ['0', '元', '开', '店']],
    ['賺錢', ['賺', '钱']],
    ['rút tiền', ['rút', 'tiền']],
    ['ｗｅｂ３', ['web', '3']],
    ['gate.io', ['gate', 'io']],
    // French elision parts words, English contraction does not.
    ["l'argent qu'il d’avance aujourd'hui", ['l', 'argent', 'qu', 'il', 'd', 'avance', 'aujourdhui']],
    ["don't it's I'm c'mon", ['dont', 'its', 'im', 'cmon']],
    // Thai: a consonant with its vowels and tone.
    ['ถอนเงินได้', ['ถ', 'อ', 'น', 'เงิ', 'น', 'ได้']],
    // Arabic: the article, with or without a particle, is no part of the word.
    ['السحب والسحب للسحب سحب', ['سحب', 'سحب', 'سحب', 'سحب']],
    ['والد الله', ['والد', 'الله']],
    ['🔥', []],
    ['', []],
  ])('%j', (text, units) => {
    expect(splitUnits(table, text)).toEqual(units);
  });
});

describe('numbering', () => {
  const builder = new VocabularyBuilder();
  const pay = builder.id('pay');
  const fee = builder.id('fee');

  test('a number names its word, from 1 on', () => {
    expect([pay, fee]).toEqual([1, 2]);
    expect([pay, fee].map((id) => builder.name(id))).toEqual(['pay', 'fee']);
    expect(builder.id('pay')).toBe(pay);
    expect(builder.size).toBe(3);
    expect([builder.has('pay'), builder.has('tax')]).toEqual([true, false]);
  });

  test('it is counted how often a word is asked for', () => {
    expect([builder.uses(pay), builder.uses(fee)]).toEqual([2, 1]);
  });
});

test('what a trimmed word begins with', () => {
  expect(['yatırım', 'Ödemeler', 'kâr', 'استثمار'].map(trimmedUnit)).toEqual(
    ['yatır', 'Ödeme', 'kar', 'استث'].map((word) => trimmedUnit(word)),
  );
  expect(trimOf(trimmedUnit('payments'))).toBe('payme');
  expect(trimOf('payme')).toBeNull();
});
