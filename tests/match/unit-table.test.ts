import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageData } from '../../src/lexicon/lexicon.js';
import { trimmedUnit } from '../../src/match/vocabulary.js';
import { createCharacterTable } from '../../src/text/characters.js';
import { english, entry, lexicon, linked } from '../helpers/lexicons.js';
import { hashOf, unitsIn, unitTable } from '../helpers/units.js';

const table = createCharacterTable(['錢钱']);
const built = (names: readonly string[], prefixes: readonly string[] = []) => {
  const { units, ids } = unitTable(table, names, prefixes);
  return { units, ids, idsOf: (text: string) => unitsIn(table, units, text) };
};

describe('looking words up', () => {
  const { units, ids, idsOf } = built(['pay', '钱', '20', 'dont']);
  const [pay, money, twenty, dont] = ids as [number, number, number, number];

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
  ])('%j', (text, found) => {
    expect(idsOf(text)).toEqual(found);
  });

  test('a number names its word', () => {
    expect([pay, money, twenty].map((id) => units.name(id))).toEqual(['pay', '钱', '20']);
    expect([pay, money, twenty].map((id) => units.letterCount(id))).toEqual([3, 1, 2]);
    expect(units.size).toBe(5);
  });

  test('a folded word by itself', () => {
    expect(['pay', '钱', '錢', '20', 'fee', ''].map((word) => units.lookUp(word))).toEqual([pay, money, 0, twenty, 0, 0]);
  });

  test('a word that is added again keeps its number', () => {
    const again = built(['pay', 'fee', 'pay', '钱', '钱']);
    expect(again.ids).toEqual([1, 2, 1, 3, 3]);
    expect(again.units.size).toBe(4);
  });

  test('any set of words: each is found, others are not', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, (words, other) => {
        const own = built(words);
        expect(own.idsOf(words.join(' '))).toEqual(own.ids);
        expect(own.ids.map((id) => own.units.name(id))).toEqual(words);
        expect(own.idsOf(other)).toEqual([words.includes(other) ? own.ids[words.indexOf(other)] : 0]);
      }),
      { numRuns: 50 },
    );
  });

  test('words of hundreds of letters are no trouble', () => {
    expect(built(['pay']).idsOf('x'.repeat(300))).toEqual([0]);
    const long = 'y'.repeat(300);
    const { ids: own, idsOf: find } = built([long, `${long}y`]);
    expect(find(`${long} ${long}y ${long}yy`)).toEqual([...own, 0]);
  });
});

describe('words made to share a hash are told apart by their letters', () => {
  test('the classic collision', () => {
    expect(hashOf('costarring')).toBe(hashOf('liquid'));
    const { ids, idsOf } = built(['costarring']);
    expect(idsOf('costarring liquid')).toEqual([ids[0], 0]);
  });

  test.each([
    ['unsqtp', 'ocumbg'],
    ['samzvp', 'bzqmij'],
    ['qarhac', 'clffyr'],
    ['ydtrq', 'gckxg'],
  ])('%s and %s, of the same length', (one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
    const alone = built([one]);
    expect(alone.idsOf(`${one} ${other}`)).toEqual([alone.ids[0], 0]);
    const both = built([one, other]);
    expect(both.ids[0]).not.toBe(both.ids[1]);
    expect(both.idsOf(`${one} ${other}`)).toEqual(both.ids);
    const stems = built([`${one}~3`, `${other}~1`]);
    expect(stems.idsOf(`${one}abc ${other}abc ${other}a`)).toEqual([stems.ids[0], 0, stems.ids[1]]);
    const trims = built([`${one.slice(0, 5)}*`]);
    expect(trims.units.findTrimmed(one, 0, one.length)).toBe(trims.ids[0]);
  });

  test('beginnings of words', () => {
    const { units, ids } = built(['ydtrq*', 'gckxg*']);
    expect(['ydtrqs', 'gckxgs'].map((word) => units.findTrimmed(word, 0, 6))).toEqual(ids);
    const alone = built(['ydtrq*']);
    expect(alone.units.findTrimmed('gckxgs', 0, 6)).toBe(0);
  });

  // Their hashes differ by just what is mixed into the hash of a stem or a beginning.
  test.each([
    ['mythmb', 'aysbug~3'],
    ['gfikha', 'mosgos~3'],
    ['kaeush', 'phoclw~3'],
    ['pvdupt', 'vtvtj*'],
    ['bhxgxa', 'eeizh*'],
  ])('the word %s and %s', (word, other) => {
    for (const names of [
      [word, other],
      [other, word],
    ]) {
      const { units, ids, idsOf } = built(names);
      const [wordId, otherId] = names[0] === word ? ids : [...ids].reverse();
      expect(wordId).not.toBe(otherId);
      expect(idsOf(word)).toEqual([wordId]);
      const text = `${other.replace(/[~*].*/, '')}x`;
      expect(other.endsWith('*') ? units.findTrimmed(text, 0, text.length) : units.findStem(text, 0, text.length, text.length)).toBe(
        otherId,
      );
    }
    const { units, idsOf } = built([other]);
    expect(idsOf(word)).toEqual([0]);
    expect(units.findTrimmed(word, 0, word.length)).toBe(0);
  });
});

