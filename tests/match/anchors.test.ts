import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnchorIndex, listBits, pairCount } from '../../src/match/anchor-index.js';
import { type Anchorable, cheapestAnchor, type Requirements } from '../../src/match/anchors.js';
import { AnchorsBuilder } from '../../src/match/anchors-builder.js';
import { Companies } from '../../src/match/companies.js';
import { packAnchors } from '../../src/match/packed/pack-anchors.js';
import { VocabularyBuilder } from '../../src/match/vocabulary.js';
import { createCharacterTable } from '../../src/text/characters.js';
import { entry, isFound, lexicon, matcherOf, read, vietnamese } from '../helpers/lexicons.js';
import { unitTable } from '../helpers/units.js';

const frequencies: Readonly<Record<number, number>> = { 1: 30_000, 2: 20_000, 3: 5, 4: 400, 5: 300, 6: 350 };
const frequency = (unit: number) => frequencies[unit] ?? 8;

function cheapest(...elements: readonly Anchorable[]) {
  const anchor = cheapestAnchor(elements, frequency);
  return anchor === null ? null : { cost: anchor.cost, ...anchor.requirements() };
}

function company(...elements: readonly Anchorable[]): readonly (readonly number[])[] | undefined {
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
  test('is the other elements, the rarest first', () => {
    expect(company({ words: [[1]] }, { words: null }, { words: [[3]] }, { words: null }, { words: [[4]] })).toEqual([[4], [1]]);
  });

  test('has a unit of every word of that element', () => {
    expect(company({ words: [[3]] }, { words: null }, { words: [[4], [1, 5], [2, 6]] })).toEqual([[4, 5, 6]]);
  });

  test('is none where nothing else is known', () => {
    expect(company({ words: [[3]] }, { words: null })).toEqual([]);
    expect(company({ words: [[4]] }, { words: [[4]] })).toEqual([]);
  });
});

function anchorOf(units: Requirements['units'], pairs: Requirements['pairs']) {
  return { cost: 1, company: [], requirements: () => ({ units, pairs }) };
}

