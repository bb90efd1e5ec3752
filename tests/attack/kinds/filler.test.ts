import { describe, expect, it } from 'vitest';
import { filler } from '../../../src/attack/kinds/filler.js';
import { disguise, disguises } from '../disguise.js';

describe('filler', () => {
  it('puts signs into words', () => {
    for (const text of disguises(filler, 'big money')) expect(text).toMatch(/^big [money]+(?:[^a-z\s][money]+){1,2}$/);
    expect(disguises(filler, 'money', 200)).toContain('mon*ey');
  });

  it('has signs of its own for Chinese', () => {
    const texts = disguises(filler, '返现', 200);
    expect(texts).toContain('返·现');
    expect(texts).toContain('返※现');
    for (const text of texts) expect(text).toMatch(/^返.现$/);
    expect(disguise(filler, '钱 fee')).toBeNull();
  });
});
