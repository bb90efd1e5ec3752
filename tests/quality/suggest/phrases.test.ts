import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNested } from '../../../src/quality/suggest/merge.js';
import { joined, phrasesIn, runsOf, unitsOf } from '../../../src/quality/suggest/phrases.js';

const found = (text: string) => [...phrasesIn(runsOf(text))].map(({ phrase }) => phrase);

describe('phrases of a text', () => {
  it('are two to five words of a sentence', () => {
    expect(found('Open the Golden pool')).toEqual([
      'open the',
      'open the golden',
      'open the golden pool',
      'the golden',
      'the golden pool',
      'golden pool',
    ]);
    expect(found('Open now. Pool closes')).toEqual(['open now', 'pool closes']);
    expect(found('one two three four five six').every((phrase) => phrase.split(' ').length <= 5)).toBe(true);
  });

  it('are three to eight characters of writing without spaces', () => {
    expect(found('立即开通矿池')).toContain('开通矿');
    expect(found('立即开通矿池').every((phrase) => phrase.length >= 3 && phrase.length <= 8)).toBe(true);
    expect(found('立即开通矿池')).toContain('立即开通矿池');
  });

  it('reach over no amount, link, handle, number, address or nickname, and hold none', () => {
    const text =
      'send ana 300 USD to kenji@mail.example or @kenji_pool at https://pool.example/x call +1 555 0100 2000 ask kenji88 or user_kenji for bo.li now please';
    const phrases = found(text);
    expect(phrases).toEqual(['send ana', 'now please']);
  });

  it('hold no digit and no sign, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const phrase of found(text)) {
          expect(phrase).not.toMatch(/[\d@/#~()[\]|&{}\u0000-\u001f]/);
          expect(phrase).toBe(phrase.trim());
        }
      }),
    );
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('pool', 'open', '立', '即', 'мир', 'دفع', 'ระ'), { minLength: 2, maxLength: 5 }), (parts) => {
        for (const phrase of found(parts.join(' '))) expect(joined(unitsOf(phrase))).toBe(phrase);
      }),
    );
  });

  it('are taken from the beginning of a text that has no end', () => {
    expect(runsOf('word '.repeat(50_000)).flat().length).toBeLessThanOrEqual(2001);
  });
});

describe('mergeNested', () => {
  const merged = (...phrases: string[]) =>
    mergeNested(
      phrases.map((phrase) => ({ phrase })),
      10,
    ).map(({ phrase }) => phrase);

  it('keeps the first of phrases that lie in each other', () => {
    expect(merged('open the pool', 'the pool', 'open the pool now', 'pool now')).toEqual(['open the pool', 'pool now']);
    expect(merged('the pool', 'open the pool')).toEqual(['the pool']);
  });

  it('keeps the first of phrases that are windows on one sentence', () => {
    expect(merged('pay the unlock', 'the unlock fee')).toEqual(['pay the unlock']);
    expect(merged('pay the unlock', 'unlock fee today')).toEqual(['pay the unlock', 'unlock fee today']);
  });

  it('gives no more than asked', () => {
    expect(mergeNested([{ phrase: 'a b' }, { phrase: 'c d' }], 1)).toEqual([{ phrase: 'a b' }]);
  });
});
