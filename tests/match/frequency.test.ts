import { expect, test } from 'vitest';
import { frequencyOf } from '../../src/match/frequency.js';

const names = ['', 'the', 'usdt', '15', 'constructor'];
const frequency = frequencyOf((unit) => names[unit] as string, { the: 50_000 });

test.each([
  [1, 50_000],
  [2, 8],
  [3, 1500],
  // A name of every object is a word like any other.
  [4, 8],
])('unit %i is met %i times in a million', (unit, times) => {
  expect(frequency(unit)).toBe(times);
  expect(frequency(unit)).toBe(times);
});
