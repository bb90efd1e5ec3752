import { expect, it } from 'vitest';
import { englishNumber } from '../../src/attack/english-number.js';

it.each([
  [0, 'zero'],
  [15, 'fifteen'],
  [20, 'twenty'],
  [45, 'forty-five'],
  [100, 'one hundred'],
  [1250, 'one thousand two hundred fifty'],
  [100_000, 'one hundred thousand'],
  [2_000_001, 'two million one'],
])('%i: %s', (number, words) => {
  expect(englishNumber(number)).toBe(words);
});
