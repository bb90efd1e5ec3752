import { describe, expect, it } from 'vitest';
import { repeats } from '../../../src/attack/kinds/repeats.js';
import { disguise, disguises } from '../disguise.js';

describe('repeats', () => {
  it('draws a letter or two out, to three or five', () => {
    for (const text of disguises(repeats, 'big money')) {
      expect(text.replace(/(.)\1{2,4}/g, '$1')).toBe('big money');
      expect(text.match(/(.)\1{2,}/g)).toSatisfy((runs: string[]) => runs.length === 1 || runs.length === 2);
    }
    expect(disguises(repeats, 'profit', 100)).toContain('profiiit');
    expect(disguise(repeats, 'ที่ดินมาก')).not.toBeNull();
  });

  it('leaves characters alone that mean something by themselves', () => {
    expect(disguise(repeats, '佣金返现')).toBeNull();
    expect(disguise(repeats, '수익')).toBeNull();
  });
});
