import { describe, expect, it } from 'vitest';
import { directionMarks } from '../../../src/attack/kinds/direction-marks.js';
import { disguise, disguises, invisible } from '../disguise.js';

describe('direction-marks', () => {
  it('changes nothing that can be seen', () => {
    for (const text of disguises(directionMarks, 'the guaranteed profit')) {
      expect(text.replace(invisible, '')).toBe('the guaranteed profit');
      const [article, first, second] = text.split(' ');
      expect(article).toBe('the');
      expect(first).not.toBe('guaranteed');
      expect(second).not.toBe('profit');
    }
  });

  it('works in every writing', () => {
    for (const plain of ['佣金返现', 'доход', 'ในวันนี้', '수익', 'كاملة']) {
      expect(disguise(directionMarks, plain)).not.toBe(plain);
      expect(disguise(directionMarks, plain)?.replace(invisible, '')).toBe(plain.replace(invisible, ''));
    }
  });

  it('needs two letters', () => {
    expect(disguise(directionMarks, '钱 15% a fee')).toBeNull();
  });

  it('keeps Arabic in its order', () => {
    for (const text of disguises(directionMarks, 'كاملة')) expect(text).not.toMatch(/[\u200e\u202a\u202d]/);
  });

  it('closes what it opens', () => {
    for (const text of disguises(directionMarks, 'guaranteed 佣金返现收益')) {
      expect(text.match(/[\u202a\u202d]/g)?.length).toBe(text.match(/\u202c/g)?.length);
      expect(text.match(/[\u2066\u2068]/g)?.length).toBe(text.match(/\u2069/g)?.length);
    }
  });
});
