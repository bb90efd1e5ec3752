import { describe, expect, it } from 'vitest';
import { alphabetAttack, alphabetFrom, alphabetOf, restyled } from '../../src/attack/alphabet.js';
import { disguises } from './disguise.js';

describe('alphabets', () => {
  it('stand in a row, but for those elsewhere, or are written out', () => {
    const italic = alphabetFrom(0x1d434, 0x1d44e, { h: 'ℎ' });
    expect(['A', 'z', 'h'].map((letter) => italic.get(letter))).toEqual(['𝐴', '𝑧', 'ℎ']);
    expect(alphabetFrom(0x1f130).get('a')).toBe('🄰');
    expect(alphabetOf('ab', '𝐚𝐛').get('b')).toBe('𝐛');
  });

  it('keep the marks of a letter', () => {
    const capitals = alphabetOf('e', 'E');
    expect(restyled({ start: 0, end: 1, text: 'ế' }, capitals)).toBe('E\u0302\u0301');
    expect(restyled({ start: 0, end: 1, text: 'đ' }, capitals)).toBeNull();
  });

  it('are the same for the whole text', () => {
    const attack = alphabetAttack('ab', [alphabetOf('ab', '12'), alphabetOf('ab', '34')]);
    expect(new Set(disguises(attack, 'abba aabb'))).toEqual(new Set(['1221 1122', '3443 3344']));
  });
});
