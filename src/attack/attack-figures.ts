import { type Rate, rateOf } from '../quality/metrics.js';
import type { Outcome, Survival } from './attack-outcome.js';

/** What is left after one kind of attack. */
export interface KindFigures {
  readonly kind: string;
  /** Texts it could take hold of. */
  readonly texts: number;
  /** Written and custom matches that were disguised, and how many of them are found again. */
  readonly matches: Rate;
  readonly learned: Rate;
  /** Scams and spam that were flagged, and how many still are. */
  readonly verdicts: Rate;
  /** Honest texts that were not flagged, and how many are now. */
  readonly alarms: Rate;
}

export function figuresOf(kind: string, outcomes: readonly Outcome[]): KindFigures {
  const flagged = outcomes.filter((outcome) => !outcome.isHonest && outcome.flagged.plain);
  const quiet = outcomes.filter((outcome) => outcome.isHonest && !outcome.flagged.plain);
  return {
    kind,
    texts: outcomes.length,
    matches: survivalRate(outcomes.map(({ matches }) => matches)),
    learned: survivalRate(outcomes.map(({ learned }) => learned)),
    verdicts: rateOf(count(flagged), flagged.length),
    alarms: rateOf(count(quiet), quiet.length),
  };
}

/** The kind that loses the largest share of matches first; behind all others what had no match to lose. */
export function worstFirst(figures: readonly KindFigures[]): KindFigures[] {
  const share = ({ matches }: KindFigures) => matches.share ?? 2;
  return [...figures].sort((a, b) => share(a) - share(b) || (a.kind < b.kind ? -1 : 1));
}

function survivalRate(survivals: readonly Survival[]): Rate {
  const kept = survivals.reduce((sum, survival) => sum + survival.kept.length, 0);
  return rateOf(
    kept,
    survivals.reduce((sum, survival) => sum + survival.lost.length, kept),
  );
}

function count(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ flagged }) => flagged.disguised).length;
}
