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
  it('is what the formula gives', () => {
    // 10 of 199 and 0 of 800: 10.5 of 1,000, so the prior is 1.05 texts of a hundred on each side.
    const { logOdds, z } = tellingness({ flagged: 10, legit: 0 }, { flagged: 199, legit: 800 });
    expect(logOdds).toBeCloseTo(Math.log(11.05 / 287.95) - Math.log(1.05 / 898.95), 12);
    expect(z).toBeCloseTo(logOdds / Math.sqrt(1 / 11.05 + 1 / 287.95 + 1 / 1.05 + 1 / 898.95), 12);
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
