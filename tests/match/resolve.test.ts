import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/match/chart.js';
import { HitIndex, resolveRule } from '../../src/match/resolve.js';
import type { PartGroups, RuleParts } from '../../src/match/rules.js';

function hit(part: number, sentence: number, start: number, end: number, sense = 0): Hit {
  return { part, sentence, start, end, sense };
}

function rule(groups: PartGroups, unless: readonly PartGroups[] = []): RuleParts {
  return { groups, unless };
}

function places(of: RuleParts, ...hits: readonly Hit[]): [number, number][] {
  return resolveRule(of, new HitIndex(hits)).map(({ start, end }) => [start, end]);
}

describe('one part', () => {
  test('every place, the longest of overlapping ones', () => {
    expect(places(rule([[0]]), hit(0, 0, 1, 2), hit(0, 0, 1, 3), hit(0, 0, 5, 6), hit(1, 0, 0, 9))).toEqual([
      [1, 3],
      [5, 6],
    ]);
  });

  test('nothing where an exception stands in the sentence', () => {
    const exceptional = rule([[0]], [[[1]]]);
    expect(places(exceptional, hit(0, 0, 1, 2), hit(1, 0, 4, 5), hit(0, 1, 7, 8))).toEqual([[7, 8]]);
  });

  test('an exception of two parts needs both', () => {
    const exceptional = rule([[0]], [[[1, 2]]]);
    expect(places(exceptional, hit(0, 0, 1, 2), hit(1, 0, 4, 5))).toEqual([[1, 2]]);
    expect(places(exceptional, hit(0, 0, 1, 2), hit(1, 0, 4, 5), hit(2, 0, 6, 7))).toEqual([]);
  });
});

describe('several parts of one sentence', () => {
  test('the hull of the closest hits', () => {
    expect(places(rule([[0, 1]]), hit(0, 0, 0, 1), hit(0, 0, 6, 7), hit(1, 0, 8, 9))).toEqual([[6, 9]]);
  });

  test('nothing where a part is missing or stands in another sentence', () => {
    expect(places(rule([[0, 1]]), hit(0, 0, 0, 1))).toEqual([]);
    expect(places(rule([[0, 1]]), hit(0, 0, 0, 1), hit(1, 1, 5, 6))).toEqual([]);
  });

  test('parts share no units', () => {
    expect(places(rule([[0, 1]]), hit(0, 0, 0, 3), hit(1, 0, 2, 4))).toEqual([]);
    expect(places(rule([[0, 1]]), hit(0, 0, 0, 3), hit(1, 0, 2, 4), hit(1, 0, 3, 5))).toEqual([[0, 5]]);
  });

  test('a part gives way where another has only one place', () => {
    expect(places(rule([[0, 1, 2]]), hit(0, 0, 0, 1), hit(1, 0, 1, 2), hit(1, 0, 2, 3), hit(2, 0, 1, 2))).toEqual([[0, 3]]);
  });

  test('one place a sentence', () => {
    expect(places(rule([[0, 1]]), hit(0, 0, 0, 1), hit(1, 0, 1, 2), hit(0, 0, 2, 3), hit(1, 0, 3, 4))).toHaveLength(1);
  });

  test('the sense of whichever part has one', () => {
    const [place] = resolveRule(rule([[0, 1]]), new HitIndex([hit(0, 0, 0, 1), hit(1, 0, 2, 3, 7)]));
    expect(place?.sense).toBe(7);
  });
});

describe('groups over neighbouring sentences', () => {
  const neighbours = rule([[0], [1]]);

  test.each([
    [0, true],
    [1, true],
    [2, true],
    [3, false],
  ])('the other group in sentence %i of one in sentence 1: %j', (sentence, expected) => {
    const found = resolveRule(neighbours, new HitIndex([hit(0, 1, 10, 11), hit(1, sentence, 10 * sentence + 2, 10 * sentence + 3)]));
    expect(found).toHaveLength(expected ? 1 : 0);
    if (expected) expect(found[0]).toMatchObject({ sentence: Math.min(1, sentence), lastSentence: Math.max(1, sentence) });
  });

  test('the first group gives way where the second has only one place', () => {
    expect(places(neighbours, hit(0, 0, 0, 1), hit(0, 0, 3, 4), hit(1, 0, 0, 1))).toEqual([[0, 4]]);
  });

  test('work does not multiply from group to group', () => {
    /** Eight places of each of four parts in each of three sentences, as a text can have that is made for it. */
    const crowd = [0, 1, 2].flatMap((sentence) =>
      Array.from({ length: 8 }, (_, round) =>
        [0, 1, 2, 3].map((part) => hit(part, sentence, sentence * 32 + round * 4 + part, sentence * 32 + round * 4 + part + 1)),
      ).flat(),
    );
    let looks = 0;
    class Counting extends HitIndex {
      override in(part: number, sentence: number): readonly Hit[] {
        const hits = super.in(part, sentence);
        looks += hits.length;
        return hits;
      }
    }
    const found = resolveRule(rule([[0], [1], [2], [3]]), new Counting(crowd));
    expect(found.map(({ start, end }) => end - start)).toEqual([4, 4, 4]);
    // Every pair of places, looked at once for each of the three sentences.
    expect(looks).toBeLessThan(3 * crowd.length ** 2);
  });

  test('an exception counts in every sentence of the match', () => {
    const exceptional = rule([[0], [1]], [[[2]]]);
    expect(places(exceptional, hit(0, 0, 0, 1), hit(1, 1, 5, 6), hit(2, 0, 2, 3))).toEqual([]);
    expect(places(exceptional, hit(0, 0, 0, 1), hit(1, 1, 5, 6), hit(2, 1, 7, 8))).toEqual([]);
    expect(places(exceptional, hit(0, 0, 0, 1), hit(1, 1, 5, 6), hit(2, 2, 9, 10))).toEqual([[0, 6]]);
  });
});
