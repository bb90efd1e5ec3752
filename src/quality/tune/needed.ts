import { type Counts, type Demand, reliable, satisfies } from './demand.js';

/** Rows a file lacks. */
export interface NeededRows {
  readonly scams: number;
  readonly honest: number;
}

/** No file is a million times larger than another. */
const mostTimes = 1_000_000;

/**
 * How many more rows it would take to rely on what these show, if the further ones turn out like them. More honest rows alone
 * where false alarms are at stake, more scams alone for recall, and for precision more honest ones or, where these do not
 * suffice, more of both. Null where no number would do.
 */
export function neededRows(shown: Counts, demand: Demand, base: number): NeededRows | null {
  const ways: readonly (readonly [scams: boolean, honest: boolean])[] =
    demand.measure === 'recall'
      ? [[true, false]]
      : demand.measure === 'falseAlarms'
        ? [[false, true]]
        : [
            [false, true],
            [true, true],
          ];
  for (const [scams, honest] of ways) {
    const holds = (moreScams: number, moreHonest: number): boolean =>
      satisfies(demand, reliable(demand, grown(shown, moreScams, moreHonest), base));
    const at = (times: number): [scams: number, honest: number] => [
      scams ? shown.scams * (times - 1) : 0,
      honest ? shown.honest * (times - 1) : 0,
    ];
    const times = leastTimes((factor) => holds(...at(factor)));
    if (times === null) continue;
    const [moreScams, moreHonest] = at(times).map(Math.floor) as [number, number];
    if (holds(moreScams, moreHonest)) return { scams: moreScams, honest: moreHonest };
    return { scams: moreScams + (scams ? 1 : 0), honest: moreHonest + (honest ? 1 : 0) };
  }
  return null;
}

/** The fewest over several things a file shows. */
export function fewestNeeded(shown: readonly Counts[], demand: Demand, base: number): NeededRows | null {
  let fewest: NeededRows | null = null;
  for (const counts of shown) {
    const needed = neededRows(counts, demand, base);
    if (needed !== null && (fewest === null || needed.scams + needed.honest < fewest.scams + fewest.honest)) fewest = needed;
  }
  return fewest;
}

/** What a file with so many more rows would show if they were like these. */
function grown({ scams, honest, found, alarms }: Counts, moreScams: number, moreHonest: number): Counts {
  const [scamTimes, honestTimes] = [(scams + moreScams) / scams, (honest + moreHonest) / honest];
  return { scams: scams + moreScams, honest: honest + moreHonest, found: found * scamTimes, alarms: alarms * honestTimes };
}

/** The smallest factor from 1 on that holds, to a part in a billion: what holds for a file holds for a larger one like it. */
function leastTimes(holds: (times: number) => boolean): number | null {
  let high = 1;
  while (!holds(high)) {
    high *= 2;
    if (high > mostTimes) return null;
  }
  let low = high / 2;
  if (high === 1) return 1;
  while (high - low > 1e-9 * high) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
