import { expect, test } from 'vitest';
import type { Element } from '../../src/lexicon/pattern/expand.js';
import { NeighbourPairs } from '../../src/match/neighbours.js';

function pairsOf(): { pairs: NeighbourPairs; count: (first: string, second: string) => number } {
  const ids = new Map<string, number>();
  const id = (unit: string) => {
    if (!ids.has(unit)) ids.set(unit, ids.size + 1);
    return ids.get(unit) as number;
  };
  const pairs = new NeighbourPairs(id);
  return { pairs, count: (first, second) => pairs.count(id(first), id(second)) };
}

const unit = (name: string): Element => ({ type: 'unit', unit: name });
const either = (...words: readonly string[][]): Element => ({ type: 'words', words });

test('units in a row, as often as they stand so', () => {
  const { pairs, count } = pairsOf();
  pairs.add([unit('cash'), unit('out'), unit('now')]);
  pairs.add([unit('cash'), unit('out')]);
  expect([count('cash', 'out'), count('out', 'now'), count('cash', 'now'), count('out', 'cash')]).toEqual([2, 1, 0, 0]);
});

test('alternatives: the last unit of one, the first of the next', () => {
  const { pairs, count } = pairsOf();
  pairs.add([either(['top', 'up'], ['pay']), either(['the', 'fee'], ['tax'])]);
  expect([count('up', 'the'), count('up', 'tax'), count('pay', 'the'), count('pay', 'tax')]).toEqual([1, 1, 1, 1]);
  expect([count('top', 'up'), count('top', 'the'), count('the', 'fee'), count('up', 'fee')]).toEqual([0, 0, 0, 0]);
});

test.each<Element>([{ type: 'gap' }, { type: 'class', name: 'fee' }, { type: 'kind', kind: 'money' }])('%j parts them', (between) => {
  const { pairs, count } = pairsOf();
  pairs.add([unit('pay'), between, unit('now')]);
  expect(count('pay', 'now')).toBe(0);
});

test('up to 200 pairs of alternatives', () => {
  const list = (length: number, letter: string) => either(...Array.from({ length }, (_, index) => [`${letter}${index}`]));
  const { pairs, count } = pairsOf();
  pairs.add([list(20, 'a'), list(10, 'b')]);
  pairs.add([list(67, 'c'), list(3, 'd')]);
  expect([count('a19', 'b9'), count('c0', 'd0')]).toEqual([1, 0]);
});

test('the units of a word', () => {
  const { pairs, count } = pairsOf();
  pairs.addWord(['保', '证', '金']);
  pairs.addWord(['钱']);
  pairs.addWord([]);
  expect([count('保', '证'), count('证', '金'), count('保', '金')]).toEqual([1, 1, 0]);
});

test('nothing is known of others', () => {
  expect(pairsOf().pairs.count(0, 0)).toBe(0);
});
