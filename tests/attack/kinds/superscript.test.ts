import { describe, expect, it } from 'vitest';
import { superscript } from '../../../src/attack/kinds/superscript.js';
import { disguise, disguises } from '../disguise.js';

describe('superscript', () => {
  it('restyles whole words, the longer ones only', () => {
    expect(new Set(disguises(superscript, 'the money here'))).toEqual(new Set(['the ᵐᵒⁿᵉʸ ʰᵉʳᵉ', 'the ₘₒₙₑy ₕₑᵣₑ']));
  });

  it('is read as before', () => {
    for (const text of disguises(superscript, 'Withdraw the Profit Here')) expect(text.normalize('NFKC')).toBe('Withdraw the Profit Here');
  });

  it('has no letters for other writings', () => {
    expect(disguise(superscript, '佣金返现')).toBeNull();
    expect(disguise(superscript, 'доход')).toBeNull();
  });
});
