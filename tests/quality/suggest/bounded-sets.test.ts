import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountedPlaces, hashOfText, SeenTexts } from '../../../src/quality/suggest/bounded-sets.js';

const texts = fc.array(fc.string({ maxLength: 12 }), { maxLength: 40 });

describe('SeenTexts', () => {
  it('always finds what was added', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const seen = new SeenTexts(1024);
        for (const text of all) {
          seen.add(text);
          expect(seen.add(text)).toBe(true);
        }
        expect(all.every((text) => seen.has(text))).toBe(true);
      }),
    );
  });

  it('seldom finds what was not', () => {
    const seen = new SeenTexts(2 ** 20);
    for (let index = 0; index < 30_000; index++) seen.add(`a text ${index}`);
    let wrong = 0;
    for (let index = 0; index < 10_000; index++) if (seen.has(`another ${index}`)) wrong++;
    expect(wrong).toBeLessThan(5);
  });
});

describe('CountedPlaces', () => {
  it('never says less than it was', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const places = new CountedPlaces(64);
        for (const text of all) places.add(hashOfText(text));
        for (const text of all)
          expect(places.atMost(hashOfText(text))).toBeGreaterThanOrEqual(all.filter((other) => other === text).length);
      }),
    );
  });

  it('counts no further than it can', () => {
    const places = new CountedPlaces(2);
    for (let index = 0; index < 70_000; index++) places.add(1);
    expect(places.atMost(1)).toBe(0xffff);
    expect(places.atMost(0)).toBe(0);
  });
});
