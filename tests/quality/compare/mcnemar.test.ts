import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcnemar } from '../../../src/quality/compare/mcnemar.js';

/** The same by whole numbers, which are never rounded. */
function slow(onlyA: number, onlyB: number): number {
  const total = onlyA + onlyB;
  let ways = 1n;
  let sum = 0n;
  for (let heads = 0; heads <= Math.min(onlyA, onlyB); heads++) {
    sum += ways;
    ways = (ways * BigInt(total - heads)) / BigInt(heads + 1);
  }
  const scale = 10n ** 40n;
  return Math.min(1, Number((2n * sum * scale) / 2n ** BigInt(total)) / 1e40);
}

describe('McNemar’s exact test', () => {
  it.each([
    // By hand: 2 × (1 + 10) / 2^10, and 2 / 2^5.
    [1, 9, 22 / 1024],
    [0, 5, 2 / 32],
    [0, 0, 1],
    [1, 0, 1],
    [7, 7, 1],
    [7, 8, 1],
  ])('of %i and %i is %d', (onlyA, onlyB, p) => {
    expect(mcnemar(onlyA, onlyB)).toEqual({ onlyA, onlyB, p: expect.closeTo(p, 12) });
  });

  it('agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (onlyA, onlyB) => {
        const exact = slow(onlyA, onlyB);
        expect(Math.abs(mcnemar(onlyA, onlyB).p - exact)).toBeLessThanOrEqual(1e-9 * exact + 1e-38);
      }),
    );
  });

  it('does not care which side is called A, and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (onlyA, onlyB) => {
        const { p } = mcnemar(onlyA, onlyB);
        expect(p).toBe(mcnemar(onlyB, onlyA).p);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is a number where its terms are too small for one', () => {
    expect(mcnemar(400_000, 401_000).p).toBeCloseTo(0.2639, 2);
    expect(mcnemar(0, 5000).p).toBe(0);
  });
});
