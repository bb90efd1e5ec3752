import { describe, expect, it } from 'vitest';
import { type ComparedRow, Comparer, type Finding } from '../../../src/quality/compare/compare.js';

function row(id: string, more: Partial<ComparedRow> = {}): ComparedRow {
  return { id, truth: null, texts: [`text ${id}`], conversation: null, listed: true, ...more };
}

function finding(flagged: boolean, tactics: readonly string[] = [], stage: string | null = null): Finding {
  return { flagged, score: flagged ? 0.9 : 0.1, stage, tactics: new Set(tactics) };
}

function compared(rows: readonly (readonly [ComparedRow, Finding, Finding])[], withTexts = false) {
  const comparer = new Comparer(withTexts);
  for (const [one, a, b] of rows) comparer.add(one, a, b);
  return comparer.result();
}

describe('a comparison', () => {
  it('of nothing is null', () => {
    expect(compared([])).toBeNull();
  });

  it('puts every row into one of four, and counts other scores', () => {
    const result = compared([
      [row('both'), finding(true), finding(true)],
      [row('neither'), finding(false), { ...finding(false), score: 0.2 }],
      [row('flagged'), finding(false), finding(true)],
      [row('cleared'), finding(true), finding(false)],
    ]);
    expect(result).toMatchObject({
      rows: 4,
      flaggedByBoth: 1,
      flaggedByNeither: 1,
      newlyFlagged: 1,
      newlyCleared: 1,
      moved: 1,
      labelled: null,
    });
    expect(result?.changes.map(({ id, change }) => [id, change])).toEqual([
      ['flagged', 'flagged'],
      ['cleared', 'cleared'],
    ]);
  });

  it('counts what only one side finds, and how stages differ', () => {
    const result = compared([
      [row('1'), finding(false, ['urgency']), finding(true, ['urgency', 'secrecy'], 'net-closing')],
      [row('2'), finding(true, ['secrecy'], 'net-closing'), finding(false)],
      [row('3'), finding(false), finding(false, ['secrecy'])],
    ]);
    expect(result?.tactics).toEqual([{ tactic: 'secrecy', gained: 2, lost: 1, flagged: 1, cleared: 1 }]);
    expect(result?.stages).toEqual([
      { from: null, to: 'net-closing', rows: 1 },
      { from: 'net-closing', to: null, rows: 1 },
    ]);
    expect(result?.changes[0]).toEqual({
      id: '1',
      change: 'flagged',
      truth: null,
      scores: [0.1, 0.9],
      stages: [null, 'net-closing'],
      gained: ['secrecy'],
      lost: [],
    });
  });

  it('keeps texts only where they were asked for', () => {
    const rows = [[row('1'), finding(false), finding(true)]] as const;
    expect(JSON.stringify(compared(rows))).not.toContain('text 1');
    expect(compared(rows, true)?.changes[0]?.texts).toEqual(['text 1']);
  });

  it('lists nothing of rows that are to stay unread', () => {
    expect(compared([[row('1', { listed: false }), finding(false), finding(true)]])).toMatchObject({
      newlyFlagged: 1,
      changes: [],
      unlisted: 1,
    });
  });

  it('holds both sides against labels, and takes rows without one for neither', () => {
    const result = compared([
      [row('alpha', { truth: 'scam' }), finding(false), finding(true)],
      [row('beta', { truth: 'scam' }), finding(true), finding(true)],
      [row('gamma', { truth: 'honest' }), finding(false), finding(true)],
      [row('delta', { truth: 'honest' }), finding(false), finding(false)],
      [row('epsilon'), finding(true), finding(false)],
    ]);
    expect(result?.labelled).toMatchObject({
      scams: 2,
      honest: 2,
      copies: 0,
      a: { precision: { hits: 1, total: 1 }, recall: { hits: 1, total: 2 }, falseAlarms: { hits: 0, total: 2 } },
      b: { precision: { hits: 2, total: 3 }, recall: { hits: 2, total: 2 }, falseAlarms: { hits: 1, total: 2 } },
      tests: { all: { onlyA: 1, onlyB: 1, p: 1 }, scams: { onlyA: 0, onlyB: 1 }, honest: { onlyA: 1, onlyB: 0 } },
    });
  });

  it('does not take fifty copies for fifty witnesses', () => {
    const copies = Array.from({ length: 50 }, (_, index) => row(`copy ${index}`, { truth: 'scam', texts: [`Send ${index} dollars now`] }));
    const labelled = compared(copies.map((one) => [one, finding(false), finding(true)] as const))?.labelled;
    expect(labelled).toMatchObject({ scams: 50, copies: 49, tests: { all: { onlyA: 0, onlyB: 1, p: 1 } } });
    // Every one is found, but only one different text says so.
    expect(labelled?.b.recall).toMatchObject({ hits: 50, total: 50 });
    expect(labelled?.b.recall.low).toBeLessThan(0.3);
  });
});
