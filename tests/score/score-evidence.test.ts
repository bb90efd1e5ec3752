import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { Strength } from '../../src/lexicon/lexicon.js';
import { scoreEvidence, type Term } from '../../src/score/score-evidence.js';
import { policy, tactics, taxonomy } from '../helpers/classifiers.js';
import { evidence } from '../helpers/records.js';

function termsOf(...list: readonly Evidence[]): [string, string, number][] {
  return scoreEvidence(list, policy, taxonomy)
    .terms.slice(1)
    .map(({ kind, id, weight }) => [kind, id, weight]);
}

function logOdds(...list: readonly Evidence[]): number {
  return scoreEvidence(list, policy, taxonomy).logOdds;
}

const anyEvidence = fc
  .record({
    tactic: fc.constantFrom(...tactics.map(({ id }) => id)),
    strength: fc.constantFrom<Strength>(1, 2, 3),
    keep: fc.constantFrom(0, 0.05, 0.15, 0.3, 0.7, 1),
    exposure: fc.constantFrom(0, 0.3, 1),
  })
  .map(({ tactic, ...more }) => evidence(tactic, more));
const someEvidence = fc.array(anyEvidence, { maxLength: 12 });
/** Some of it learned from data. */
const mixedEvidence = fc.array(
  fc.tuple(anyEvidence, fc.boolean()).map(([item, learned]): Evidence => ({ ...item, origin: learned ? 'learned' : 'written' })),
  { maxLength: 12 },
);

describe('tactics', () => {
  test('nothing is the intercept alone', () => {
    expect(scoreEvidence([], policy, taxonomy)).toEqual({
      logOdds: -320,
      terms: [{ kind: 'intercept', id: 'intercept', weight: -320, from: [] }],
    });
  });

  test('weights go by strength', () => {
    for (const [strength, weight] of [
      [1, 90],
      [2, 240],
      [3, 440],
    ] as const) {
      expect(termsOf(evidence('frozen-funds', { strength }))).toEqual([['tactic', 'frozen-funds', weight]]);
    }
  });

  test('the strongest of a tactic counts, and repeats add nothing', () => {
    expect(
      termsOf(
        evidence('frozen-funds', { strength: 1 }),
        evidence('frozen-funds', { strength: 3 }),
        evidence('frozen-funds', { strength: 3 }),
      ),
    ).toEqual([['tactic', 'frozen-funds', 440]]);
  });

  test('what counts is what context left', () => {
    expect(termsOf(evidence('frozen-funds', { strength: 3, keep: 0.15 }), evidence('frozen-funds', { strength: 1 }))).toEqual([
      ['tactic', 'frozen-funds', 90],
    ]);
    expect(termsOf(evidence('frozen-funds', { strength: 3, keep: 0 }))).toEqual([]);
  });

  test('every evidence that ties is behind the term', () => {
    const { terms } = scoreEvidence([evidence('frozen-funds'), evidence('urgency'), evidence('frozen-funds')], policy, taxonomy);
    expect(terms.find(({ id }) => id === 'frozen-funds')?.from).toEqual([0, 2]);
  });

  test('honest wording scores nothing itself', () => {
    expect(termsOf(evidence('lawful-service-terms', { strength: 3 }))).toEqual([]);
  });

  test('a sense is no tactic of its own', () => {
    expect(termsOf(evidence('fee-before-withdrawal', { sense: 'tax' }), evidence('fee-before-withdrawal', { sense: 'margin' }))).toEqual([
      ['tactic', 'fee-before-withdrawal', 240],
    ]);
  });
});

describe('carriers', () => {
  test('say nothing alone', () => {
    expect(termsOf(evidence('contact', { strength: 3 }), evidence('urgency', { strength: 3 }))).toEqual([]);
  });

  test('count beside a lure, up to their cap', () => {
    expect(termsOf(evidence('frozen-funds'), evidence('contact', { strength: 2 }))).toEqual([
      ['tactic', 'contact', 60],
      ['tactic', 'frozen-funds', 240],
    ]);
    expect(termsOf(evidence('frozen-funds'), evidence('contact', { strength: 3 }), evidence('urgency', { strength: 3 }))).toContainEqual([
      'cap',
      'carriers',
      -110,
    ]);
  });

  test('say nothing beside a lure of which nothing is left', () => {
    expect(termsOf(evidence('frozen-funds', { keep: 0 }), evidence('contact'))).toEqual([]);
  });
});

describe('combinations', () => {
  test('need an item of each', () => {
    expect(termsOf(evidence('guaranteed-profit'), evidence('off-platform-move'))).toContainEqual(['combination', 'offer-and-hand-off', 90]);
    expect(termsOf(evidence('no-requirements'), evidence('off-platform-move'))).toContainEqual(['combination', 'offer-and-hand-off', 90]);
    expect(termsOf(evidence('guaranteed-profit'), evidence('no-requirements')).map(([kind]) => kind)).not.toContain('combination');
  });

  test('are there as far as their weakest item', () => {
    expect(termsOf(evidence('frozen-funds', { keep: 0.5 }), evidence('fee-before-withdrawal'))).toContainEqual([
      'combination',
      'fee-and-freeze',
      40,
    ]);
  });

  test('of so many of a stage', () => {
    const two = [evidence('guaranteed-profit'), evidence('no-requirements')];
    expect(termsOf(...two).map(([, id]) => id)).not.toContain('three-lures');
    expect(termsOf(...two, evidence('off-platform-move'))).toContainEqual(['combination', 'three-lures', 80]);
    expect(termsOf(...two, evidence('off-platform-move', { keep: 0.5 }))).toContainEqual(['combination', 'three-lures', 40]);
    expect(termsOf(...two, evidence('frozen-funds')).map(([, id]) => id)).not.toContain('three-lures');
  });
});

