import { expect, it } from 'vitest';
import { chosenWordsAttack } from '../../src/attack/chosen-words-attack.js';
import { separated } from '../../src/attack/separated.js';
import { disguise, disguises } from './disguise.js';

const attack = chosenWordsAttack('dash', () => (word) => separated(word, '-'));

it('takes one or two words of every span', () => {
  const counts = disguises(attack, '«first second third fourth» and «fifth»').map((text) => {
    const [one = '', other = ''] = text.split(' and ');
    expect(other).toBe('f-i-f-t-h');
    return one.split(' ').filter((word) => word.includes('-')).length;
  });
  expect([...new Set(counts)].sort()).toEqual([1, 2]);
});

it('has nothing to take where no word has two letters', () => {
  expect(disguise(attack, '钱 a')).toBeNull();
});
