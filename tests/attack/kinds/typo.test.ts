import { describe, expect, it } from 'vitest';
import { typo } from '../../../src/attack/kinds/typo.js';
import { disguise, disguises } from '../disguise.js';

describe('typo', () => {
  it('makes one mistake in a word of eight letters, not at its first', () => {
    const texts = disguises(typo, 'first withdraw', 300);
    for (const text of texts) expect(text).toMatch(/^first w(?!ithdraw$)/);
    for (const text of ['withdaw', 'withddraw', 'withdarw', 'withfraw']) expect(texts).toContain(`first ${text}`);
    for (const text of texts) expect(Math.abs(text.length - 'first withdraw'.length)).toBeLessThanOrEqual(1);
  });

  it('knows the Cyrillic keyboard, and keeps capitals', () => {
    expect(disguises(typo, 'гарантия', 400)).toContain('гарпнтия');
    for (const text of disguises(typo, 'WITHDRAW', 100)) expect(text).toBe(text.toUpperCase());
  });

  it('leaves shorter words and other writings alone', () => {
    expect(disguise(typo, 'the margin first')).toBeNull();
    expect(disguise(typo, '佣金返现日赚三百元无需押金')).toBeNull();
  });
});
