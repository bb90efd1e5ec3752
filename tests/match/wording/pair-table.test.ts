import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairTable } from '../../../src/match/wording/pair-table.js';

/** Left numbers share masks by their lowest bits, so some are far apart. */
const left = fc.oneof(fc.nat(50), fc.nat(70_000), fc.constantFrom(1, 4097, 8193, 12_289));
const right = fc.oneof(fc.nat(40), fc.nat(70_000), fc.constantFrom(3, 35, 67, 65_539));
const pairs = fc.uniqueArray(fc.tuple(left, right), { selector: (pair) => pair.join(), maxLength: 400 });

function tableOf(list: readonly (readonly [number, number])[], first: number): PairTable {
  const table = new PairTable(list.length, first);
  for (const [a, b] of list) table.add(a, b);
  return table;
}

describe('pairs by number', () => {
  test('as a map has them', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.tuple(left, right), { maxLength: 50 }), fc.nat(10_000), (list, others, first) => {
        const table = tableOf(list, first);
        const map = new Map(list.map((pair, index) => [pair.join(), first + index]));
        for (const [a, b] of [...list, ...others, ...list.map(([x, y]) => [y, x] as const)])
          expect(table.find(a, b)).toBe(map.get(`${a},${b}`) ?? -1);
        for (const [index, pair] of list.entries()) expect(table.at(first + index)).toEqual(pair);
      }),
      { numRuns: 200 },
    );
  });

  test('it holds the numbers it gave, and no others', () => {
    const table = tableOf(
      [
        [1, 2],
        [2, 1],
        [2, 2],
      ],
      7,
    );
    expect([6, 7, 8, 9, 10].map((number) => table.holds(number))).toEqual([false, true, true, true, false]);
  });

  test('of none it finds none', () => {
    const table = new PairTable(0, 5);
    expect([table.find(0, 0), table.find(1, 2), table.holds(5)]).toEqual([-1, -1, false]);
  });

  test('thousands with the same left or right', () => {
    const list = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? ([9, index] as const) : ([index, 9] as const)));
    const table = tableOf(list, 1);
    for (const [index, [a, b]] of list.entries()) expect(table.find(a, b)).toBe(index + 1);
    expect(table.find(9, 1)).toBe(-1);
  });
});
