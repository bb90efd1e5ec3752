import { describe, expect, test } from 'vitest';
import { createPolicy, hundredths } from '../../src/score/policy.js';
import { scoring } from '../helpers/classifiers.js';

test.each([
  [1.005, 100.5],
  [-3.2, -320],
  [0.1 + 0.2, 30],
  [4.35, 435],
  [0, 0],
])('%d in hundredths', (value, expected) => {
  expect(Math.abs(hundredths(value) - expected)).toBeLessThanOrEqual(0.5);
  expect(Number.isInteger(hundredths(value))).toBe(true);
});

describe('a policy', () => {
  const policy = createPolicy(scoring);

  test('is in whole hundredths', () => {
    const numbers = [
      policy.intercept,
      ...[...policy.weights.values()].flat(),
      ...policy.combinations.map(({ weight }) => weight),
      ...policy.transitions.map(({ weight }) => weight),
      ...policy.caps.values(),
    ];
    expect(numbers.every(Number.isInteger)).toBe(true);
    expect(policy.intercept).toBe(-320);
    expect(policy.weights.get('frozen-funds')).toEqual([90, 240, 440]);
    expect(policy.caps.get('carriers')).toBe(90);
  });

  test('a combination asks for as many tactics as it has items, if it does not say', () => {
    expect(policy.combinations.map(({ id, atLeast }) => [id, atLeast])).toEqual([
      ['offer-and-hand-off', 2],
      ['three-lures', 3],
      ['fee-and-freeze', 2],
    ]);
  });

  test('a modifier without a factor takes nothing', () => {
    const { keep } = createPolicy({ ...scoring, keep: { warning: 0.05 } });
    expect(keep).toEqual({ warning: 0.05, report: 1, inquiry: 1, quotation: 1, negated: 1, conditional: 1, excused: 1 });
  });
});
