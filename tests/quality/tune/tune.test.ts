import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyKey, groupRows } from '../../../src/quality/tune/copies.js';
import { dealFolds } from '../../../src/quality/tune/folds.js';
import { type TuningOptions, type TuningRow, tune } from '../../../src/quality/tune/tune.js';

const options: TuningOptions = {
  demand: { measure: 'precision', value: 0.9, sure: false },
  baseRate: null,
  floor: 0.1,
  named: { balanced: 0.5 },
};

/** Numbers would be signs of the same template, so every text has letters of its own. */
function name(index: number): string {
  return index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string);
}

function rowsOf(scam: boolean, scores: readonly number[], part: Partial<TuningRow> = {}): TuningRow[] {
  return scores.map((score, index) => ({ scam, score, texts: [`${scam ? 'pay' : 'see'} ${name(index)}`], conversation: null, ...part }));
}

const spread = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / count);

describe('copies', () => {
  it('are the same words, whatever amounts and links are filled in', () => {
    expect(copyKey('Pay $300 at https://a.example, now!')).toBe(copyKey('pay $1,200 at https://b.example NOW'));
    expect(copyKey('pay now')).not.toBe(copyKey('pay later'));
    expect(copyKey('🙂')).not.toBe(copyKey('🚀'));
  });

  it('and chats tie rows together, through one another too', () => {
    const { groups, copies } = groupRows([
      { texts: ['a b'], conversation: 'one' },
      { texts: ['c d'], conversation: 'one' },
      { texts: ['C d!'], conversation: 'two' },
      { texts: ['e f'], conversation: 'two' },
      { texts: ['g h'], conversation: null },
    ]);
    expect(new Set(groups.slice(0, 4)).size).toBe(1);
    expect(groups[4]).not.toBe(groups[0]);
    expect(new Set(copies).size).toBe(4);
  });
});

describe('dealFolds', () => {
  const rows = fc.array(fc.record({ group: fc.integer({ min: 0, max: 15 }), scam: fc.boolean() }), { minLength: 1, maxLength: 60 });

  it('keeps groups together and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (all, count) => {
        const keyed = all.map((row, index) => ({ ...row, key: `k${index}` }));
        const folds = dealFolds(keyed, count);
        const foldOfGroup = new Map(keyed.map(({ group }, index) => [group, folds[index]]));
        expect(folds).toEqual(keyed.map(({ group }) => foldOfGroup.get(group)));
        expect(dealFolds([...keyed].reverse(), count).reverse()).toEqual(folds);
      }),
    );
  });

  it('gives every fold its share of both sides', () => {
    const all = Array.from({ length: 100 }, (_, index) => ({ key: `k${index}`, group: index, scam: index < 30 }));
    const folds = dealFolds(all, 10);
    for (let fold = 0; fold < 10; fold++) {
      expect(all.filter(({ scam }, index) => scam && folds[index] === fold)).toHaveLength(3);
      expect(all.filter(({ scam }, index) => !scam && folds[index] === fold)).toHaveLength(7);
    }
  });
});

describe('tune', () => {
  it('finds a threshold that keeps its word on rows it has not seen', () => {
    const harmless = rowsOf(false, new Array(400).fill(0.05)).map((row, index) => ({ ...row, texts: [`bye ${name(index)}`] }));
    const result = tune([...rowsOf(true, spread(300, 0.5, 1)), ...rowsOf(false, spread(5, 0.4, 0.45)), ...harmless], options);
    expect(result).toMatchObject({ verdict: 'met', folds: { count: 10, found: 10 }, failure: null, needed: null });
    expect(result?.threshold).toBe(0.47);
    expect(result?.figures?.precision.total).toBeGreaterThan(250);
    expect(result?.named[0]?.figures.recall.share).toBe(1);
  });

  it('judges copies by a threshold that never saw them', () => {
    // One scam campaign scores alone at 0.9, below 20 copies of one honest text; seen together they would all be separated.
    const campaign = rowsOf(true, new Array(40).fill(0.9), { texts: ['one and the same'] });
    const result = tune([...campaign, ...rowsOf(true, spread(5, 0.95, 1)), ...rowsOf(false, spread(60, 0.2, 0.8))], options);
    expect(result?.rows).toMatchObject({ scams: 45, copies: 39 });
    expect(result?.rows.groups).toBe(66);
    const { recall } = result?.figures ?? {};
    // 40 copies weigh like few rows: the interval is far wider than that of 45 independent rows.
    expect((recall?.high ?? 0) - (recall?.low ?? 0)).toBeGreaterThan(0.3);
  });

  it('does not depend on the order of rows', () => {
    const all = [...rowsOf(true, spread(50, 0.3, 1)), ...rowsOf(false, spread(80, 0, 0.7))];
    expect(tune([...all].reverse(), options)).toEqual(tune(all, options));
  });

  it('says so where no threshold meets the demand', () => {
    const hopeless = tune([...rowsOf(true, spread(50, 0.2, 0.8)), ...rowsOf(false, spread(50, 0.3, 1))], options);
    expect(hopeless).toMatchObject({ verdict: 'none', threshold: null, figures: null, needed: null, failure: { reason: 'out-of-reach' } });
    const small = tune([...rowsOf(true, [0.9, 0.8]), ...rowsOf(false, [0.2, 0.15])], options);
    expect(small).toMatchObject({ verdict: 'none', failure: { reason: 'too-few', reached: 1 } });
    expect(small?.needed?.honest).toBeGreaterThan(0);
  });

  it('weighs precision by the base rate', () => {
    const all = [...rowsOf(true, spread(200, 0.5, 1)), ...rowsOf(false, spread(200, 0, 0.55))];
    const rare = tune(all, { ...options, baseRate: 0.01 });
    expect(rare?.verdict).toBe('none');
    const common = tune(all, { ...options, baseRate: 0.3 });
    expect(common?.figures?.precisionAtBaseRate?.share).toBeGreaterThan(0.85);
    expect(common?.threshold).toBeGreaterThan(tune(all, { ...options, baseRate: 0.6 })?.threshold ?? 1);
  });

  it('is stricter where it must be sure', () => {
    const all = [...rowsOf(true, spread(200, 0.3, 1)), ...rowsOf(false, spread(200, 0, 0.7))];
    const sure = tune(all, { ...options, demand: { ...options.demand, sure: true } });
    expect(sure?.threshold ?? 1).toBeGreaterThan(tune(all, options)?.threshold ?? 1);
  });

  it('needs both sides', () => {
    expect(tune(rowsOf(true, [0.9]), options)).toBeNull();
    expect(tune(rowsOf(false, [0.9]), options)).toBeNull();
  });
});
