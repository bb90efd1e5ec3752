import { describe, expect, it } from 'vitest';
import { variationSelectors } from '../../../src/attack/kinds/variation-selectors.js';
import { disguise, disguises, invisible } from '../disguise.js';

describe('variation-selectors', () => {
  it('changes nothing that can be seen', () => {
    for (const text of disguises(variationSelectors, 'the guaranteed profit')) {
      expect(text.replace(invisible, '')).toBe('the guaranteed profit');
      const [article, first, second] = text.split(' ');
      expect(article).toBe('the');
      expect(first).not.toBe('guaranteed');
      expect(second).not.toBe('profit');
    }
  });

  it('works in every writing', () => {
    for (const plain of ['佣金返现', 'доход', 'ในวันนี้', '수익', 'كاملة']) {
      expect(disguise(variationSelectors, plain)).not.toBe(plain);
      expect(disguise(variationSelectors, plain)?.replace(invisible, '')).toBe(plain.replace(invisible, ''));
    }
  });

  it('needs a letter', () => {
    expect(disguise(variationSelectors, '15% a fee')).toBeNull();
  });
});
