import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operatingPoint, rocAuc } from '../../src/quality/ranking.js';

/** Few different values, so that ties are common. */
const scores = fc.array(
  fc.integer({ min: 0, max: 8 }).map((value) => value / 8),
  { minLength: 1, maxLength: 40 },
);

describe('rocAuc', () => {
  it('counts pairs, ties as half', () => {
    // 0.9 wins 2; 0.5 wins 1 and ties 1: 3.5 of 4.
    expect(rocAuc([0.9, 0.5], [0.5, 0.1])).toBe(0.875);
  });

  it('is nothing without both sides', () => {
    expect(rocAuc([], [0.1])).toBeNull();
    expect(rocAuc([0.1], [])).toBeNull();
  });

  it('equals the pairwise count', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        let won = 0;
        for (const positive of positives)
          for (const negative of negatives) won += positive > negative ? 1 : positive === negative ? 0.5 : 0;
        expect(rocAuc(positives, negatives)).toBeCloseTo(won / (positives.length * negatives.length), 12);
      }),
    );
  });

  it('of the sides exchanged is what is left to 1', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        expect((rocAuc(positives, negatives) ?? 0) + (rocAuc(negatives, positives) ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('operatingPoint', () => {
  const negatives = [0.9, 0.8, 0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];

  it('spends the false alarms allowed', () => {
    // 1 of 10 may be flagged, so the threshold lies above the second highest.
    expect(operatingPoint([0.95, 0.85, 0.8, 0.1], negatives, 0.1)).toMatchObject({
      allowed: 1,
      above: 0.8,
      alarms: { hits: 1 },
      recall: { hits: 2, total: 4 },
    });
  });

  it('lets no honest text pass where the sample is too small for the limit', () => {
    expect(operatingPoint([0.95, 0.85], negatives, 0.001)).toMatchObject({
      allowed: 0,
      above: 0.9,
      alarms: { hits: 0 },
      recall: { hits: 1 },
    });
  });

  it('flags none of a tie that does not fit', () => {
    expect(operatingPoint([0.1, 0.5], [0.1, 0.1, 0.1, 0.1], 0.5)).toMatchObject({
      allowed: 2,
      above: 0.1,
      alarms: { hits: 0 },
      recall: { hits: 1 },
    });
  });

  it('flags everything where everything is allowed', () => {
    expect(operatingPoint([0.1], [0.5], 1)).toMatchObject({ above: null, alarms: { hits: 1 }, recall: { hits: 1 } });
  });

  it('is not robbed of an alarm by rounding', () => {
    expect(
      operatingPoint(
        [1],
        Array.from({ length: 100 }, (_, index) => index / 100),
        0.07,
      )?.allowed,
    ).toBe(7);
  });

  it('is nothing without both sides', () => {
    expect(operatingPoint([], [0.5], 0.1)).toBeNull();
    expect(operatingPoint([0.5], [], 0.1)).toBeNull();
  });

  it('keeps the limit, and no lower threshold on a score would', () => {
    fc.assert(
      fc.property(scores, scores, fc.constantFrom(0, 0.001, 0.01, 0.1, 0.25, 0.5), (positives, negatives, limit) => {
        const point = operatingPoint(positives, negatives, limit);
        expect(point?.alarms.hits).toBeLessThanOrEqual(limit * negatives.length);
        expect(negatives.filter((score) => score >= (point?.above ?? 0)).length).toBeGreaterThan(limit * negatives.length);
      }),
    );
  });
});
