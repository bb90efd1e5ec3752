import { describe, expect, it } from 'vitest';
import { tagCharacters } from '../../../src/attack/kinds/tag-characters.js';
import { disguise, disguises, invisible } from '../disguise.js';

describe('tag-characters', () => {
  it('changes nothing that can be seen', () => {
    for (const text of disguises(tagCharacters, 'the guaranteed profit')) {
      expect(text.replace(invisible, '')).toBe('the guaranteed profit');
      const [article, first, second] = text.split(' ');
      expect(article).toBe('the');
      expect(first).not.toBe('guaranteed');
      expect(second).not.toBe('profit');
    }
  });

  it('works in every writing', () => {
    for (const plain of ['佣金返现', 'доход', 'ในวันนี้', '수익', 'كاملة']) {
      expect(disguise(tagCharacters, plain)).not.toBe(plain);
      expect(disguise(tagCharacters, plain)?.replace(invisible, '')).toBe(plain.replace(invisible, ''));
    }
  });

  it('needs two letters', () => {
    expect(disguise(tagCharacters, '钱 15% a fee')).toBeNull();
  });

  it('hides small letters', () => {
    for (const text of disguises(tagCharacters, 'profit'))
      expect(text).toMatch(/^[profit]+[\u{e0061}-\u{e007a}]{1,3}[profit]+(?:[\u{e0061}-\u{e007a}]{1,3}[profit]+)?$/u);
  });
});
