import { describe, expect, test } from 'vitest';
import { ClassIndexBuilder } from '../../src/match/classes.js';
import { VocabularyBuilder } from '../../src/match/vocabulary.js';
import { createCharacterTable } from '../../src/text/characters.js';

function build(fill: (index: ClassIndexBuilder) => void) {
  const vocabulary = new VocabularyBuilder(createCharacterTable());
  const builder = new ClassIndexBuilder(vocabulary);
  fill(builder);
  const index = builder.build(
    (symbol) => symbol + 100,
    () => [],
  );
  const id = (unit: string) => vocabulary.id(unit);
  const ending = (...units: readonly string[]) => {
    const node = units.reduce((at, unit, position) => (position > 0 && at === 0 ? 0 : index.step(at, id(unit))), 0);
    return node === 0 ? [] : index.endingAt(node);
  };
  return { index, id, ending };
}

describe('class words', () => {
  test('of one unit, of several, and their beginnings', () => {
    const { index, id, ending } = build((builder) => {
      builder.add(1, ['top', 'up'], 0, false);
      builder.add(1, ['top', 'up', 'now'], 7, false);
      builder.add(2, ['top'], 0, false);
    });
    expect(index.single(id('top'))).toEqual([{ symbol: 102, sense: 0, unmarked: false }]);
    expect(ending('top', 'up')).toEqual([{ symbol: 101, sense: 0, unmarked: false }]);
    expect(ending('top', 'up', 'now')).toEqual([{ symbol: 101, sense: 7, unmarked: false }]);
    expect(ending('up')).toEqual([]);
    expect(index.single(id('up'))).toEqual([]);
  });

  test('a word is listed once in a class, in its first sense', () => {
    const { index, id } = build((builder) => {
      builder.add(1, ['tax'], 1, false);
      builder.add(1, ['fee'], 1, false);
      builder.add(1, ['tax'], 2, false);
      builder.add(2, ['tax'], 3, false);
    });
    expect(index.single(id('tax')).map(({ symbol, sense }) => [symbol, sense])).toEqual([
      [101, 1],
      [102, 3],
    ]);
  });

  test('without marks, for messages that have none', () => {
    const { index, id, ending } = build((builder) => {
      builder.add(1, ['nạp'], 0, false);
      builder.add(1, ['chuyển', 'khoản'], 0, false);
    });
    expect(index.single(id('nạp'))).toEqual([{ symbol: 101, sense: 0, unmarked: false }]);
    expect(index.single(id('nap'))).toEqual([{ symbol: 101, sense: 0, unmarked: true }]);
    expect(ending('chuyen', 'khoan')).toEqual([{ symbol: 101, sense: 0, unmarked: true }]);
    expect(ending('chuyen', 'khoản')).toEqual([]);
  });
});

test('a unit without its marks may stand for several', () => {
  const { index, id } = build((builder) => {
    for (const unit of ['đặt', 'đất', 'đặt', 'dat']) builder.alias(unit, false);
  });
  expect(index.marked(id('dat'))).toEqual([id('đặt'), id('đất')]);
  expect(index.marked(id('đặt'))).toEqual([]);
});
