import { describe, expect, it } from 'vitest';
import { spacedLetters } from '../../../src/attack/kinds/spaced-letters.js';
import { disguise, disguises } from '../disguise.js';

describe('spaced-letters', () => {
  it('spaces one or two words out', () => {
    const texts = disguises(spacedLetters, 'first withdraw here');
    expect(texts).toContain('first w i t h d r a w here');
    for (const text of texts) {
      expect(text.replace(/\s/g, '')).toBe('firstwithdrawhere');
      expect(text).toMatch(/first|withdraw|here/);
    }
  });

  it('spaces Chinese out, with a wide space sometimes', () => {
    expect(new Set(disguises(spacedLetters, '返现'))).toContain('返 现');
    expect(new Set(disguises(spacedLetters, '返现'))).toContain('返　现');
    expect(disguise(spacedLetters, '钱 fee')).toBeNull();
  });
});
