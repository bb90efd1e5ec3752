import { expect, it } from 'vitest';
import { chineseOnly } from '../../src/attack/chinese-only.js';
import { substitutionAttack } from '../../src/attack/word-attack.js';
import { disguise } from './disguise.js';

it('leaves Japanese alone', () => {
  const attack = chineseOnly(substitutionAttack('x', () => ['x']));
  expect(attack.kind).toBe('x');
  expect(disguise(attack, '在')).toBe('x');
  expect(disguise(attack, '«在» なし')).toBeNull();
});
