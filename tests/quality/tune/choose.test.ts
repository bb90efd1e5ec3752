import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, cutsOf, type ScoredRow } from '../../../src/quality/tune/choose.js';
import { type Demand, reliable, satisfies } from '../../../src/quality/tune/demand.js';
import { fewestNeeded, neededRows } from '../../../src/quality/tune/needed.js';

const row = fc.record({ scam: fc.boolean(), score: fc.integer({ min: 1, max: 9 }).map((value) => value / 10) });
const rows = fc.array(row, { minLength: 2, maxLength: 60 }).filter((all) => all.some(({ scam }) => scam) && all.some(({ scam }) => !scam));
const demand: fc.Arbitrary<Demand> = fc.record({
  measure: fc.constantFrom('precision', 'recall', 'falseAlarms'),
  value: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  sure: fc.boolean(),
});
const floor = 0.15;

describe('cutsOf', () => {
  it('counts what scores at least the threshold, as flagged does', () => {
    fc.assert(
      fc.property(rows, (all) => {
        for (const { threshold, found, alarms } of cutsOf(all, floor)) {
          const flagged = all.filter(({ score }) => score >= threshold);
          expect([found, alarms]).toEqual([flagged.filter(({ scam }) => scam).length, flagged.filter(({ scam }) => !scam).length]);
          expect(threshold).toBeGreaterThan(floor);
        }
        const counts = cutsOf(all, floor).map(({ found }) => found);
        expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
      }),
    );
  });

  it('lies between scores, and nearer to neither', () => {
    const all: ScoredRow[] = [
      { scam: true, score: 0.999999 },
      { scam: false, score: 0.2 },
    ];
    const [cut] = cutsOf(all, floor);
    expect(cut?.threshold).toBe(0.998);
    expect(
      cutsOf(
        [
          { scam: true, score: 0.3 },
          { scam: false, score: 0.299999 },
        ],
        floor,
      )[0]?.threshold,
    ).toBe(0.3);
  });
});

describe('choose', () => {
  it('meets the demand, and no cheaper threshold does', () => {
    fc.assert(
      fc.property(rows, demand, (all, wanted) => {
        const cuts = cutsOf(all, floor);
        const choice = choose(cuts, wanted, 0.3);
        const meeting = cuts.filter((cut) => satisfies(wanted, reliable(wanted, cut, 0.3))).map(({ threshold }) => threshold);
        if (!choice.found) expect(meeting).toEqual([]);
        else expect(choice.cut.threshold).toBe(wanted.measure === 'recall' ? Math.max(...meeting) : Math.min(...meeting));
      }),
    );
  });

  it('holds false alarms on average on honest rows it has not seen', () => {
    let state = 11;
    const chance = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const wanted: Demand = { measure: 'falseAlarms', value: 0.1, sure: false };
    // Scams everywhere, so that any threshold may be chosen.
    const scams: ScoredRow[] = Array.from({ length: 500 }, (_, index) => ({ scam: true, score: (index + 0.5) / 500 }));
    let sum = 0;
    const trials = 2000;
    for (let trial = 0; trial < trials; trial++) {
      // Honest scores are even between 0 and 1, so a threshold's true share of false alarms is what is above it.
      const all: ScoredRow[] = Array.from({ length: 25 }, () => ({ scam: false, score: chance() }));
      const choice = choose(cutsOf([...all, ...scams], 0), wanted, 0.5);
      if (choice.found) sum += 1 - choice.cut.threshold;
    }
    expect(sum / trials).toBeLessThan(0.1);
    expect(sum / trials).toBeGreaterThan(0.06);
  });

  it('tells a file that is too small from a demand out of reach', () => {
    const clean: ScoredRow[] = [
      { scam: true, score: 0.9 },
      { scam: false, score: 0.1 },
    ];
    const wanted: Demand = { measure: 'precision', value: 0.9, sure: false };
    expect(choose(cutsOf(clean, 0.1), wanted, 0.5)).toMatchObject({ found: false, reason: 'too-few', best: { threshold: 0.5 } });
    const mixed: ScoredRow[] = [...clean, { scam: false, score: 0.95 }];
    expect(choose(cutsOf(mixed, 0.1), wanted, 0.5)).toMatchObject({ found: false, reason: 'out-of-reach' });
    expect(choose(cutsOf([{ scam: true, score: 0.1 }], 0.1), wanted, 0.5)).toEqual({ found: false, reason: 'out-of-reach', best: null });
  });
});

describe('neededRows', () => {
  it('are enough, and one in twenty fewer are not', () => {
    const counts = fc.record({
      scams: fc.integer({ min: 1, max: 300 }),
      honest: fc.integer({ min: 1, max: 300 }),
      recall: fc.double({ min: 0.2, max: 1, noNaN: true }),
      alarms: fc.constantFrom(0, 0, 0.01, 0.1),
    });
    fc.assert(
      fc.property(counts, demand, ({ scams, honest, recall, alarms }, wanted) => {
        const shown = { scams, honest, found: scams * recall, alarms: honest * alarms };
        const needed = neededRows(shown, wanted, 0.3);
        if (needed === null) return;
        const at = (part: number) => {
          const [moreScams, moreHonest] = [scams + needed.scams * part, honest + needed.honest * part];
          const grown = { scams: moreScams, honest: moreHonest, found: moreScams * recall, alarms: moreHonest * alarms };
          return satisfies(wanted, reliable(wanted, grown, 0.3));
        };
        expect(at(1)).toBe(true);
        // Whole rows are more than a share of few.
        const growing = [needed.scams, needed.honest].filter((more) => more > 0);
        if (growing.length > 0 && growing.every((more) => more > 40)) expect(at(0.95)).toBe(false);
      }),
    );
  });

  it('are those of the threshold that needs fewest', () => {
    const wanted: Demand = { measure: 'falseAlarms', value: 0.01, sure: false };
    const cut = (alarms: number) => ({ scams: 10, honest: 1000, found: 5, alarms });
    expect(fewestNeeded([cut(9), cut(20)], wanted, 0.5)).toEqual(neededRows(cut(9), wanted, 0.5));
    // (0 + 1) / (n + 1) is at most 1% from 99 on.
    expect(neededRows({ scams: 5, honest: 10, found: 5, alarms: 0 }, wanted, 0.5)).toEqual({ scams: 0, honest: 89 });
    expect(neededRows(cut(20), wanted, 0.5)).toBeNull();
  });
});
