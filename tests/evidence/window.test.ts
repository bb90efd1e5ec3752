import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedEvidence } from '../../src/evidence/gather.js';
import { windows } from '../../src/evidence/window.js';
import { evidence } from '../helpers/records.js';

function placed(match: number, start: number, sentence: number, length = 10): PlacedEvidence {
  return { ...evidence('urgency'), match, start, end: start + length, sentence };
}

function matches(...list: readonly PlacedEvidence[]): number[][] {
  return windows(list).map(({ from, to }) => list.slice(from, to).map(({ match }) => match));
}

describe('windows', () => {
  test('nothing has none, and a short text has one', () => {
    expect(matches()).toEqual([]);
    expect(matches(placed(0, 0, 0), placed(1, 400, 3), placed(2, 900, 7))).toEqual([[0, 1, 2]]);
  });

  test('reach over 1,500 characters', () => {
    expect(matches(placed(0, 0, 0), placed(1, 1490, 40))).toEqual([[0, 1]]);
    expect(matches(placed(0, 0, 0), placed(1, 1491, 40))).toEqual([[0], [1]]);
  });

  test('or over 12 sentences, where those are longer', () => {
    expect(matches(placed(0, 0, 0), placed(1, 9000, 11))).toEqual([[0, 1]]);
    expect(matches(placed(0, 0, 0), placed(1, 9000, 12))).toEqual([[0], [1]]);
  });

  test('overlap, and none lies inside another', () => {
    expect(matches(placed(0, 0, 0), placed(1, 1000, 20), placed(2, 2000, 40), placed(3, 2100, 41))).toEqual([
      [0, 1],
      [1, 2, 3],
    ]);
  });

  test('one match that is longer than a window is in one', () => {
    expect(matches(placed(0, 0, 0, 5000))).toEqual([[0]]);
  });
});

test('for any places, all that fits together is together in some window, and nothing else', () => {
  const place = fc.tuple(fc.nat(8000), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 15 }), (places) => {
      const list = places
        .sort((a, b) => a[0] - b[0])
        .map(([start, length], index) => placed(index, start, Math.floor(start / 200), length));
      const all = windows(list).map(({ from, to }) => list.slice(from, to));
      for (const window of all) {
        const first = window[0] as PlacedEvidence;
        for (const item of window) expect(item.end - first.start <= 1500 || item.sentence - first.sentence < 12).toBe(true);
      }
      for (const a of list) expect(all.some((window) => window.includes(a))).toBe(true);
      for (const [index, a] of list.entries()) {
        for (const b of list.slice(index + 1)) {
          if (b.end - a.start <= 1500 && b.sentence - a.sentence < 12)
            expect(all.some((window) => window.includes(a) && window.includes(b))).toBe(true);
        }
      }
    }),
  );
});
