import { describe, expect, it } from 'vitest';
import { lineSplit } from '../../../src/attack/kinds/line-split.js';
import { disguise, disguises } from '../disguise.js';

describe('line-split', () => {
  it('cuts a word or two by the end of a line', () => {
    for (const text of disguises(lineSplit, 'the withdrawal')) {
      expect(text.replace('\n', '')).toBe('the withdrawal');
      expect(text).toMatch(/^the [a-z]+\n[a-z]+$/);
    }
  });

  it('writes Chinese from the top down', () => {
    expect(disguise(lineSplit, '返现')).toBe('返\n现');
    expect(disguise(lineSplit, '大返现')).toBe('大\n返\n现');
    expect(disguise(lineSplit, '钱 fee')).toBeNull();
  });
});
