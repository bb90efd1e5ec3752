import type { Classification, PhraseMatch } from '../classification.js';
import { probabilityOf } from '../score/probability.js';
import { type Explained, logOddsWithout, without } from './without.js';

/** Phrases without which a text would not be flagged. */
export interface Clearing {
  /** Indexes into `phrases`, ascending. Empty where the text is not flagged. */
  readonly phrases: readonly number[];
  /** The score without them, as `without` has it: below the threshold. */
  readonly score: number;
  /** Whether no smaller set would do; otherwise it is a small one, and the search for a smaller was cut short. */
  readonly proven: boolean;
}

export interface ClearingOptions {
  /** How many sets the search may try, a few microseconds each; 0 is greed alone. Default 5,000. */
  readonly effort?: number;
}

type Flagged = Explained & Pick<Classification, 'flagged' | 'score' | 'threshold'>;

const defaultEffort = 5000;

/**
 * The smallest set of phrases found whose removal would clear the text: what a moderator weighs a decision by. Sets are
 * searched exhaustively, smallest first; where that would take more than `effort`, the answer is one found by greed, and
 * `proven` is false. It reads the contributions as `without` does: what weighs here, not how the text could be written.
 * @returns null where no set was found: the threshold is not above the score of a text without phrases, or phrases that
 * count are not listed (note `phrases-capped`).
 */
export function whatClears(result: Flagged, { effort = defaultEffort }: ClearingOptions = {}): Clearing | null {
  if (!result.flagged) return { phrases: [], score: result.score, proven: true };
  const search = new Search(groupsOf(result), result, effort);
  const greedy = search.byGreed();
  const { found, isComplete } = search.exhaustively(greedy === null ? Number.POSITIVE_INFINITY : search.sizeOf(greedy));
  const chosen = found ?? greedy;
  if (chosen === null) return null;
  const phrases = chosen.flatMap((group) => search.groups[group]?.phrases ?? []).sort((a, b) => a - b);
  return { phrases, score: without(result, phrases), proven: isComplete };
}

/** The phrases of one tactic that counts. They matter only together: a tactic goes with the last of its phrases. */
interface Group {
  readonly tactic: string;
  /** Indexes of them all. */
  readonly phrases: readonly number[];
  /** The one that stands for them. */
  readonly first: PhraseMatch;
  /** Log-odds of its own line. */
  readonly weight: number;
}

/** Those of fewest phrases first, then those that weigh most. */
function groupsOf({ contributions, phrases }: Explained): Group[] {
  const groups: Group[] = [];
  for (const { kind, id, weight, phrases: own } of contributions) {
    const first = phrases[own[0] ?? -1];
    if (kind !== 'tactic' || first === undefined) continue;
    groups.push({ tactic: id, phrases: phrases.flatMap(({ tactic }, index) => (tactic === id ? [index] : [])), first, weight });
  }
  return groups.sort((a, b) => a.phrases.length - b.phrases.length || b.weight - a.weight);
}

/** The result with one phrase for each group, at the group's place: the same sums in less time. */
function condensed(groups: readonly Group[], { contributions, phrases }: Explained): Explained {
  const placeOf = new Map(groups.map(({ tactic }, place) => [tactic, place]));
  return {
    phrases: groups.map(({ first }) => first),
    contributions: contributions.map((line) => {
      const places = line.phrases.map((index) => placeOf.get(phrases[index]?.tactic ?? '') ?? -1);
      return { ...line, phrases: [...new Set(places)].filter((place) => place >= 0) };
    }),
  };
}

/** Sets of groups, by their places. */
class Search {
  private readonly result: Explained;
  private tried = 0;

  constructor(
    readonly groups: readonly Group[],
    result: Flagged,
    private readonly effort: number,
    private readonly threshold = result.threshold,
  ) {
    this.result = condensed(groups, result);
  }

  sizeOf(chosen: readonly number[]): number {
    return chosen.reduce((sum, place) => sum + this.sizeAt(place), 0);
  }

  /** Takes what brings the score down most for each phrase until it clears, then puts back what was not needed. */
  byGreed(): readonly number[] | null {
    let chosen: readonly number[] = [];
    while (!this.clears(chosen)) {
      let best: number | null = null;
      let least = Number.POSITIVE_INFINITY;
      const now = logOddsWithout(this.result, chosen);
      for (let place = 0; place < this.groups.length; place++) {
        if (chosen.includes(place)) continue;
        const perPhrase = (logOddsWithout(this.result, [...chosen, place]) - now) / this.sizeAt(place);
        if (perPhrase >= least) continue;
        best = place;
        least = perPhrase;
      }
      if (best === null) return null;
      chosen = [...chosen, best];
    }
    for (const place of [...chosen].sort((a, b) => b - a)) {
      const rest = chosen.filter((other) => other !== place);
      if (this.clears(rest)) chosen = rest;
    }
    return chosen;
  }

  /** Every set of fewer than `limit` phrases, smallest first, until one clears or the effort is spent. */
  exhaustively(limit: number): { readonly found: readonly number[] | null; readonly isComplete: boolean } {
    const most = Math.min(limit - 1, this.sizeOf([...this.groups.keys()]));
    for (let size = 1; size <= most; size++) {
      const found = this.ofSize(size, 0, []);
      if (found !== null) return { found, isComplete: true };
      if (this.tried > this.effort) return { found: null, isComplete: false };
    }
    return { found: null, isComplete: true };
  }

  /** Groups from `from` on that have exactly `size` phrases and, with those chosen, clear the text. */
  private ofSize(size: number, from: number, chosen: readonly number[]): readonly number[] | null {
    if (++this.tried > this.effort) return null;
    if (size === 0) return this.clears(chosen) ? chosen : null;
    // They stand in order of size.
    for (let place = from; place < this.groups.length && this.sizeAt(place) <= size; place++) {
      const found = this.ofSize(size - this.sizeAt(place), place + 1, [...chosen, place]);
      if (found !== null) return found;
    }
    return null;
  }

  private clears(chosen: readonly number[]): boolean {
    return probabilityOf(logOddsWithout(this.result, chosen)) < this.threshold;
  }

  private sizeAt(place: number): number {
    return this.groups[place]?.phrases.length ?? 0;
  }
}