describe('caps', () => {
  test('what is over is taken back in a line of its own', () => {
    const list = ['guaranteed-profit', 'no-requirements', 'off-platform-move'].map((tactic) => evidence(tactic, { strength: 3 }));
    expect(termsOf(...list)).toContainEqual(['cap', 'stage:traffic-diversion', -250]);
    // 6.5 of the stage and both combinations.
    expect(logOdds(...list)).toBe(-320 + 650 + 90 + 80);
  });

  test('a stage without a cap has none', () => {
    expect(
      termsOf(evidence('frozen-funds', { strength: 3 }), evidence('fee-before-withdrawal', { strength: 3 })).map(([kind]) => kind),
    ).not.toContain('cap');
  });
});

describe('learned phrases', () => {
  const learned = (tactic: string, strength: Strength) => evidence(tactic, { strength, origin: 'learned' });

  test('add 1.0 at most, all together', () => {
    expect(logOdds(learned('frozen-funds', 3))).toBe(-220);
    expect(logOdds(learned('frozen-funds', 3), learned('first-deposit', 3))).toBe(-220);
  });

  test('take nothing from a written phrase of their tactic, whichever comes first', () => {
    const written = evidence('frozen-funds', { strength: 3 });
    expect(logOdds(written, learned('frozen-funds', 1))).toBe(120);
    expect(logOdds(learned('frozen-funds', 1), written)).toBe(120);
  });

  test('do not go round their cap behind a written hint', () => {
    expect(logOdds(evidence('frozen-funds', { strength: 1 }), learned('frozen-funds', 3))).toBeLessThanOrEqual(-320 + 90 + 100);
  });

  test('never lower a score, also where another cap holds', () => {
    const before = [learned('guaranteed-profit', 2)];
    expect(logOdds(...before, learned('urgency', 3))).toBeGreaterThanOrEqual(logOdds(...before));
  });
});

describe('transitions', () => {
  test('are terms like others', () => {
    const earned: Term = { kind: 'transition', id: 'second-fee', weight: 150, from: [] };
    const { logOdds: sum, terms } = scoreEvidence([evidence('frozen-funds')], policy, taxonomy, 'keep', [earned]);
    expect(terms).toContainEqual(earned);
    expect(sum).toBe(-320 + 240 + 150);
  });
});

describe('read as exposure', () => {
  test('only what happens to the writer counts', () => {
    const list = [evidence('frozen-funds', { strength: 3, keep: 0.15, exposure: 1 }), evidence('fee-before-withdrawal', { strength: 3 })];
    expect(scoreEvidence(list, policy, taxonomy, 'exposure').logOdds).toBe(120);
  });
});

describe('for any evidence', () => {
  const sum = (list: readonly Evidence[]) => scoreEvidence(list, policy, taxonomy);

  test('terms are whole hundredths that add up', () => {
    fc.assert(
      fc.property(mixedEvidence, fc.constantFrom('keep' as const, 'exposure' as const), (list, reading) => {
        const { logOdds: total, terms } = scoreEvidence(list, policy, taxonomy, reading);
        expect(terms.every(({ weight }) => Number.isInteger(weight))).toBe(true);
        expect(terms.reduce((all, { weight }) => all + weight, 0)).toBe(total);
      }),
    );
  });

  test('order does not matter', () => {
    const shuffled = mixedEvidence.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const lines = (of: readonly Evidence[]) => sum(of).terms.map(({ kind, id, weight }) => [kind, id, weight]);
        expect(lines(other)).toEqual(lines(list));
      }),
      { numRuns: 500 },
    );
  });

  test('more of it never lowers the sum', () => {
    fc.assert(
      fc.property(someEvidence, anyEvidence, (list, more) => {
        expect(sum([...list, more]).logOdds).toBeGreaterThanOrEqual(sum(list).logOdds);
      }),
      { numRuns: 1000 },
    );
  });

  test('nor does more of it where some is learned', () => {
    fc.assert(
      fc.property(mixedEvidence, anyEvidence, fc.boolean(), (list, more, learned) => {
        expect(sum([...list, { ...more, origin: learned ? 'learned' : 'written' }]).logOdds).toBeGreaterThanOrEqual(sum(list).logOdds);
      }),
      { numRuns: 1000 },
    );
  });

  test('stronger, or more of it left, never lowers it', () => {
    fc.assert(
      fc.property(someEvidence, anyEvidence, (list, item) => {
        const whole = sum([...list, item]).logOdds;
        if (item.strength < 3)
          expect(sum([...list, { ...item, strength: (item.strength + 1) as Strength }]).logOdds).toBeGreaterThanOrEqual(whole);
        expect(sum([...list, { ...item, keep: 1 }]).logOdds).toBeGreaterThanOrEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  test('twice of it is once', () => {
    fc.assert(
      fc.property(mixedEvidence, (list) => {
        expect(sum([...list, ...list]).logOdds).toBe(sum(list).logOdds);
      }),
    );
  });
});
