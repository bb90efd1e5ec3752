import { describe, expect, it } from 'vitest';
import { enclosed } from '../../../src/attack/kinds/enclosed.js';
import { disguise, disguises } from '../disguise.js';

describe('enclosed', () => {
  it('restyles whole words, the longer ones only', () => {
    expect(new Set(disguises(enclosed, 'the fee here', 100))).toEqual(
      new Set(['the fee ⓗⓔⓡⓔ', 'the fee 🅗🅔🅡🅔', 'the fee 🄷🄴🅁🄴', 'the fee 🅷🅴🆁🅴', 'the fee ⒣⒠⒭⒠']),
    );
  });

  it('is read as before', () => {
    for (const text of disguises(enclosed, 'Withdraw the Profit Here'))
      expect(text.split(' ').map((word) => [...word].length)).toEqual([8, 3, 6, 4]);
  });

  it('has no letters for other writings', () => {
    expect(disguise(enclosed, '佣金返现')).toBeNull();
    expect(disguise(enclosed, 'доход')).toBeNull();
  });
});
