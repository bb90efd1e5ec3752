import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatLine } from '../../playground/src/reading/protocol.js';
import { fold } from '../../playground/src/view/fold.js';

const lines = (telling: readonly boolean[]): ChatLine[] =>
  telling.map((isTelling, index) => ({ number: index + 1, own: 0, stage: null, isTelling, score: 0, change: null }));

/** Shown messages as their numbers, left out ones as how many. */
const told = (telling: readonly boolean[]): string[] =>
  fold(lines(telling)).map((item) => (item.type === 'line' ? `${item.position}` : `(${item.to - item.from})`));

describe('a long chat', () => {
  it('is shown around what tells something', () => {
    expect(told(Array.from({ length: 20 }, (_, index) => index === 8))).toEqual(['(6)', '6', '7', '8', '9', '10', '(9)']);
  });

  it('is shown whole where little would be left out', () => {
    expect(told([true, false, false, false, false, false, true])).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(told([false, false])).toEqual(['0', '1']);
    expect(told([])).toEqual([]);
  });

  it('has every message once and in order, shown or left out, and shows all that tell', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (telling) => {
        const items = fold(lines(telling));
        const covered = items.flatMap((item) =>
          item.type === 'line' ? [item.position] : Array.from({ length: item.to - item.from }, (_, index) => item.from + index),
        );
        expect(covered).toEqual(telling.map((_, index) => index));
        for (const item of items) if (item.type === 'folded') expect(telling.slice(item.from, item.to)).not.toContain(true);
      }),
    );
  });
});
