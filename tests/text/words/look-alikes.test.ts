import { describe, expect, test } from 'vitest';
import { createLookAlikes } from '../../../src/text/words/look-alikes.js';

const { toLatin, toCyrillic } = createLookAlikes('аaТtкq');

test.each([
  ['а', 'a'],
  ['в', 'b'],
  ['к', 'k'],
  ['т', 't'],
  ['п', 'n'],
  ['α', 'a'],
  ['ο', 'o'],
  ['σ', 'o'],
  ['ɑ', 'a'],
  ['ȷ', 'j'],
  ['ӏ', '|'],
  ['ı', '|'],
])('%s passes for %s', (letter, latin) => {
  expect(toLatin.get(letter)).toBe(latin);
});

test.each(['a', 'z', 'ы', 'щ'.repeat(2), '中', 'é', 'đ'])('%s passes for none', (letter) => {
  expect(toLatin.has(letter)).toBe(false);
});

test('shapes go before the table', () => {
  expect(toLatin.get('к')).toBe('k');
  expect(createLookAlikes('').toLatin.has('а')).toBe(false);
});

describe('the way back', () => {
  test.each([
    ['o', 'о'],
    ['p', 'р'],
    ['x', 'х'],
    ['y', 'у'],
    ['h', 'н'],
  ])('%s to %s', (latin, cyrillic) => {
    expect(toCyrillic.get(latin)).toBe(cyrillic);
  });

  test('is from Latin letters to Cyrillic ones', () => {
    for (const [latin, cyrillic] of toCyrillic) {
      expect(latin).toMatch(/^[a-z]$/);
      expect(cyrillic).toMatch(/^[\u0400-\u04ff]$/);
    }
  });
});

test('all that letters pass for is a Latin letter, a digit or a stroke', () => {
  for (const [letter, latin] of createLookAlikes('').toLatin) {
    expect(latin, letter).toMatch(/^[a-z3|]$/);
    expect(letter).toMatch(/^[^\u0000-\u007f]$/);
  }
});
