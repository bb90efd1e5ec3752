import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/quality/calibration.js';

const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('calibrate', () => {
  it('measures the distance between score and share, bin by bin', () => {
    // Two bins. Low: one scam (weight 1/4) and two honest (1/2) at 0.2: share 1/3 at weight 3/4. High: one scam (1/4) at 0.8: share 1.
    const calibration = calibrate([0.2, 0.8], [0.2, 0.2], 2);
    expect(calibration?.bins.map(({ scams, honest }) => [scams, honest])).toEqual([
      [1, 2],
      [1, 0],
    ]);
    expect(calibration?.bins[0]?.share).toBeCloseTo(1 / 3);
    expect(calibration?.bins[1]?.score).toBeCloseTo(0.8);
    expect(calibration?.error).toBeCloseTo(0.75 * (1 / 3 - 0.2) + 0.25 * 0.2);
  });

  it('finds nothing wrong with scores that are right', () => {
    // At 0.75 three scams to one honest, at 0.25 the other way round.
    expect(calibrate([0.75, 0.75, 0.75, 0.25], [0.75, 0.25, 0.25, 0.25])?.error).toBeCloseTo(0);
  });

  it('puts 1 into the last bin', () => {
    expect(calibrate([1], [0])).toMatchObject({ error: 0, bins: { length: 10, 9: { scams: 1 }, 0: { honest: 1 } } });
  });

  it('is nothing without both sides', () => {
    expect(calibrate([], [0.1])).toBeNull();
  });

  it('does not mind how many texts a side has', () => {
    fc.assert(
      fc.property(scores, scores, fc.integer({ min: 2, max: 5 }), (scams, honest, times) => {
        const more = Array.from({ length: times }, () => honest).flat();
        expect(calibrate(scams, more)?.error).toBeCloseTo(calibrate(scams, honest)?.error as number, 9);
      }),
    );
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(scores, scores, (scams, honest) => {
        const error = calibrate(scams, honest)?.error as number;
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
