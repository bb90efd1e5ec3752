import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchorable, AnchorsBuilder, cheapestAnchor, type Requirements } from '../../src/match/anchors.js';
import { VocabularyBuilder } from '../../src/match/vocabulary.js';
import { createCharacterTable } from '../../src/text/characters.js';
import { entry, isFound, lexicon, matcherOf, read, vietnamese } from '../helpers/lexicons.js';

const frequencies: Readonly<Record<number, number>> = { 1: 30_000, 2: 20_000, 3: 5, 4: 400, 5: 300, 6: 350 };
const frequency = (unit: number) => frequencies[unit] ?? 8;

function cheapest(...elements: readonly Anchorable[]) {
  const anchor = cheapestAnchor(elements, frequency);
  return anchor === null ? null : { cost: anchor.cost, ...anchor.requirements() };
}

function company(...elements: readonly Anchorable[]): readonly number[] | null | undefined {
  return cheapestAnchor(elements, frequency)?.company;
}

describe('the cheapest anchor', () => {
  test('is the rare word, not the common ones beside it', () => {
    expect(cheapest({ words: [[1]] }, { words: null }, { words: [[3]] }, { words: null }, { words: [[2]] })).toEqual({
      units: [3],
      pairs: [],
      cost: 5,
    });
  });

  test('is a pair where that is rarer than either word', () => {
    const anchor = cheapest({ words: [[4]] }, { words: [[4]] });
    expect(anchor).toMatchObject({ units: [], pairs: [[4, 4]] });
    expect(anchor?.cost).toBeLessThan(400);
  });

  test('covers every word of an element', () => {
    const anchor = cheapest({ words: [[3], [4]] });
    expect(anchor).toEqual({ units: [3, 4], pairs: [], cost: 405 });
  });

  test('pairs join every last word with every first', () => {
    const pairs = cheapest({ words: [[1, 5], [6]] }, { words: [[5], [6, 1]] })?.pairs;
    expect(pairs).toHaveLength(4);
    expect(pairs).toEqual(
      expect.arrayContaining([
        [5, 5],
        [5, 6],
        [6, 5],
        [6, 6],
      ]),
    );
  });

  test('is none where there are no words', () => {
    expect(cheapest({ words: null }, { words: null })).toBeNull();
    expect(cheapest()).toBeNull();
  });

  test('a gap between two words keeps them from being a pair', () => {
    expect(cheapest({ words: [[4]] }, { words: null }, { words: [[4]] })).toEqual({ units: [4], pairs: [], cost: 400 });
  });
});

describe('the company of an anchor', () => {
  test('is the next rarest element beside it', () => {
    expect(company({ words: [[1]] }, { words: null }, { words: [[3]] }, { words: null }, { words: [[4]] })).toEqual([4]);
  });

  test('has a unit of every word of that element', () => {
    expect(company({ words: [[3]] }, { words: null }, { words: [[4], [1, 5], [2, 6]] })).toEqual([4, 5, 6]);
  });

  test('is none where nothing else is known', () => {
    expect(company({ words: [[3]] }, { words: null })).toBeNull();
    expect(company({ words: [[4]] }, { words: [[4]] })).toBeNull();
  });
});

function anchorOf(units: Requirements['units'], pairs: Requirements['pairs']) {
  return { cost: 1, company: null, requirements: () => ({ units, pairs }) };
}

