import { expect, it } from 'vitest';
import { pinyin } from '../../src/attack/pinyin.js';

it('reads single Han characters as one syllable each', () => {
  expect(pinyin.size).toBeGreaterThan(180);
  for (const [character, syllable] of pinyin) {
    expect(character).toMatch(/^\p{Script=Han}$/u);
    expect(syllable).toMatch(/^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouv]+(?:ng?)?$/);
  }
  expect([...'返现赚钱'].map((character) => pinyin.get(character))).toEqual(['fan', 'xian', 'zhuan', 'qian']);
});
