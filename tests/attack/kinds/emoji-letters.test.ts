import { describe, expect, it } from 'vitest';
import { emojiLetters } from '../../../src/attack/kinds/emoji-letters.js';
import { disguise, disguises } from '../disguise.js';

describe('emoji-letters', () => {
  it('writes a few letters as emoji', () => {
    const texts = disguises(emojiLetters, 'to mail boxes', 300);
    expect(texts.every((text) => /^to \P{L}*/u.test(text))).toBe(true);
    for (const text of ['to Ⓜail b🅾xes', 'to 🇲ail b⭕xes', 'to ma🇮l bo❌es', 'to m🅰️il box🇪s']) {
      const [first = '', second = ''] = text.slice(3).split(' ');
      expect(
        texts.some((one) => one.includes(` ${first} `)),
        first,
      ).toBe(true);
      expect(
        texts.some((one) => one.endsWith(` ${second}`)),
        second,
      ).toBe(true);
    }
  });

  it('makes no flags', () => {
    for (const text of disguises(emojiLetters, 'guaranteed withdrawals', 200)) expect(text).not.toMatch(/[\u{1f1e6}-\u{1f1ff}]{2}/u);
  });

  it('has plain Latin letters only', () => {
    expect(disguise(emojiLetters, 'доход 佣金')).toBeNull();
  });
});
