import { describe, expect, it } from 'vitest';
import { dottedLetters } from '../../../src/attack/kinds/dotted-letters.js';
import { disguise, disguises } from '../disguise.js';

describe('dotted-letters', () => {
  it('puts the same sign between all letters of the longer words', () => {
    const texts = new Set(disguises(dottedLetters, 'the money here', 100));
    expect(texts).toEqual(
      new Set(['.', '-', '_', '*', '·', '•'].map((sign) => `the ${[...'money'].join(sign)} ${[...'here'].join(sign)}`)),
    );
    expect(disguises(dottedLetters, '返现')).toContain('返·现');
  });

  it('needs two letters', () => {
    expect(disguise(dottedLetters, '钱 fee 15%')).toBeNull();
  });
});
