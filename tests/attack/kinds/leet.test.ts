import { describe, expect, it } from 'vitest';
import { leet } from '../../../src/attack/kinds/leet.js';
import { disguise, disguises } from '../disguise.js';

describe('leet', () => {
  it('turns letters between letters into digits and signs', () => {
    for (const text of disguises(leet, 'a big bonus')) expect(text).toMatch(/^a big b[o0][nun]+[s]$/);
    expect(disguises(leet, 'withdraw')).toContain('withdr4w');
    expect(disguises(leet, 'заработок', 300)).toContain('зараб0ток');
  });

  it('never touches the first and the last letter', () => {
    for (const text of disguises(leet, 'essence')) expect(text).toMatch(/^e.*e$/);
  });

  it('has nothing for Chinese, nor for letters without a likeness', () => {
    expect(disguise(leet, '佣金返现')).toBeNull();
    expect(disguise(leet, 'Drum')).toBeNull();
  });
});