describe('built', () => {
  const builder = () => {
    const vocabulary = new VocabularyBuilder(createCharacterTable());
    return { vocabulary, anchors: new AnchorsBuilder(vocabulary) };
  };

  test('units and pairs that were added, and no others', () => {
    const { vocabulary, anchors } = builder();
    const [pay, fee, tax] = ['pay', 'fee', 'tax'].map((word) => vocabulary.id(word)) as [number, number, number];
    anchors.add(anchorOf([tax], [[pay, fee]]), null, false);
    const built = anchors.build(vocabulary.size, () => []);
    expect([pay, fee].map((unit) => built.single[unit])).toEqual([0, 0]);
    expect(built.single[tax]).toBeGreaterThan(0);
    expect(built.pair(pay, fee)).toBeGreaterThan(0);
    expect(built.pair(fee, pay)).toBe(0);
    expect(built.pair(pay, tax)).toBe(0);
  });

  test('spellings without marks are anchors too', () => {
    const { vocabulary, anchors } = builder();
    const ids = ['rút', 'tiền'].map((word) => vocabulary.id(word)) as [number, number];
    anchors.add(anchorOf([ids[0]], [ids]), null, false);
    const built = anchors.build(vocabulary.size, () => []);
    expect(built.single[vocabulary.id('rut')]).toBe(1);
    expect(built.pair(vocabulary.id('rut'), vocabulary.id('tien'))).toBeGreaterThan(0);
  });

  test('thousands of pairs are each found, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })), {
          selector: ([a, b]) => a * 1000 + b,
          maxLength: 2000,
        }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (pairs, first, second) => {
          const { vocabulary, anchors } = builder();
          for (let index = 1; index <= 400; index++) vocabulary.id(`w${index}`);
          anchors.add(anchorOf([], pairs), null, false);
          const built = anchors.build(vocabulary.size, () => []);
          for (const [a, b] of pairs) {
            expect(built.pair(a, b)).toBeGreaterThan(0);
            expect((built.mask[a] as number) & (1 << (b & 31))).not.toBe(0);
          }
          expect(built.pair(first, second) !== 0).toBe(pairs.some(([a, b]) => a === first && b === second));
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** Whatever words are common, the filter must let every match through. */
describe('the filter loses nothing', () => {
  const commonness = fc.record({
    pay: fc.nat(50_000),
    the: fc.nat(50_000),
    fee: fc.nat(50_000),
    now: fc.nat(50_000),
    top: fc.nat(50_000),
    up: fc.nat(50_000),
  });

  test.each([
    ['pay the fee', 'pay the fee'],
    ['pay [the] fee now', 'pay fee now'],
    ['(pay|top up) ... fee', 'top up a fee'],
    ['(pay|top up) (the|a) (fee|now)', 'top up a now'],
    ['pay & the & fee', 'the fee to pay'],
    ['pay && top up', 'Top up. Pay.'],
    ['now && pay && fee', 'Pay. Now. Fee.'],
    ['now && pay & the && fee', 'Fee. Now. The pay.'],
    ['pay ... pay', 'pay the pay'],
    ['(pay|top up) ... (fee|the now)', 'top up for the now'],
    ['the [now] {money}', 'the $50'],
    ['the {number} fee', 'the 7 fee'],
  ])('%j in %j', (pattern, text) => {
    fc.assert(
      fc.property(commonness, (frequency) => {
        const matcher = matcherOf(lexicon({ entries: [entry('en:one', pattern)] }), { frequency });
        expect(read(matcher, text).matches).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('where company is asked for, it may stand in a sentence beside', () => {
    const frequency = { pay: 900, withdraw: 900, tax: 900, now: 900 };
    for (const text of ['Withdraw. Pay.', 'Pay. Withdraw.', 'Pay withdraw.']) {
      expect(read(matcherOf(lexicon({ entries: [entry('en:one', 'pay && withdraw')] }), { frequency }), text).matches, text).toHaveLength(
        1,
      );
    }
    for (const text of ['Pay. Now. Tax.', 'Tax. Now. Pay.']) {
      expect(read(matcherOf(lexicon({ entries: [entry('en:one', 'now && pay && tax')] }), { frequency }), text).matches, text).toHaveLength(
        1,
      );
    }
  });

  test('nor in text without marks', () => {
    expect(isFound('rút [hết] tiền', 'rut tien', { language: vietnamese, id: 'vi' })).toBe(true);
    const frequency = { rút: 9, tiền: 20_000, rut: 20_000, tien: 20_000 };
    const matcher = matcherOf(lexicon({ id: 'vi', language: vietnamese, entries: [entry('vi:one', 'rút tiền')] }), { frequency });
    expect(read(matcher, 'rut tien').matches).toHaveLength(1);
  });
});
