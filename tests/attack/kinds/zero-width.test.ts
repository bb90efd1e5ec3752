import { describe, expect, it } from 'vitest';
import { zeroWidth } from '../../../src/attack/kinds/zero-width.js';
import { disguise, disguises, invisible } from '../disguise.js';

describe('zero-width', () => {
  it('changes nothing that can be seen', () => {
    for (const text of disguises(zeroWidth, 'the guaranteed profit')) {
      expect(text.replace(invisible, '')).toBe('the guaranteed profit');
      const [article, first, second] = text.split(' ');
      expect(article).toBe('the');
      expect(first).not.toBe('guaranteed');
      expect(second).not.toBe('profit');
    }
  });

  it('works in every writing', () => {
    for (const plain of ['佣金返现', 'доход', 'ในวันนี้', '수익', 'كاملة']) {
      expect(disguise(zeroWidth, plain)).not.toBe(plain);
      expect(disguise(zeroWidth, plain)?.replace(invisible, '')).toBe(plain.replace(invisible, ''));
    }
  });

  it('needs two letters', () => {
    expect(disguise(zeroWidth, '钱 15% a fee')).toBeNull();
  });
});
