import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../src/quality/metrics.js';
import { precisionAt, precisionFrom } from '../../../src/quality/tune/base-rate.js';

const rate = fc.integer({ min: 1, max: 500 }).chain((total) => fc.integer({ min: 0, max: total }).map((hits) => rateOf(hits, total)));
const base = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('precision at a base rate', () => {
  it('is the share of scams among the flagged', () => {
    // Of 10,000 messages 100 are scams; 90 of them and 99 others are flagged.
    expect(precisionAt(0.01, 0.9, 0.01)).toBeCloseTo(90 / 189, 12);
    expect(precisionAt(0.5, 0.9, 0.1)).toBeCloseTo(0.9, 12);
  });

  it('lies inside its interval, and that between 0 and 1', () => {
    fc.assert(
      fc.property(rate, rate, base, (recall, falseAlarms, share) => {
        const estimate = precisionFrom(recall, falseAlarms, share);
        if (recall.hits === 0) expect(estimate).toBeNull();
        else if (estimate !== null) {
          expect(estimate.low).toBeGreaterThanOrEqual(0);
          expect(estimate.low).toBeLessThanOrEqual(estimate.share + 1e-12);
          expect(estimate.share).toBeLessThanOrEqual(estimate.high + 1e-12);
          expect(estimate.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('falls with the share of scams', () => {
    const at = (share: number) => precisionFrom(rateOf(90, 100), rateOf(1, 100), share)?.share;
    expect(at(0.5)).toBeCloseTo(90 / 91, 12);
    expect(at(0.01)).toBeLessThan(0.5);
  });

  it('knows as little of precision as the few honest rows tell', () => {
    const of = (honest: number) => precisionFrom(rateOf(90, 100), rateOf(0, honest), 0.01);
    expect(of(10)?.share).toBe(1);
    expect(of(10)?.low).toBeLessThan(0.05);
    expect(of(100_000)?.low).toBeGreaterThan(0.99);
  });

  it('covers the truth about as often as it says', () => {
    // Binomial draws from a fixed generator: recall 0.8, false alarms 0.05, scams 0.2 of all.
    let state = 7;
    const chance = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const draw = (total: number, p: number) => rateOf(Array.from({ length: total }, chance).filter((x) => x < p).length, total);
    const truth = precisionAt(0.2, 0.8, 0.05);
    let covered = 0;
    for (let trial = 0; trial < 400; trial++) {
      const estimate = precisionFrom(draw(150, 0.8), draw(200, 0.05), 0.2);
      if (estimate !== null && estimate.low <= truth && truth <= estimate.high) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.99);
  });
});
