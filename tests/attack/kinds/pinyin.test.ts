import { describe, expect, it } from 'vitest';
import { pinyin } from '../../../src/attack/kinds/pinyin.js';
import { disguise, disguises } from '../disguise.js';

describe('pinyin', () => {
  it('spells one of two characters', () => {
    expect(new Set(disguises(pinyin, '加«返现»群'))).toEqual(new Set(['加fan现群', '加返xian群']));
  });

  it('is for Chinese words of two characters', () => {
    expect(disguise(pinyin, '赚')).toBeNull();
    expect(disguise(pinyin, 'withdraw')).toBeNull();
    expect(disguise(pinyin, '返金します')).toBeNull();
  });
});
