import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, median, rateOf, smallestRate, wilson } from '../../src/quality/metrics.js';

const counts = fc.integer({ min: 0, max: 100_000 }).chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe('wilson', () => {
  // The first by hand (0.2 + z²/20 ± z·√(0.016 + z²/400)) / (1 + z²/10); at no hits it is z² / (n + z²).
  it.each([
    [2, 10, 0.0567, 0.5098],
    [5, 10, 0.2366, 0.7634],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 1000, 0.0002, 0.0056],
  ])('%i of %i', (hits, total, low, high) => {
    expect(wilson(hits, total).low).toBeCloseTo(low, 4);
    expect(wilson(hits, total).high).toBeCloseTo(high, 4);
  });

  it('knows nothing of an empty sample', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('stays inside 0..1 and around the share', () => {
    fc.assert(
      fc.property(counts, ([hits, total]) => {
        const { low, high } = wilson(hits, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (total > 0) {
          expect(low).toBeLessThanOrEqual(hits / total);
          expect(high).toBeGreaterThanOrEqual(hits / total);
        }
      }),
    );
  });

  it('mirrors: misses have the interval that hits leave over', () => {
    fc.assert(
      fc.property(counts, ([hits, total]) => {
        expect(wilson(total - hits, total).low).toBeCloseTo(1 - wilson(hits, total).high, 9);
      }),
    );
  });
});

describe('rateOf', () => {
  it('has counts, share and interval', () => {
    expect(rateOf(1, 4)).toMatchObject({ hits: 1, total: 4, share: 0.25 });
  });

  it('has no share of nothing', () => {
    expect(rateOf(0, 0)).toEqual({ hits: 0, total: 0, share: null, low: 0, high: 1 });
  });
});

describe('smallestRate', () => {
  it('is three in as many as there are', () => {
    expect(smallestRate(3000)).toBe(0.001);
    expect(smallestRate(2)).toBe(1);
    expect(smallestRate(0)).toBeNull();
  });
});

describe('mean and median', () => {
  it('are of numbers in any order', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(median([9, 1, 2])).toBe(2);
    expect(median([10, 1, 2, 9])).toBe(5.5);
  });

  it('are nothing of nothing', () => {
    expect(mean([])).toBeNull();
    expect(median([])).toBeNull();
  });
});
