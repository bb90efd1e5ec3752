import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atBaseRate, logOddsOf, probabilityOf, roundSix } from '../../src/score/probability.js';

describe('a probability', () => {
  test.each([
    [0, 0.5],
    [100, 0.731059],
    [-320, 0.039166],
    [100_000, 0.999999],
    [-100_000, 0.000001],
  ])('of %i hundredths is %d', (hundredths, probability) => {
    expect(probabilityOf(hundredths)).toBe(probability);
  });

  test('never falls, has six places, and is never 0 or 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.nat(500), (logOdds, more) => {
        const probability = probabilityOf(logOdds);
        expect(probabilityOf(logOdds + more)).toBeGreaterThanOrEqual(probability);
        expect(roundSix(probability)).toBe(probability);
        expect(probability).toBeGreaterThanOrEqual(1e-6);
        expect(probability).toBeLessThanOrEqual(1 - 1e-6);
      }),
    );
  });

  test('leads back to the log-odds it came from', () => {
    for (const hundredths of [-400, -50, 0, 1, 120, 600]) expect(logOddsOf(probabilityOf(hundredths))).toBeCloseTo(hundredths, 0);
  });
});

describe('at a base rate', () => {
  test('of one half nothing changes', () => {
    expect(atBaseRate(0.731059, 0.5)).toBe(0.731059);
  });

  test('that is low the same evidence says less', () => {
    expect(atBaseRate(0.9, 0.01)).toBe(0.083333);
    expect(atBaseRate(0.5, 0.02)).toBe(0.02);
    expect(atBaseRate(0.999999, 0.000001)).toBe(0.5);
  });

  test.each([
    [0, 0.5],
    [1, 0.5],
    [0.5, 0],
    [0.5, 1],
    [Number.NaN, 0.5],
    [0.5, Number.NaN],
  ])('(%d, %d) is refused', (score, rate) => {
    expect(() => atBaseRate(score, rate)).toThrow(RangeError);
  });
});
