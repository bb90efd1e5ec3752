import type { Attack } from './attack.js';
import { compose } from './attacks.js';
import type { Random } from './random.js';

/** How many disguises of two kinds every text is given. */
const wanted = 2;
/** One attack may leave the other nothing: styled letters have no style to change. */
const mostTries = 12;

/**
 * Tries pairs of different kinds, in either order, until two of them took hold.
 * @param take applies the pair and says whether it did.
 */
export function takePairs(attacks: readonly Attack[], random: Random, take: (pair: Attack) => boolean): void {
  if (attacks.length < 2) return;
  const tried = new Set<string>();
  let taken = 0;
  for (let tries = 0; tries < mostTries && taken < wanted; tries += 1) {
    const first = random.pick(attacks);
    const pair = compose(first, random.pick(attacks.filter((attack) => attack !== first)));
    if (tried.has(pair.kind)) continue;
    tried.add(pair.kind);
    if (take(pair)) taken += 1;
  }
}
