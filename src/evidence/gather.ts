import type { ContextMatch } from '../context/context-match.js';
import type { Modifier } from '../lexicon/lexicon.js';
import type { Evidence } from './evidence.js';

/** The factor each modifier leaves of a match, 0..1; from `scoring.json`. */
export type KeepFactors = Readonly<Record<Modifier, number>>;

/** Evidence with the matches it came from. */
export interface PlacedEvidence extends Evidence {
  /** Index of the match. */
  readonly match: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const happensToWriter: ReadonlySet<Modifier> = new Set(['report', 'inquiry']);
const takesNothingFromExposure: ReadonlySet<Modifier> = new Set(['report', 'inquiry', 'quotation', 'conditional']);

/** What a match is worth after its context: the smallest factor among its modifiers. */
export function keepOf(modifiers: readonly Modifier[], factors: KeepFactors): number {
  return modifiers.reduce((keep, modifier) => Math.min(keep, factors[modifier]), 1);
}

/** A report or a question leaves the whole of a match as something done to the writer; a warning or a negation does not. */
function exposureOf(modifiers: readonly Modifier[], factors: KeepFactors): number {
  if (!modifiers.some((modifier) => happensToWriter.has(modifier))) return 0;
  return keepOf(
    modifiers.filter((modifier) => !takesNothingFromExposure.has(modifier)),
    factors,
  );
}

export function gatherEvidence(matches: readonly ContextMatch[], factors: KeepFactors): PlacedEvidence[] {
  return matches.map((match, index) => ({
    tactic: match.entry.tactic,
    sense: match.sense,
    strength: match.entry.strength,
    keep: keepOf(match.modifiers, factors),
    exposure: exposureOf(match.modifiers, factors),
    origin: match.lexicon.origin,
    match: index,
    start: match.start,
    end: match.end,
    sentence: match.sentence,
  }));
}
