import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/text/compare.js';

describe('compareTexts', () => {
  test('is one order: equal for equal texts only, and the other way round the other way round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 3 }), (a, b) => {
        expect(compareTexts(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareTexts(a, b)) + Math.sign(compareTexts(b, a))).toBe(0);
      }),
    );
  });

  test('goes by code units, not by an alphabet', () => {
    expect(['b', 'ä', 'B', '\ud83d', 'a'].sort(compareTexts)).toEqual(['B', 'a', 'b', 'ä', '\ud83d']);
  });
});
