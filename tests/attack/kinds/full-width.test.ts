import { describe, expect, it } from 'vitest';
import { fullWidth } from '../../../src/attack/kinds/full-width.js';
import { disguise, disguises } from '../disguise.js';

describe('full-width', () => {
  it('restyles whole words, the longer ones only', () => {
    expect(disguise(fullWidth, 'to «Withdraw the» money')).toBe('to Ｗｉｔｈｄｒａｗ the money');
    expect(disguise(fullWidth, 'tiền')?.normalize('NFC')).toBe('ｔｉｅ\u0302\u0300ｎ');
  });

  it('is read as before', () => {
    for (const text of disguises(fullWidth, 'Withdraw the Profit Here')) expect(text.normalize('NFKC')).toBe('Withdraw the Profit Here');
  });

  it('has no letters for other writings', () => {
    expect(disguise(fullWidth, '佣金返现')).toBeNull();
    expect(disguise(fullWidth, 'доход')).toBeNull();
  });
});
