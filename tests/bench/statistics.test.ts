import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, repeated, shuffled } from '../../bench/random.js';
import { median, quantile, ratiosOf, spreadOf } from '../../bench/statistics.js';

const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

describe('quantiles', () => {
  it('are on a line between neighbours', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([0, 10], 0.1)).toBeCloseTo(1);
    expect(quantile([5], 0.99)).toBe(5);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('lie between the least and the greatest, in order, and leave the values as they were', () => {
    fc.assert(
      fc.property(values, (list) => {
        const before = [...list];
        const { low, median: middle, high } = spreadOf(list);
        expect(quantile(list, 0)).toBe(Math.min(...list) + 0);
        expect(quantile(list, 1)).toBe(Math.max(...list) + 0);
        const slack = 1e-9 * (1 + Math.max(...list.map(Math.abs)));
        expect(low).toBeLessThanOrEqual(middle + slack);
        expect(middle).toBeLessThanOrEqual(high + slack);
        expect(list).toEqual(before);
      }),
    );
  });

  it('of ratios compare the same rounds', () => {
    expect(ratiosOf([2, 9, 4], [1, 3])).toEqual([2, 3]);
  });
});

describe('texts in changing order', () => {
  it('are the same in every run', () => {
    expect(repeated(['a', 'b', 'c'], 9, 3)).toEqual(repeated(['a', 'b', 'c'], 9, 3));
    expect(repeated([], 5)).toEqual([]);
  });

  it('hold everything equally often', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (texts, seed) => {
        expect(shuffled(texts, randomFrom(seed)).sort()).toEqual([...texts].sort());
        expect(repeated(texts, 3 * texts.length, seed).sort()).toEqual([...texts, ...texts, ...texts].sort());
      }),
    );
  });
});
