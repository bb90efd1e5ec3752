import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionOf, inOrder } from '../../src/quality/confusion.js';

describe('confusionOf', () => {
  it('counts what was taken for what', () => {
    expect(
      confusionOf(
        [
          ['b', 'b'],
          ['a', 'none'],
          ['b', 'a'],
          ['b', 'b'],
        ],
        ['a', 'b', 'none'],
      ),
    ).toEqual({
      expected: ['a', 'b'],
      found: ['a', 'b', 'none'],
      counts: [
        [0, 0, 1],
        [1, 2, 0],
      ],
    });
  });

  it('is empty for no pairs', () => {
    expect(confusionOf([], ['a'])).toEqual({ expected: [], found: [], counts: [] });
  });

  it('counts every pair once', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), (pairs) => {
        expect(
          confusionOf(pairs, ['b'])
            .counts.flat()
            .reduce((sum, count) => sum + count, 0),
        ).toBe(pairs.length);
      }),
    );
  });
});

describe('inOrder', () => {
  it('puts known names first, in their order, and others by name', () => {
    expect(inOrder(['x', 'b', 'c', 'b', 'a'], ['c', 'd', 'b'])).toEqual(['c', 'b', 'a', 'x']);
  });
});
