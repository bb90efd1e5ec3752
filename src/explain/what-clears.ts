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

/** How hard to look. */
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
  const kinds = kindsOf(result);
  const search = new Search(kinds, condensed(kinds, result), result.threshold, effort);
  const greedy = search.byGreed();
  const { found, isComplete } = search.exhaustively(greedy === null ? Number.POSITIVE_INFINITY : search.sizeOf(greedy));
  const chosen = found ?? greedy;
  if (chosen === null) return null;
  const phrases = chosen.flatMap((kind) => kinds[kind]?.phrases ?? []).sort((a, b) => a - b);
  return { phrases, score: without(result, phrases), proven: isComplete };
}

/** Phrases that are left out together or not at all, for they stand for the same tactic in the same lines of the sum. */
interface Kind {
  readonly tactic: string;
  /** Indexes of them all, the first of which stands for them. */
  readonly phrases: readonly number[];
}

function kindsOf({ contributions, phrases }: Explained): Kind[] {
  const lines = contributions.filter(({ kind }) => kind === 'tactic');
  const kinds = new Map<string, { tactic: string; phrases: number[] }>();
  for (const [index, { tactic, origin }] of phrases.entries()) {
    const own = lines.filter((line) => line.id === tactic || line.phrases.includes(index)).map(({ id }) => id);
    if (own.length === 0) continue;
    const key = JSON.stringify([tactic, origin, ...own, ...lines.filter((line) => line.phrases.includes(index)).map(({ id }) => id)]);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { tactic, phrases: [index] });
    else known.phrases.push(index);
  }
  return [...kinds.values()];
}

/** The result with one phrase for each kind, in the place of the kind: the same sums in less time. */
function condensed(kinds: readonly Kind[], { contributions, phrases }: Explained): Explained {
  const placeOf = new Map(kinds.flatMap((kind, place) => kind.phrases.map((index) => [index, place] as const)));
  return {
    phrases: kinds.map((kind) => phrases[kind.phrases[0] as number] as PhraseMatch),
    contributions: contributions.map((line) => ({
      ...line,
      phrases: [...new Set(line.phrases.flatMap((index) => placeOf.get(index) ?? []))],
    })),
  };
}

/** Sets of kinds of phrases, by their places. Those tried are the ones that take away whole lines of the sum, one or more. */
class Search {
  /** What has to go for each line to go, lightest load first. */
  private readonly loads: readonly (readonly number[])[];
  private tried = 0;

  constructor(
    private readonly kinds: readonly Kind[],
    private readonly result: Explained,
    private readonly threshold: number,
    private readonly effort: number,
  ) {
    this.loads = result.contributions
      .filter((line) => line.kind === 'tactic' && line.phrases.length > 0)
      .map(({ id, phrases }) => [...new Set([...phrases, ...kinds.flatMap(({ tactic }, place) => (tactic === id ? [place] : []))])])
      .sort((a, b) => this.sizeOf(a) - this.sizeOf(b));
  }

  /** How many phrases. */
  sizeOf(chosen: readonly number[]): number {
    return chosen.reduce((sum, place) => sum + (this.kinds[place]?.phrases.length ?? 0), 0);
  }

  /** Takes what brings the score down most for each phrase until it clears, then puts back what was not needed. */
  byGreed(): readonly number[] | null {
    let chosen: readonly number[] = [];
    const taken: (readonly number[])[] = [];
    while (!this.clears(chosen)) {
      let best: readonly number[] | null = null;
      let least = Number.POSITIVE_INFINITY;
      const now = logOddsWithout(this.result, chosen);
      for (const load of this.loads) {
        const more = union(chosen, load);
        if (more.length === chosen.length) continue;
        const perPhrase = (logOddsWithout(this.result, more) - now) / (this.sizeOf(more) - this.sizeOf(chosen));
        if (perPhrase >= least) continue;
        best = load;
        least = perPhrase;
      }
      if (best === null) return null;
      taken.push(best);
      chosen = union(chosen, best);
    }
    for (const load of [...taken].sort((a, b) => this.sizeOf(b) - this.sizeOf(a))) {
      const rest = taken.filter((other) => other !== load);
      if (!this.clears(rest.reduce(union, []))) continue;
      taken.splice(taken.indexOf(load), 1);
      chosen = taken.reduce(union, []);
    }
    return chosen;
  }

  /** Every set of fewer than `limit` phrases, smallest first, until one clears or the effort is spent. */
  exhaustively(limit: number): { readonly found: readonly number[] | null; readonly isComplete: boolean } {
    const most = Math.min(limit - 1, this.sizeOf([...this.kinds.keys()]));
    for (let size = 1; size <= most; size++) {
      const found = this.ofSize(size, 0, []);
      if (found !== null) return { found, isComplete: true };
      if (this.tried > this.effort) return { found: null, isComplete: false };
    }
    return { found: null, isComplete: true };
  }

  /** A set of exactly `size` phrases that clears the text: those chosen and loads from `from` on. */
  private ofSize(size: number, from: number, chosen: readonly number[]): readonly number[] | null {
    if (++this.tried > this.effort) return null;
    if (this.sizeOf(chosen) === size) return this.clears(chosen) ? chosen : null;
    for (let place = from; place < this.loads.length; place++) {
      const more = union(chosen, this.loads[place] ?? []);
      if (more.length === chosen.length || this.sizeOf(more) > size) continue;
      const found = this.ofSize(size, place + 1, more);
      if (found !== null) return found;
    }
    return null;
  }

  private clears(chosen: readonly number[]): boolean {
    return probabilityOf(logOddsWithout(this.result, chosen)) < this.threshold;
  }
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...a, ...b.filter((place) => !a.includes(place))];
}
