import { describe, expect, it } from 'vitest';
import { smallCapitals } from '../../../src/attack/kinds/small-capitals.js';
import { disguise, disguises } from '../disguise.js';

describe('small-capitals', () => {
  it('restyles whole words, the longer ones only', () => {
    expect(disguise(smallCapitals, 'to «Withdraw the tax extra» money')).toBe('to Wɪᴛʜᴅʀᴀᴡ the tax ᴇxᴛʀᴀ money');
  });

  it('is read as before', () => {
    for (const text of disguises(smallCapitals, 'Withdraw the Profit Here')) expect(text).toBe('Wɪᴛʜᴅʀᴀᴡ the Pʀᴏꜰɪᴛ Hᴇʀᴇ');
  });

  it('has no letters for other writings', () => {
    expect(disguise(smallCapitals, '佣金返现')).toBeNull();
    expect(disguise(smallCapitals, 'доход')).toBeNull();
  });
});
