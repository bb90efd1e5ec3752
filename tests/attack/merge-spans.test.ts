import { expect, it } from 'vitest';
import { mergeSpans } from '../../src/attack/merge-spans.js';

it('merges what overlaps, and not what only touches', () => {
  expect(
    mergeSpans([
      { start: 0, end: 4 },
      { start: 2, end: 3 },
      { start: 3, end: 6 },
      { start: 6, end: 8 },
      { start: 9, end: 9 },
    ]),
  ).toEqual([
    { start: 0, end: 6 },
    { start: 6, end: 8 },
  ]);
});
