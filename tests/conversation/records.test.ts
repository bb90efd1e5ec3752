import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condense, hashOf, mergeStates, withoutRecords, withRecord } from '../../src/conversation/records.js';
import { bounds, compareRecords, emptyState } from '../../src/conversation/state.js';
import { evidence, record, state } from '../helpers/records.js';

describe('order', () => {
  test('by time, then arrival, then id', () => {
    const records = [
      record('d', [], { at: 2 }),
      record('c', [], { at: 1, order: 3 }),
      record('b', [], { at: 1, order: 2 }),
      record('a', [], { at: 1, order: 2 }),
    ];
    expect([...records].sort(compareRecords).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is one order, also where only some messages have a time', () => {
    const some = fc
      .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.option(fc.nat(4)), order: fc.nat(4) })
      .map((more) => record(more.id, [], more));
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        if (compareRecords(a, b) <= 0 && compareRecords(b, c) <= 0) expect(compareRecords(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('putting in', () => {
  test('in order, in place of the same id', () => {
    const first = withRecord(withRecord(emptyState, record('b', [], { at: 2 })), record('a', [], { at: 1 }));
    expect(first.records.map(({ id }) => id)).toEqual(['a', 'b']);
    const again = withRecord(first, record('a', [], { at: 3 }));
    expect(again.records.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('the least telling goes when there is no room, and its hash is kept', () => {
    let full = emptyState;
    for (let index = 0; index < bounds.records; index++)
      full = withRecord(full, record(`m${index}`, [evidence('guaranteed-profit', { strength: 2 })], { at: index }));
    const weak = withRecord(full, record('weak', [evidence('guaranteed-profit', { strength: 1 })], { at: 9999 }));
    expect(weak.records.map(({ id }) => id)).not.toContain('weak');
    expect(weak.expired).toEqual([hashOf('weak')]);
    const strong = withRecord(full, record('strong', [evidence('guaranteed-profit', { strength: 3 })], { at: 9999 }));
    expect(strong.records.map(({ id }) => id)).toContain('strong');
    expect(strong.records).toHaveLength(bounds.records);
    expect(strong.expired).toEqual([hashOf('m0')]);
  });

  test('what happens to a writer is telling too', () => {
    let full = emptyState;
    for (let index = 0; index < bounds.records; index++)
      full = withRecord(full, record(`m${index}`, [evidence('guaranteed-profit', { strength: 1 })], { at: index }));
    const told = withRecord(full, record('told', [evidence('frozen-funds', { strength: 3, keep: 0.15, exposure: 1 })], { at: 0 }));
    expect(told.records.map(({ id }) => id)).toContain('told');
  });

  test('hashes are bounded', () => {
    let full = emptyState;
    for (let index = 0; index < bounds.records + bounds.expired + 30; index++)
      full = withRecord(full, record(`m${index}`, [evidence('urgency')], { at: index }));
    expect(full.expired).toHaveLength(bounds.expired);
    expect(new Set(full.expired).size).toBe(bounds.expired);
  });
});

test('taking out leaves the rest', () => {
  const two = state([record('a', [], { from: 'ann' }), record('b', [], { from: 'ben' })]);
  expect(withoutRecords(two, ({ from }) => from === 'ann').records.map(({ id }) => id)).toEqual(['b']);
});

describe('people', () => {
  const said = (index: number, from: string, strength: 1 | 2 | 3) =>
    record(`m${index}`, [evidence('guaranteed-profit', { strength })], { at: index, from });

  test('are bounded: those who say least of it go first', () => {
    let full = emptyState;
    for (let index = 0; index < bounds.participants; index++) full = withRecord(full, said(index, `person ${index}`, index === 5 ? 1 : 2));
    const more = withRecord(full, said(99, 'one more', 3));
    expect(new Set(more.records.map(({ from }) => from)).size).toBe(bounds.participants);
    expect(more.records.map(({ from }) => from)).toContain('one more');
    expect(more.records.map(({ from }) => from)).not.toContain('person 5');
    expect(more.expired).toEqual([hashOf('m5')]);
  });

  test('a person who is known may say as much as there is room for', () => {
    let full = emptyState;
    for (let index = 0; index < bounds.records; index++) full = withRecord(full, said(index, `person ${index % bounds.participants}`, 2));
    expect(full.records).toHaveLength(bounds.records);
    expect(full.expired).toEqual([]);
  });
});

describe('condensing', () => {
  test('keeps the strongest of each tactic and sense', () => {
    const kept = condense([
      evidence('fee', { sense: 'tax', strength: 1 }),
      evidence('fee', { sense: 'tax', strength: 3 }),
      evidence('fee', { sense: 'margin', strength: 2 }),
      evidence('fee', { sense: 'tax', strength: 2 }),
    ]);
    expect(kept.map(({ sense, strength }) => [sense, strength])).toEqual([
      ['tax', 3],
      ['margin', 2],
    ]);
  });

  test('keeps the one that counts most, not the one that sounds strongest', () => {
    const kept = condense([evidence('fee', { strength: 3, keep: 0.1 }), evidence('fee', { strength: 2, keep: 1 })]);
    expect(kept).toEqual([evidence('fee', { strength: 2, keep: 1 })]);
  });

  test('what is said and what happens to the writer do not push each other out', () => {
    const kept = condense([evidence('fee', { strength: 2, keep: 1 }), evidence('fee', { strength: 3, keep: 0.15, exposure: 1 })]);
    expect(kept).toHaveLength(2);
  });

  test('is bounded, the most telling first', () => {
    const kept = condense(
      Array.from({ length: bounds.evidencePerRecord + 4 }, (_, index) =>
        evidence(`t${String(index).padStart(2, '0')}`, { strength: index === 10 ? 3 : 1 }),
      ),
    );
    expect(kept).toHaveLength(bounds.evidencePerRecord);
    expect(kept[0]?.tactic).toBe('t10');
  });

  test('the order of matches does not matter', () => {
    const item = fc
      .record({
        tactic: fc.constantFrom('a', 'b', 'c'),
        sense: fc.constantFrom('', 'tax'),
        strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
        keep: fc.constantFrom(0.1, 0.5, 1),
        // Said, and happening to the writer, in one message: the two are worth the same.
        exposure: fc.constantFrom(0, 0.5),
      })
      .map(({ tactic, ...more }) => evidence(tactic, more));
    const shuffled = fc
      .array(item, { maxLength: 10 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const worths = (kept: ReturnType<typeof condense>) =>
          kept.map(({ tactic, sense, strength, keep, exposure }) => [tactic, sense, exposure > 0, strength * Math.max(keep, exposure)]);
        expect(worths(condense(other))).toEqual(worths(condense(list)));
      }),
    );
  });
});

describe('merging', () => {
  test('each message once, the richer record of two', () => {
    const poor = record('a', [evidence('urgency', { strength: 1 })], { at: 1 });
    const rich = record('a', [evidence('frozen-funds', { strength: 3 })], { at: 1 });
    const other = record('b', [], { at: 2 });
    expect(mergeStates(state([poor]), state([rich, other])).records).toEqual([rich, other]);
    expect(mergeStates(state([rich, other]), state([poor])).records).toEqual([rich, other]);
  });

  test('the higher alert and the longer count', () => {
    expect(mergeStates(state([], { alert: 'raised', messages: 7 }), state([], { alert: 'escalated', messages: 3 }))).toMatchObject({
      alert: 'escalated',
      messages: 7,
    });
    expect(mergeStates(state([], { alert: 'none' }), state([], { alert: 'raised' })).alert).toBe('raised');
  });

  test('within bounds', () => {
    const half = (name: string) =>
      state(Array.from({ length: bounds.records }, (_, index) => record(`${name}${index}`, [evidence('urgency')], { at: index })));
    const merged = mergeStates(half('a'), half('b'));
    expect(merged.records).toHaveLength(bounds.records);
    expect(merged.expired).toHaveLength(Math.min(bounds.expired, bounds.records));
  });
});
