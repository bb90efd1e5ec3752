import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitUnits, type Vocabulary, VocabularyBuilder } from '../../src/match/vocabulary.js';
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
    ['🔥', []],
    ['', []],
  ])('%j', (text, units) => {
    expect(splitUnits(table, text)).toEqual(units);
  });
});

/** What the vocabulary makes of each word of a text. */
function idsOf(vocabulary: Vocabulary, text: string): number[] {
  const ids: number[] = [];
  const word = (of: string, start: number, end: number, hash: number, length: number) =>
    ids.push(vocabulary.find(of, start, end, hash, length));
  readUnits(table, text, 0, text.length, {
    word,
    number: word,
    character: (_start, _end, code) => ids.push(vocabulary.characters[code] as number),
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