describe('packed and read back', () => {
  /** Anchors of words by number, from 1 on, and the index over them; `met` is what a text of two words meets. */
  function built(names: readonly string[], fill: (anchors: AnchorsBuilder, id: (name: string) => number) => void) {
    const vocabulary = new VocabularyBuilder();
    for (const name of names) vocabulary.id(name);
    const builder = new AnchorsBuilder(vocabulary);
    fill(builder, (name) => vocabulary.id(name));
    const all = Array.from({ length: vocabulary.size - 1 }, (_, index) => vocabulary.name(index + 1));
    const { units, ids } = unitTable(createCharacterTable(), all);
    const same = Int32Array.from({ length: vocabulary.size }, (_, unit) => unit);
    const packed = packAnchors(builder, same);
    const index = new AnchorIndex(units, new Map(), pairCount(packed.anchors));
    index.add(0, packed.anchors, Int32Array.from([0, ...ids]));
    const companies = new Companies(packed.companies, vocabulary.size);
    const unit = (name: string) => ids[all.indexOf(name)] as number;
    const meetings = (previous: string, name: string): number[] => {
      const met: number[] = [];
      index.visit(previous === '' ? 0 : unit(previous), unit(name), (anchor) => met.push(anchor));
      return met;
    };
    /** The words of which one must be near: a list of them for each anchor that was met; null where none need be. */
    const companyOf = (previous: string, name: string) =>
      meetings(previous, name).map((list) => {
        if (companies.needsNone(list)) return null;
        return [...(companies.lists[list] as Int32Array)].map((number) => {
          const members = companies.members.subarray(companies.circleStarts[number], companies.circleStarts[number + 1]);
          return [...members].map((member) => all.filter((_, at) => companies.has(member >> 1, at + 1)));
        });
      });
    return { meetings, companyOf, companies };
  }

  test('units and pairs that were added, and no others', () => {
    const { companyOf } = built(['pay', 'fee', 'tax'], (anchors, id) =>
      anchors.add(anchorOf([id('tax')], [[id('pay'), id('fee')]]), [], false),
    );
    expect([companyOf('', 'pay'), companyOf('', 'fee')]).toEqual([[], []]);
    expect(companyOf('', 'tax')).toEqual([null]);
    expect(companyOf('fee', 'tax')).toEqual([null]);
    expect(companyOf('pay', 'fee')).toEqual([null]);
    expect(companyOf('fee', 'pay')).toEqual([]);
    expect(companyOf('pay', 'pay')).toEqual([]);
  });

  test('spellings without marks are anchors too', () => {
    const { companyOf } = built(['rút', 'tiền'], (anchors, id) => anchors.add(anchorOf([id('rút')], [[id('rút'), id('tiền')]]), [], false));
    expect(companyOf('', 'rut')).toEqual([null]);
    expect(companyOf('rut', 'tien')).toEqual([null]);
    // Marks are left out in a whole message or not at all.
    expect(companyOf('rút', 'tien')).toEqual([]);
    expect(companyOf('', 'tien')).toEqual([]);
  });

  test('where marks are optional, left out word by word', () => {
    const { companyOf } = built(['rút', 'tiền'], (anchors, id) => anchors.add(anchorOf([], [[id('rút'), id('tiền')]]), [], true));
    for (const first of ['rút', 'rut']) for (const second of ['tiền', 'tien']) expect(companyOf(first, second)).toEqual([null]);
  });

  test('company: one of each of some sets of units, with and without marks; none where one pattern needs none', () => {
    const { companyOf, companies } = built(['pay', 'fee', 'tax', 'rút', 'now'], (anchors, id) => {
      anchors.add(anchorOf([id('pay')], []), [[id('fee'), id('rút')], [id('tax')]], false);
      anchors.add(anchorOf([id('pay'), id('tax')], []), [[id('now')]], false);
      anchors.add(anchorOf([id('tax')], []), [], false);
      anchors.add(anchorOf([id('now')], [[id('now'), id('fee')]]), [[id('rút'), id('fee')]], false, true);
    });
    expect(companyOf('', 'pay')).toEqual([[[['fee', 'rút', 'rut'], ['tax']], [['now']]]]);
    expect(companyOf('', 'tax')).toEqual([null]);
    expect(companyOf('', 'now')).toEqual([[[['fee', 'rút', 'rut']]]]);
    expect(companyOf('now', 'fee')).toEqual([[[['fee', 'rút', 'rut']]]]);
    expect([...companies.members].map((member) => member & 1)).toEqual([0, 0, 0, 1]);
    // The same units are one company, and the same companies one list.
    expect(companies.companies).toHaveLength(3);
    expect(companies.lists).toHaveLength(3);
  });

  test('anchors of several lexicons are each met', () => {
    const names = ['pay', 'fee'];
    const vocabulary = new VocabularyBuilder();
    const [pay, fee] = names.map((name) => vocabulary.id(name)) as [number, number];
    const builder = new AnchorsBuilder(vocabulary);
    builder.add(anchorOf([pay], [[pay, fee]]), [], false);
    const { units, ids } = unitTable(createCharacterTable(), names);
    const { anchors } = packAnchors(builder, Int32Array.of(0, 1, 2));
    const index = new AnchorIndex(units, new Map(), 3 * pairCount(anchors));
    for (const lexicon of [0, 1, 17]) index.add(lexicon, anchors, Int32Array.of(0, ...ids));
    const met: number[] = [];
    index.visit(0, ids[0] as number, (anchor) => met.push(anchor >>> listBits));
    index.visit(ids[0] as number, ids[1] as number, (anchor) => met.push(anchor >>> listBits));
    expect(met.sort((a, b) => a - b)).toEqual([0, 0, 1, 1, 17, 17]);
  });

  test('thousands of pairs are each found, and nothing else', () => {
    const names = Array.from({ length: 400 }, (_, index) => `w${String.fromCharCode(97 + Math.floor(index / 20), 97 + (index % 20))}`);
    const name = (unit: number) => names[unit - 1] as string;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })), {
          selector: ([a, b]) => a * 1000 + b,
          maxLength: 2000,
        }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (pairs, first, second) => {
          const { meetings } = built(names, (anchors) => anchors.add(anchorOf([], pairs), [], false));
          for (const [a, b] of pairs) expect(meetings(name(a), name(b))).toHaveLength(1);
          expect(meetings(name(first), name(second)).length > 0).toBe(pairs.some(([a, b]) => a === first && b === second));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a unit meets the anchors of the stems it counts as, alone and in pairs', () => {
    const { meetings } = built(['налог~4', 'налогом', 'комисси~3', 'комиссия', 'pay'], (anchors, id) => {
      anchors.add(anchorOf([], [[id('налог~4'), id('комисси~3')]]), [], false);
      anchors.add(anchorOf([id('комисси~3')], [[id('pay'), id('налог~4')]]), [], false);
    });
    expect(meetings('', 'комиссия')).toHaveLength(1);
    expect(meetings('', 'налогом')).toEqual([]);
    expect(meetings('pay', 'налогом')).toHaveLength(1);
    for (const first of ['налог~4', 'налогом'])
      for (const second of ['комисси~3', 'комиссия']) expect(meetings(first, second), `${first} ${second}`).toHaveLength(2);
    expect(meetings('комиссия', 'налогом')).toEqual([]);
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
