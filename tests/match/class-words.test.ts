import { describe, expect, test } from 'vitest';
import { ClassWordsBuilder } from '../../src/match/class-words.js';
import { symbolBase } from '../../src/match/compile.js';
import { VocabularyBuilder } from '../../src/match/vocabulary.js';
import { searchOf, wordNode, wordsAt } from '../helpers/search.js';

/** Words packed and read back. Class n has symbol n. */
function build(fill: (add: ClassWordsBuilder['add'], builder: ClassWordsBuilder) => void) {
  const vocabulary = new VocabularyBuilder();
  const builder = new ClassWordsBuilder(vocabulary);
  fill((symbol, ...word) => builder.add(symbolBase + symbol, ...word), builder);
  const unitCount = vocabulary.size;
  const search = searchOf({ words: builder, symbolCount: 200 }, unitCount);
  const id = (unit: string) => vocabulary.id(unit);
  const ending = (...units: readonly string[]) => {
    const node = wordNode(search.words, units.map(id));
    return node === 0 ? [] : wordsAt(search.words, node).map(({ symbol, ...word }) => ({ symbol: symbol - unitCount, ...word }));
  };
  return { search, id, ending };
}

describe('class words', () => {
  test('of one unit, of several, and their beginnings', () => {
    const { search, id, ending } = build((add) => {
      add(1, ['top', 'up'], 0, false);
      add(1, ['top', 'up', 'now'], 7, false);
      add(2, ['top'], 0, false);
    });
    expect(ending('top')).toEqual([{ symbol: 2, sense: 0, unmarked: false }]);
    expect(ending('top', 'up')).toEqual([{ symbol: 1, sense: 0, unmarked: false }]);
    expect(ending('top', 'up', 'now')).toEqual([{ symbol: 1, sense: 7, unmarked: false }]);
    expect(ending('up')).toEqual([]);
    expect(ending('now')).toEqual([]);
    expect(search.words.roots[id('top')]).toBe(wordNode(search.words, [id('top')]));
    expect(search.words.roots[id('up')]).toBe(0);
  });

  test('a word is listed once in a class, in its first sense', () => {
    const { ending } = build((add) => {
      add(1, ['tax'], 1, false);
      add(1, ['fee'], 1, false);
      add(1, ['tax'], 2, false);
      add(2, ['tax'], 3, false);
    });
    expect(ending('tax').map(({ symbol, sense }) => [symbol, sense])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(ending('fee').map(({ symbol, sense }) => [symbol, sense])).toEqual([[1, 1]]);
  });

  test('without marks, for messages that have none', () => {
    const { ending } = build((add) => {
      add(1, ['nạp'], 0, false);
      add(1, ['chuyển', 'khoản'], 0, false);
      add(2, ['nap'], 5, false);
    });
    expect(ending('nạp')).toEqual([{ symbol: 1, sense: 0, unmarked: false }]);
    expect(ending('nap')).toEqual([
      { symbol: 1, sense: 0, unmarked: true },
      { symbol: 2, sense: 5, unmarked: false },
    ]);
    expect(ending('chuyen', 'khoan')).toEqual([{ symbol: 1, sense: 0, unmarked: true }]);
    expect(ending('chuyen', 'khoản')).toEqual([]);
  });

  test('without marks in any message, where they are optional', () => {
    const { ending } = build((add) => add(1, ['nạp'], 2, true));
    expect(ending('nap')).toEqual([{ symbol: 1, sense: 2, unmarked: false }]);
  });

  test('many words with the same list, and lists of many words', () => {
    const { ending } = build((add) => {
      for (let symbol = 100; symbol > 0; symbol--) {
        add(symbol, ['tax'], symbol, false);
        if (symbol < 3) for (const word of ['fee', 'charge', 'cost']) add(symbol, [word], 0, false);
      }
    });
    expect(ending('tax')).toEqual(Array.from({ length: 100 }, (_, index) => ({ symbol: index + 1, sense: index + 1, unmarked: false })));
    for (const word of ['fee', 'charge', 'cost']) expect(ending(word).map(({ symbol }) => symbol)).toEqual([1, 2]);
  });
});

test('a unit without its marks may stand for several', () => {
  const { search, id } = build((_, builder) => {
    for (const unit of ['đặt', 'đất', 'đặt', 'dat']) builder.alias(unit, false);
    builder.alias('rút', true);
  });
  expect(search.marked.get(id('dat'))).toEqual([id('đặt'), id('đất')]);
  expect(search.marked.get(id('đặt'))).toBeUndefined();
  expect(search.marked.get(id('rut'))).toBeUndefined();
  expect(search.optionallyMarked.get(id('rut'))).toEqual([id('rút')]);
  expect(search.optionallyMarked.get(id('dat'))).toBeUndefined();
});
