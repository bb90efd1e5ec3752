import { describe, expect, it } from 'vitest';
import { emojiFiller } from '../../../src/attack/kinds/emoji-filler.js';
import { disguise, disguises } from '../disguise.js';

describe('emoji-filler', () => {
  it('puts an emoji into words', () => {
    for (const text of disguises(emojiFiller, 'big money')) {
      expect(text).toMatch(/^big m.*\p{Extended_Pictographic}.*y$/u);
      expect(text.replace(/[^a-z ]/g, '')).toBe('big money');
    }
    expect(disguises(emojiFiller, '返现', 200)).toContain('返💰现');
  });

  it('needs two letters', () => {
    expect(disguise(emojiFiller, '钱 fee')).toBeNull();
  });
});
