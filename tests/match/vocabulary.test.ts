import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relateStems } from '../../src/match/stems.js';
import { splitUnits, trimmedUnit, type Vocabulary, VocabularyBuilder } from '../../src/match/vocabulary.js';
import { createCharacterTable } from '../../src/text/characters.js';
import { readUnits } from '../../src/text/units.js';

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

/** What the vocabulary makes of each word of a text. */
function idsOf(vocabulary: Vocabulary, text: string): number[] {
  const ids: number[] = [];
  const find = (of: string, start: number, end: number, hash: number, length: number) =>
    ids.push(vocabulary.find(of, start, end, hash, length));
  readUnits(table, text, 0, text.length, {
    word: (of, _start, end, hash, length, lettersFrom) =>
      ids.push(vocabulary.find(of, lettersFrom, end, hash, length) || vocabulary.findStem(of, lettersFrom, end, length)),
    number: find,
    character: (_start, _end, code) => ids.push(vocabulary.characters[code] as number),
    cluster: find,
    sentenceEnd: () => undefined,
  });
  return ids;
}

describe('looking words up', () => {
  const builder = new VocabularyBuilder(table);
  const pay = builder.id('pay');
  const money = builder.id('钱');
  const twenty = builder.id('20');
  const dont = builder.id('dont');
  const vocabulary = builder.build();

  test.each([
    ['pay', [pay]],
    ['PAY', [pay]],
    ['p\u200bay', [pay]],
    ['pays', [0]],
    ['pa', [0]],
    ['錢钱', [money, money]],
    ['trc20', [0, twenty]],
    ['２０', [twenty]],
    ['200', [0]],
    ["don't don’t dont don t", [dont, dont, dont, 0, 0]],
  ])('%j', (text, ids) => {
    expect(idsOf(vocabulary, text)).toEqual(ids);
  });

  test('a number names its word', () => {
    expect([pay, money, twenty].map((id) => vocabulary.names[id])).toEqual(['pay', '钱', '20']);
    expect(builder.id('pay')).toBe(pay);
  });

  test('any set of words: each is found, others are not', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, (words, other) => {
        const own = new VocabularyBuilder(table);
        const ids = words.map((each) => own.id(each));
        const built = own.build();
        expect(idsOf(built, words.join(' '))).toEqual(ids);
        expect(idsOf(built, other)).toEqual([words.includes(other) ? ids[words.indexOf(other)] : 0]);
      }),
      { numRuns: 50 },
    );
  });
});

test('two words that share a hash are told apart', () => {
  // FNV-1a over 32 bits: these two are the classic collision.
  const builder = new VocabularyBuilder(table);
  const costarring = builder.id('costarring');
  const vocabulary = builder.build();
  expect(idsOf(vocabulary, 'costarring liquid')).toEqual([costarring, 0]);
});

test('words of hundreds of letters are no trouble', () => {
  const builder = new VocabularyBuilder(table);
  builder.id('pay');
  expect(idsOf(builder.build(), 'x'.repeat(300))).toEqual([0]);
});

describe('stems', () => {
  const builder = new VocabularyBuilder(table);
  const налог = builder.id('налог~3');
  const налогом = builder.id('налогом');
  const налогов = builder.id('налогов~2');
  const nalog = builder.id('nalog');
  const { stemsOf, formsOf } = relateStems(builder, []);
  const vocabulary = builder.build();

  test.each([
    ['налог', [налог]],
    ['Налога', [налог]],
    ['налогом', [налогом]],
    ['налоговый', [налогов]],
    // Longer than the stem lets a word be.
    ['налоговиками', [0]],
    ['нал', [0]],
    ['nalog nalogs', [nalog, 0]],
  ])('%j is looked up as it stands, then as the longest stem it begins with', (text, ids) => {
    expect(idsOf(vocabulary, text)).toEqual(ids);
  });

  test('a word and a longer stem count as the stems they begin with', () => {
    expect(stemsOf(налогом)).toEqual([налог]);
    expect(stemsOf(налогов)).toEqual([налог]);
    expect(stemsOf(налог)).toEqual([]);
    expect(formsOf(налог)).toEqual([налогом, налогов]);
    expect(formsOf(nalog)).toEqual([]);
  });
});

test('prefixes may stand before a stem', () => {
  const builder = new VocabularyBuilder(table);
  const bayar = builder.id('bayar~4');
  const pembayaran = builder.id('pembayaran');
  const { formsOf } = relateStems(builder, ['mem', 'pem', 'di']);
  const vocabulary = builder.build(['mem', 'pem', 'di']);
  expect(idsOf(vocabulary, 'bayar membayarkan dibayar Pembayaran terbayar')).toEqual([bayar, bayar, bayar, pembayaran, 0]);
  expect(formsOf(bayar)).toEqual([pembayaran]);
});

test('trimmed words are one for all their endings and marks', () => {
  const builder = new VocabularyBuilder(table);
  const unit = builder.id(trimmedUnit('yatırım'));
  const short = builder.id(trimmedUnit('kâr'));
  const vocabulary = builder.build();
  const find = (word: string) => vocabulary.findTrimmed(word, 0, word.length);
  expect(['yatırım', 'Yatırımınız', 'yatirimlar', 'yatan', 'yatı'].map(find)).toEqual([unit, unit, unit, 0, 0]);
  expect(['kar', 'kâr', 'karı'].map(find)).toEqual([short, short, 0]);
});
