import { describe, expect, it } from 'vitest';
import { noSpace } from '../../../src/attack/kinds/no-space.js';
import { disguise, disguises } from '../disguise.js';

describe('no-space', () => {
  it('runs words together, all with capitals or some without', () => {
    expect(new Set(disguises(noSpace, 'to «pay the tax first» now'))).toEqual(
      new Set(['to payTheTaxFirst now', 'to paythe taxfirst now', 'to pay thetax first now']),
    );
    expect(disguises(noSpace, 'kiếm tiền')).toContain('kiếmtiền');
    expect(disguise(noSpace, '수익 보장')).toBe('수익보장');
  });

  it('needs two words', () => {
    expect(disguise(noSpace, 'withdraw 15 %')).toBeNull();
    expect(disguise(noSpace, '返 现')).toBeNull();
  });
});
