import { describe, expect, it } from 'vitest';
import { alternatingCase } from '../../../src/attack/kinds/alternating-case.js';
import { disguise, disguises } from '../disguise.js';

describe('alternating-case', () => {
  it('changes the case letter by letter', () => {
    const texts = disguises(alternatingCase, 'the Withdraw');
    expect(texts).toContain('the wItHdRaW');
    expect(texts).toContain('the WiThDrAw');
    for (const text of texts) {
      expect(text.toLowerCase()).toBe('the withdraw');
      expect(text.slice(0, 3)).toBe('the');
    }
    expect(disguises(alternatingCase, 'доход')).toContain('дОхОд');
  });

  it('leaves scripts without cases, and ß, as they are', () => {
    expect(disguise(alternatingCase, '佣金返现')).toBeNull();
    for (const text of disguises(alternatingCase, 'größer')) expect(text).toHaveLength(6);
  });
});
