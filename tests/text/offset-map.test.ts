import { describe, expect, test } from 'vitest';
import { type Edit, OffsetMap } from '../../src/text/offset-map.js';

function edit(sourceStart: number, sourceEnd: number, valueStart: number, valueEnd: number): Edit {
  return { sourceStart, sourceEnd, valueStart, valueEnd };
}

function map(offsets: OffsetMap, start: number, end: number): [number, number] {
  const span = offsets.toSource({ start, end });
  return [span.start, span.end];
}

test('no edits, no change', () => {
  expect(OffsetMap.identity.isIdentity).toBe(true);
  expect(OffsetMap.identity.then([])).toBe(OffsetMap.identity);
  expect(map(OffsetMap.identity, 3, 7)).toEqual([3, 7]);
});

describe('one edit that shortens', () => {
  // "ab[cdefg]hi" to "ab[xy]hi"
  const offsets = OffsetMap.identity.then([edit(2, 7, 2, 4)]);

  test.each([
    [0, 2, [0, 2]],
    [0, 1, [0, 1]],
    [2, 4, [2, 7]],
    [2, 3, [2, 7]],
    [3, 4, [2, 7]],
    [4, 6, [7, 9]],
    [0, 6, [0, 9]],
    [1, 3, [1, 7]],
    [3, 5, [2, 8]],
  ])('[%i, %i)', (start, end, expected) => {
    expect(map(offsets, start, end)).toEqual(expected);
  });
});

describe('one edit that lengthens', () => {
  // "a[ﬁ]b" to "a[fi]b"
  const offsets = OffsetMap.identity.then([edit(1, 2, 1, 3)]);

  test.each([
    [0, 1, [0, 1]],
    [1, 2, [1, 2]],
    [2, 3, [1, 2]],
    [1, 3, [1, 2]],
    [3, 4, [2, 3]],
    [0, 4, [0, 3]],
  ])('[%i, %i)', (start, end, expected) => {
    expect(map(offsets, start, end)).toEqual(expected);
  });
});

test('several edits', () => {
  // "[xx]a[yyy]b" to "[x]a[y]b"
  const offsets = OffsetMap.identity.then([edit(0, 2, 0, 1), edit(3, 6, 2, 3)]);
  expect(map(offsets, 0, 4)).toEqual([0, 7]);
  expect(map(offsets, 1, 2)).toEqual([2, 3]);
  expect(map(offsets, 2, 3)).toEqual([3, 6]);
  expect(map(offsets, 3, 4)).toEqual([6, 7]);
});

test('layer over layer', () => {
  // "w h a t" first loses its spaces, then one of the letters left is replaced with two.
  const offsets = OffsetMap.identity.then([edit(0, 7, 0, 4)]).then([edit(5, 6, 5, 7)]);
  expect(map(offsets, 0, 4)).toEqual([0, 7]);
  expect(map(offsets, 5, 7)).toEqual([8, 9]);
  expect(map(offsets, 7, 8)).toEqual([9, 10]);
});

test('an empty span stays empty', () => {
  const offsets = OffsetMap.identity.then([edit(2, 7, 2, 4)]);
  expect(map(offsets, 5, 5)).toEqual([8, 8]);
  expect(map(offsets, 3, 3)).toEqual([2, 2]);
});
