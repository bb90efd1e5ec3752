import { expect, test } from 'vitest';
import { contains, overlaps } from '../../src/text/span.js';

const span = { start: 3, end: 6 };

test.each([
  [{ start: 3, end: 6 }, true],
  [{ start: 4, end: 5 }, true],
  [{ start: 2, end: 6 }, false],
  [{ start: 3, end: 7 }, false],
])('contains %j: %j', (inner, expected) => {
  expect(contains(span, inner)).toBe(expected);
});

test.each([
  [{ start: 0, end: 3 }, false],
  [{ start: 0, end: 4 }, true],
  [{ start: 5, end: 9 }, true],
  [{ start: 6, end: 9 }, false],
])('overlaps %j: %j', (other, expected) => {
  expect(overlaps(span, other)).toBe(expected);
  expect(overlaps(other, span)).toBe(expected);
});
