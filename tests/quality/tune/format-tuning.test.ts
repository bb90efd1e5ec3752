import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../src/quality/metrics.js';
import { formatTuning } from '../../../src/quality/tune/format-tuning.js';
import type { Tuning } from '../../../src/quality/tune/tune.js';

const tuning: Tuning = {
  rows: { scams: 100, honest: 300, copies: 0, groups: 400 },
  demand: { measure: 'recall', value: 0.9, sure: false },
  baseRate: null,
  verdict: 'open',
  threshold: 0.7,
  figures: { precision: rateOf(92, 95), recall: rateOf(92, 100), falseAlarms: rateOf(3, 300), precisionAtBaseRate: null },
  folds: { count: 10, found: 10, lowest: 0.6, highest: 0.7 },
  failure: null,
  needed: { scams: 1200, honest: 0 },
  named: [],
};
const text = (part: Partial<Tuning> = {}) => formatTuning({ ...tuning, ...part }, 'message').join('\n');

describe('formatTuning', () => {
  it('says of an open demand on which side of it the rows are', () => {
    expect(text()).toContain('Likely, but not shown: the demand lies inside the interval, 85% to 95.9%.');
    expect(text()).toContain('about 1,200 more scam messages');
    const short = text({ figures: { ...(tuning.figures as NonNullable<Tuning['figures']>), recall: rateOf(88, 100) }, needed: null });
    expect(short).toContain('falls short of the demand out of fold');
    expect(short).toContain('More rows like these would not show it');
  });

  it('says so where the threshold was never tried', () => {
    expect(text({ figures: null, verdict: 'missed', needed: null })).toContain('The file is too small');
  });

  it('tells copies and chats, and folds without a threshold', () => {
    const out = text({ rows: { ...tuning.rows, copies: 40, groups: 350 }, folds: { ...tuning.folds, found: 8 } });
    expect(out).toContain('40 copies, 350 groups that share neither text nor chat');
    expect(out).toContain('2 had none and are left out');
  });

  it('rounds nothing that is not all to all', () => {
    const figures = { ...(tuning.figures as NonNullable<Tuning['figures']>), precision: rateOf(99_999, 100_000) };
    expect(text({ figures })).toMatch(/99999\/100000 = 99\.9990+% \(99\.994\d% to 99\.999\d+%\)/);
  });
});
