import { expect, test } from 'vitest';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { neighbourCounts, neighbourKey } from '../../src/match/neighbours.js';
import { chinese, entry, lexicon, linked } from '../helpers/lexicons.js';

/** How often patterns of lexicons hold two units in a row. */
function counting(...lexicons: readonly Lexicon[]): (first: string, second: string) => number {
  const { lexicons: all, units } = linked(lexicons);
  const counts = neighbourCounts(all);
  return (first, second) => counts.get(neighbourKey(units.lookUp(first), units.lookUp(second))) ?? 0;
}

function countOf(patterns: readonly string[], more: Partial<Lexicon> = {}): (first: string, second: string) => number {
  return counting(lexicon({ entries: patterns.map((pattern, index) => entry(`en:${index}`, pattern)), ...more }));
}

test('units in a row, as often as they stand so', () => {
  const count = countOf(['cash out now', 'cash out']);
  expect([count('cash', 'out'), count('out', 'now'), count('cash', 'now'), count('out', 'cash')]).toEqual([2, 1, 0, 0]);
});

test('each way that a pattern may be read counts, and a part of several patterns once', () => {
  const count = countOf(['cash out [now] pay', 'cash out ... fee', 'cash out ... fee & tax', 'the cash out']);
  expect([count('cash', 'out'), count('out', 'now'), count('out', 'pay'), count('out', 'fee')]).toEqual([4, 1, 1, 0]);
});

test('in all lexicons together', () => {
  const count = counting(
    lexicon({ entries: [entry('en:one', 'cash out')] }),
    lexicon({ id: 'xx', entries: [entry('xx:one', 'the cash out')] }),
  );
  expect([count('cash', 'out'), count('the', 'cash')]).toEqual([2, 1]);
});

test('alternatives: the last unit of one, the first of the next', () => {
  const count = countOf(['(top up|pay) (the fee|tax)']);
  expect([count('up', 'the'), count('up', 'tax'), count('pay', 'the'), count('pay', 'tax')]).toEqual([1, 1, 1, 1]);
  expect([count('top', 'the'), count('up', 'fee')]).toEqual([0, 0]);
  // Inside an alternative they stand in a row like in any word of a class.
  expect([count('top', 'up'), count('the', 'fee')]).toEqual([1, 1]);
});

test.each(['pay ... now', 'pay @fee now', 'pay {money} now'])('%j: what is between parts them', (pattern) => {
  expect(countOf([pattern], { classes: { fee: ['tax'] } })('pay', 'now')).toBe(0);
});

test('up to 200 pairs of alternatives', () => {
  const list = (length: number, letter: string) => `(${Array.from({ length }, (_, index) => letter + 'xyz'.repeat(index + 1)).join('|')})`;
  const count = countOf([`${list(20, 'a')} ${list(10, 'b')}`, `${list(67, 'c')} ${list(3, 'd')}`]);
  expect([count(`a${'xyz'.repeat(20)}`, `b${'xyz'.repeat(10)}`), count('cxyz', 'dxyz')]).toEqual([1, 0]);
});

test('the units of a class word', () => {
  const count = countOf([], { language: chinese, classes: { some: ['保证金', '钱'] } });
  expect([count('保', '证'), count('证', '金'), count('保', '金'), count('钱', '保')]).toEqual([1, 1, 0, 0]);
});

test('nothing is known of others', () => {
  const count = countOf(['cash out']);
  expect([count('hello', 'there'), count('', '')]).toEqual([0, 0]);
});
