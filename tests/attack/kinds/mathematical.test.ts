import { describe, expect, it } from 'vitest';
import { mathematical } from '../../../src/attack/kinds/mathematical.js';
import { disguise, disguises } from '../disguise.js';

describe('mathematical', () => {
  it('restyles whole words, the longer ones only', () => {
    expect(new Set(disguises(mathematical, 'a fee for withdrawal', 200)).size).toBe(13);
    expect(disguises(mathematical, 'the fee here', 200)).toContain('the fee 𝚑𝚎𝚛𝚎');
  });

  it('is read as before', () => {
    for (const text of disguises(mathematical, 'Withdraw the Profit Here')) expect(text.normalize('NFKC')).toBe('Withdraw the Profit Here');
  });

  it('has no letters for other writings', () => {
    expect(disguise(mathematical, '佣金返现')).toBeNull();
    expect(disguise(mathematical, 'доход')).toBeNull();
  });
});
