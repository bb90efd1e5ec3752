import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingness } from '../../../src/quality/suggest/log-odds.js';

const counts = fc.record({ flagged: fc.integer({ min: 1, max: 2000 }), legit: fc.integer({ min: 1, max: 2000 }) }).chain((all) =>
  fc
    .record({ flagged: fc.integer({ min: 0, max: all.flagged }), legit: fc.integer({ min: 0, max: all.legit }) })
    .filter(({ flagged, legit }) => flagged + legit > 0 && flagged + legit < all.flagged + all.legit)
    .map((having) => ({ having, all })),
);

describe('tellingness', () => {
  it('is what the formulas give', () => {
    const { logOdds, z } = tellingness({ flagged: 10, legit: 2 }, { flagged: 200, legit: 800 });
    expect(logOdds).toBeCloseTo(Math.log(10.5 / 190.5 / (2.5 / 798.5)), 12);
    // The likelihoods themselves: a share for each side against one for both.
    const likelihood = (count: number, texts: number, share: number): number =>
      count * Math.log(share) + (texts - count) * Math.log(1 - share);
    const apart = likelihood(10, 200, 10 / 200) + likelihood(2, 800, 2 / 800);
    const together = likelihood(10, 200, 12 / 1000) + likelihood(2, 800, 12 / 1000);
    expect(z).toBeCloseTo(Math.sqrt(2 * (apart - together)), 9);
  });

  it('is the larger the fewer legit texts have the phrase, and largest where none has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.integer({ min: 0, max: 500 }), (flagged, legit) => {
        const all = { flagged: 12_500, legit: 12_500 };
        const [fewer, more] = [tellingness({ flagged, legit }, all), tellingness({ flagged, legit: legit + 1 }, all)];
        expect(fewer.logOdds).toBeGreaterThan(more.logOdds);
        expect(fewer.z).toBeGreaterThan(more.z);
      }),
    );
    expect(tellingness({ flagged: 30, legit: 0 }, { flagged: 12_500, legit: 12_500 }).z).toBeGreaterThan(6);
  });

  it('turns round with the sides', () => {
    const turned = ({ flagged, legit }: { flagged: number; legit: number }) => ({ flagged: legit, legit: flagged });
    fc.assert(
      fc.property(counts, ({ having, all }) => {
        const one = tellingness(having, all);
        const other = tellingness(turned(having), turned(all));
        expect(other.logOdds).toBeCloseTo(-one.logOdds, 9);
        expect(other.z).toBeCloseTo(-one.z, 9);
      }),
    );
  });

  it('is surer of more texts at the same shares', () => {
    fc.assert(
      fc.property(counts, ({ having, all }) => {
        const { z } = tellingness(having, all);
        const tenfold = tellingness(
          { flagged: having.flagged * 10, legit: having.legit * 10 },
          { flagged: all.flagged * 10, legit: all.legit * 10 },
        );
        if (Math.abs(z) > 0.5) expect(Math.abs(tenfold.z)).toBeGreaterThan(Math.abs(z));
      }),
    );
  });

  it('is nothing where every text has the phrase', () => {
    expect(tellingness({ flagged: 50, legit: 50 }, { flagged: 50, legit: 50 })).toEqual({ logOdds: 0, z: 0 });
    expect(tellingness({ flagged: 90, legit: 10 }, { flagged: 90, legit: 10 }).z).toBeLessThan(2);
  });

  it('makes no discovery of a single text', () => {
    expect(tellingness({ flagged: 1, legit: 0 }, { flagged: 500, legit: 500 }).z).toBeLessThan(1.5);
  });
});
