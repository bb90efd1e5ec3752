import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../src/quality/metrics.js';
import { clusteredRate } from '../../../src/quality/tune/clustered-rate.js';

const hits = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
const apart = (values: readonly boolean[]) => values.map((hit, index) => ({ hit, group: index, copy: index }));

describe('clusteredRate', () => {
  it('is the plain Wilson interval where every row stands for itself', () => {
    fc.assert(
      fc.property(hits, (values) => {
        const plain = rateOf(values.filter(Boolean).length, values.length);
        const clustered = clusteredRate(apart(values));
        expect([clustered.hits, clustered.total, clustered.share]).toEqual([plain.hits, plain.total, plain.share]);
        expect(clustered.low).toBeCloseTo(plain.low, 9);
        expect(clustered.high).toBeCloseTo(plain.high, 9);
      }),
    );
  });

  it('grows no surer by copies', () => {
    fc.assert(
      fc.property(hits, fc.integer({ min: 2, max: 20 }), (values, times) => {
        const once = clusteredRate(apart(values));
        const often = clusteredRate(apart(values).flatMap((item) => Array.from({ length: times }, () => item)));
        expect(often.total).toBe(once.total * times);
        expect(often.share).toBeCloseTo(once.share as number, 12);
        expect(often.low).toBeCloseTo(once.low, 9);
        expect(often.high).toBeCloseTo(once.high, 9);
      }),
    );
  });

  it('widens for rows of one chat that go the same way', () => {
    const rows = Array.from({ length: 100 }, (_, index) => ({ hit: index < 20, group: index < 20 ? 0 : index, copy: index }));
    const { low, high } = clusteredRate(rows);
    expect(high - low).toBeGreaterThan(2 * (rateOf(20, 100).high - rateOf(20, 100).low));
  });

  it('has nothing to say without rows', () => {
    expect(clusteredRate([])).toEqual({ hits: 0, total: 0, share: null, low: 0, high: 1 });
  });
});
