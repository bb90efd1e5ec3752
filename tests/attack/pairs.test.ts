import { describe, expect, it } from 'vitest';
import { attacks } from '../../src/attack/attacks.js';
import { takePairs } from '../../src/attack/pairs.js';
import { createRandom } from '../../src/attack/random.js';

function taken(of: typeof attacks, seed: number, holds = (_: string) => true): string[] {
  const kinds: string[] = [];
  takePairs(of, createRandom(seed), ({ kind }) => {
    if (!holds(kind)) return false;
    kinds.push(kind);
    return true;
  });
  return kinds;
}

describe('takePairs', () => {
  it('takes two of two different kinds, by the seed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const kinds = taken(attacks, seed);
      expect(new Set(kinds).size).toBe(2);
      for (const kind of kinds) expect(new Set(kind.split('+')).size).toBe(2);
      expect(taken(attacks, seed)).toEqual(kinds);
    }
    expect(taken(attacks, 1)).not.toEqual(taken(attacks, 2));
  });

  it('goes on where a pair did not hold, and gives up at last', () => {
    expect(taken(attacks, 1, (kind) => !taken(attacks, 1).includes(kind))).toHaveLength(2);
    expect(taken(attacks, 1, () => false)).toEqual([]);
    expect(taken(attacks.slice(0, 2), 1)).toHaveLength(2);
    expect(taken(attacks.slice(0, 1), 1)).toEqual([]);
  });
});
