import { describe, expect, it } from 'vitest';
import { capitalI } from '../../../src/attack/kinds/capital-i.js';
import { disguise, disguises } from '../disguise.js';

describe('capital-i', () => {
  it('swaps l and I', () => {
    expect(disguise(capitalI, 'to «withdrawal» all')).toBe('to withdrawaI all');
    expect(disguise(capitalI, 'Invest')).toBe('lnvest');
    expect(new Set(disguises(capitalI, 'skill'))).toEqual(new Set(['skiIl', 'skilI', 'skiII']));
  });

  it('needs one of them', () => {
    expect(disguise(capitalI, 'profit 佣金')).toBeNull();
  });
});
