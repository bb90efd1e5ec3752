import { describe, expect, it } from 'vitest';
import { insertionAttack, replacing, substitutionAttack, wordAttack } from '../../src/attack/word-attack.js';
import { disguise, disguises } from './disguise.js';

describe('wordAttack', () => {
  it('makes one choice for the whole text', () => {
    const attack = wordAttack('sign', (random) => {
      const sign = random.pick(['1', '2']);
      return ({ letters }) => letters.slice(0, 1).map((letter) => replacing(letter, sign));
    });
    expect(new Set(disguises(attack, 'some more words'))).toEqual(new Set(['1ome 1ore 1ords', '2ome 2ore 2ords']));
  });
});

describe('insertionAttack', () => {
  it('puts something into every longer word, in one place of four at most', () => {
    const attack = insertionAttack('dot', () => () => '.');
    for (const text of disguises(attack, 'the guaranteed fee here')) {
      const [first = '', second = ''] = text.replace(/^the |fee /g, '').split(' ');
      expect(first).toMatch(/^[a-z]+(?:\.[a-z]+){1,3}$/);
      expect(second).toMatch(/^[a-z]+\.[a-z]+$/);
    }
  });
});

describe('substitutionAttack', () => {
  it('leaves alone what has no substitute', () => {
    const attack = substitutionAttack('x', ({ text }) => (text === 'e' ? ['x'] : []));
    expect(disguise(attack, 'profit')).toBeNull();
    expect(new Set(disguises(attack, 'here'))).toEqual(new Set(['hxre', 'herx']));
  });
});
