import { describe, expect, it } from 'vitest';
import { stackedMarks } from '../../../src/attack/kinds/stacked-marks.js';
import { disguise, disguises } from '../disguise.js';

describe('stacked-marks', () => {
  it('puts one line on every letter, or three to eight marks', () => {
    const texts = disguises(stackedMarks, 'the profit');
    for (const text of texts) {
      expect(text.normalize('NFD').replace(/\p{M}/gu, '')).toBe('the profit');
      expect(text.slice(0, 4)).toBe('the ');
      const marks = text
        .slice(4)
        .split(/[profit]/)
        .slice(1);
      expect(marks.every(({ length }) => length === 1) || marks.every(({ length }) => length >= 3 && length <= 8)).toBe(true);
      if (marks[0]?.length === 1) expect(new Set(marks).size).toBe(1);
    }
    expect(texts).toContain('the p\u0336r\u0336o\u0336f\u0336i\u0336t\u0336');
  });

  it('strikes Han characters as well', () => {
    expect(disguise(stackedMarks, '返现')?.replace(/\p{M}/gu, '')).toBe('返现');
    expect(disguise(stackedMarks, '15%')).toBeNull();
  });
});
