import { describe, expect, it } from 'vitest';
import { figuresOf, worstFirst } from '../../src/attack/attack-figures.js';
import type { Outcome } from '../../src/attack/attack-outcome.js';

function outcome(isHonest: boolean, plain: boolean, disguised: boolean, kept: string[] = [], lost: string[] = []): Outcome {
  return { isHonest, matches: { kept, lost }, learned: { kept: lost, lost: kept }, flagged: { plain, disguised } };
}

describe('figuresOf', () => {
  it('adds up matches, and verdicts of either side', () => {
    const figures = figuresOf('leet', [
      outcome(false, true, true, ['a', 'a'], ['b']),
      outcome(false, true, false),
      outcome(false, false, true),
      outcome(true, false, true),
      outcome(true, false, false, ['c']),
      outcome(true, true, false),
    ]);
    expect(figures).toMatchObject({
      kind: 'leet',
      texts: 6,
      matches: { hits: 3, total: 4 },
      learned: { hits: 1, total: 4 },
      verdicts: { hits: 1, total: 2 },
      alarms: { hits: 1, total: 2 },
    });
  });
});

describe('worstFirst', () => {
  it('puts the smallest share of kept matches first, and nothing last', () => {
    const all = [
      figuresOf('none', []),
      figuresOf('good', [outcome(false, true, true, ['a'])]),
      figuresOf('bad', [outcome(false, true, true, [], ['a'])]),
      figuresOf('also-bad', [outcome(false, true, true, [], ['a', 'b'])]),
    ];
    expect(worstFirst(all).map(({ kind }) => kind)).toEqual(['also-bad', 'bad', 'good', 'none']);
  });
});
