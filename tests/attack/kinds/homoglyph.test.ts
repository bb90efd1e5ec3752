import { describe, expect, it } from 'vitest';
import { homoglyph } from '../../../src/attack/kinds/homoglyph.js';
import { disguise, disguises } from '../disguise.js';

describe('homoglyph', () => {
  it('puts a few letters of another alphabet into each longer word', () => {
    for (const text of disguises(homoglyph, 'the withdrawal fee')) {
      const [article, word = '', fee] = text.split(' ');
      expect([article, fee]).toEqual(['the', 'fee']);
      expect([...word]).toHaveLength(10);
      const kept = [...word].filter((letter, index) => letter === 'withdrawal'[index]).length;
      expect(kept).toBeGreaterThanOrEqual(7);
      expect(kept).toBeLessThan(10);
    }
  });

  it('takes letters of all the writings', () => {
    const all = disguises(homoglyph, 'Withdraw Here Please Commission', 300).join('');
    for (const script of ['Cyrillic', 'Greek', 'Armenian', 'Cherokee']) expect(all).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    expect(all).toContain('ɑ');
  });

  it('puts Latin letters into Cyrillic words, with their marks', () => {
    for (const text of disguises(homoglyph, 'доход')) expect(text).toMatch(/^[дохoxдод]+$/);
    expect(disguises(homoglyph, 'ёжжж')).toContain('ëжжж');
    expect(disguises(homoglyph, 'ппжжй'.slice(2))).toEqual([]);
  });

  it('keeps the marks of a Vietnamese letter', () => {
    for (const text of disguises(homoglyph, 'tiền'))
      expect(text.normalize('NFD')).toMatch(/^\p{L}\u0323?\p{L}\p{L}\u0302\u0300\p{L}\u0323?$/u);
  });

  it('has nothing for Chinese', () => {
    expect(disguise(homoglyph, '佣金返现')).toBeNull();
  });
});
