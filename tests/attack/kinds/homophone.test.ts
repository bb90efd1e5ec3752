import { describe, expect, it } from 'vitest';
import { homophone } from '../../../src/attack/kinds/homophone.js';
import { disguise, disguises } from '../disguise.js';

describe('homophone', () => {
  it('writes characters as others of the same sound or shape', () => {
    const texts = disguises(homophone, '加«返现»群');
    for (const text of ['加反现群', '加饭现群', '加返线群']) expect(texts).toContain(text);
    for (const text of texts) expect(text).toMatch(/^加..群$/);
  });

  it('is for Chinese alone', () => {
    expect(disguise(homophone, 'withdraw')).toBeNull();
    expect(disguise(homophone, '返金します')).toBeNull();
  });
});