describe('stems', () => {
  const { units, ids, idsOf } = built(['налог~3', 'налогом', 'налогов~2', 'nalog']);
  const [налог, налогом, налогов, nalog] = ids as [number, number, number, number];

  test.each([
    ['налог', [налог]],
    ['Налога', [налог]],
    ['налогом', [налогом]],
    ['налоговый', [налогов]],
    // Longer than the stem lets a word be.
    ['налоговиками', [0]],
    ['нал', [0]],
    ['nalog nalogs', [nalog, 0]],
  ])('%j is looked up as it stands, then as the longest stem it begins with', (text, found) => {
    expect(idsOf(text)).toEqual(found);
  });

  test('a word and a longer stem count as the stems they begin with', () => {
    expect(units.stemsOf(налогом)).toEqual([налог]);
    expect(units.stemsOf(налогов)).toEqual([налог]);
    expect(units.stemsOf(налог)).toEqual([]);
    expect(units.stemsOf(nalog)).toEqual([]);
  });

  test('a stem and a word of the same letters are two', () => {
    const own = built(['fee~2', 'fee', 'fee*']);
    expect(new Set(own.ids).size).toBe(3);
    expect(own.idsOf('fee fees feeless')).toEqual([own.ids[1], own.ids[0], 0]);
    expect(own.units.stemsOf(own.ids[1] as number)).toEqual([own.ids[0]]);
    expect(own.ids.map((id) => [own.units.isWord(id), own.units.isStem(id)])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  describe('of the same letters and several widths', () => {
    const orders = [
      ['pay~1', 'pay~3', 'pay~5'],
      ['pay~5', 'pay~3', 'pay~1'],
      ['pay~3', 'pay~5', 'pay~1'],
      ['pay~3', 'pay~1', 'pay~3', 'pay~5', 'pay~1'],
    ];

    test.each(orders.map((order) => [order]))('%j: a word counts as all that let it go on so long', (order) => {
      const own = built([...order, 'payer', 'payment', 'payday', 'paymaster', 'payments']);
      const id = (name: string) => own.ids[[...order, 'payer', 'payment', 'payday', 'paymaster', 'payments'].indexOf(name)] as number;
      const stemsOf = (name: string) => new Set(own.units.stemsOf(id(name)));
      expect(stemsOf('payer')).toEqual(new Set([id('pay~3'), id('pay~5')]));
      expect(stemsOf('payday')).toEqual(new Set([id('pay~3'), id('pay~5')]));
      expect(stemsOf('payment')).toEqual(new Set([id('pay~5')]));
      expect(stemsOf('payments')).toEqual(new Set([id('pay~5')]));
      expect(stemsOf('paymaster')).toEqual(new Set());
      expect(new Set(['pay~1', 'pay~3', 'pay~5'].map(id)).size).toBe(3);
      expect(own.units.size).toBe(9);
    });

    test.each(orders.map((order) => [order]))('%j: a word that nobody knows is read as one of them, and counts as the others', (order) => {
      const own = built(order);
      const id = (name: string) => own.ids[order.indexOf(name)] as number;
      /** All that a text's word counts as: what it is read as, and the stems of that. */
      const all = (word: string) => {
        const read = own.units.findStem(word, 0, word.length, word.length);
        return read === 0 ? new Set() : new Set([read, ...own.units.stemsOf(read)]);
      };
      expect(own.units.findStem('paymaster', 0, 9, 9)).toBe(0);
      // The widest is what such a word is read as; the others have no more letters than it and count with it.
      expect(all('payed')).toEqual(new Set([id('pay~1'), id('pay~3'), id('pay~5')]));
      expect(own.units.findStem('payments', 0, 8, 8)).toBe(id('pay~5'));
    });
  });
});

test('prefixes may stand before a stem', () => {
  const { units, ids, idsOf } = built(['bayar~4', 'pembayaran'], ['mem', 'pem', 'di']);
  const [bayar, pembayaran] = ids as [number, number];
  expect(idsOf('bayar membayarkan dibayar Pembayaran terbayar')).toEqual([bayar, bayar, bayar, pembayaran, 0]);
  expect(units.stemsOf(pembayaran)).toEqual([bayar]);
});

test('of prefixes that begin alike the longer is tried first, and each that leads on', () => {
  const { ids, idsOf } = built(['akar~2', 'bakar~2', 'kan~2'], ['me', 'mem', 'memb']);
  expect(idsOf('membakar memakar mebakar memkan mekan membkan memxkan')).toEqual([ids[0], ids[0], ids[1], ids[2], ids[2], ids[2], 0]);
});

test('trimmed words are one for all their endings and marks', () => {
  const { units, ids } = built([trimmedUnit('yatırım'), trimmedUnit('kâr'), 'yatır', 'kar']);
  const find = (word: string) => units.findTrimmed(word, 0, word.length);
  expect(['yatırım', 'Yatırımınız', 'yatirimlar', 'yatan', 'yatı'].map(find)).toEqual([ids[0], ids[0], ids[0], 0, 0]);
  expect(['kar', 'kâr', 'karı'].map(find)).toEqual([ids[1], ids[1], 0]);
  // A beginning is no word, and counts as no stem.
  expect(units.lookUp('yatir')).toBe(0);
  expect(units.stemsOf(ids[0] as number)).toEqual([]);
  expect(built(['yatan', 'pay']).units.findTrimmed('yatanlar', 0, 8)).toBe(0);
});

describe('linked', () => {
  const inflected: LanguageData = { ...english, inflection: { ending: 3, prefixes: ['re'] } };
  const lexicons = linked(
    lexicon({
      language: inflected,
      entries: [entry('en:one', 'налог~ first'), entry('en:two', 'налогом first'), entry('en:three', 'pay~ first')],
      spellings: [{ word: 'налогом', as: ['налагом', 'налагам'], unless: [] }],
    }),
  );
  const { units, anchors } = lexicons;
  const namesOf = (numbers: readonly number[]) => numbers.map((unit) => `${units.name(unit)}${units.isStem(unit) ? '~' : ''}`);
  const stemsOf = (word: string) => namesOf(anchors.stemsOf(units.lookUp(word)));

  test('what stands in patterns is known, stems with the width of their language', () => {
    const read = (text: string) => namesOf(unitsIn(lexicons.characters, units, text).filter((unit) => unit !== 0));
    expect(read('налог налогам налоговиков налогом first repaying pays unpaid')).toEqual([
      'налог~',
      'налог~',
      'налогом',
      'first',
      'pay~',
      'pay~',
    ]);
  });

  test('a unit counts as the stems it begins with, and nothing as what it is not', () => {
    expect(stemsOf('налогом')).toEqual(['налог~']);
    expect(stemsOf('first')).toEqual([]);
  });

  test('a spelling that only hides a word is read as that word', () => {
    expect(units.name(lexicons.spelled[units.lookUp('налагом')] as number)).toBe('налогом');
    expect(lexicons.spelled[units.lookUp('налогом')]).toBe(0);
  });

  test('a spelling that a pattern asks for counts as the word and as all that the word counts as', () => {
    const asked = linked(
      lexicon({
        language: inflected,
        entries: [entry('en:one', 'налог~ first'), entry('en:two', 'налогом first'), entry('en:three', 'налагом now')],
        spellings: [{ word: 'налогом', as: ['налагом'], unless: [] }],
      }),
    );
    const spelling = asked.units.lookUp('налагом');
    expect(asked.spelled[spelling]).toBe(0);
    expect(asked.anchors.stemsOf(spelling).map((unit) => asked.units.name(unit))).toEqual(['налогом', 'налог']);
  });
});
