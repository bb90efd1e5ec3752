import type { ContextMatch } from '../context/context-match.js';
import type { Modifier } from '../lexicon/lexicon.js';
import { isWording } from '../match/match-phrases.js';
import type { Worded } from '../match/wording/read-wording.js';
import type { Evidence } from './evidence.js';

/** The factor each modifier leaves of a match, 0..1; from `scoring.json`. */
export type KeepFactors = Readonly<Record<Modifier, number>>;

/** What the wording of a stretch does to the evidence in it; from `scoring.json`. */
export interface WordingRules {
  /** Log-odds, in hundredths, at which the wording of a scam counts in full. */
  readonly full: number;
  /** Log-odds, in hundredths, of honest talk that take nothing yet. */
  readonly tolerance: number;
  /** What each unit of log-odds beyond that takes from the matches around, as a share of them. */
  readonly excuse: number;
  /** The least it leaves of them. */
  readonly floor: number;
}

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
  let keep = 1;
  for (const modifier of modifiers) keep = Math.min(keep, factors[modifier]);
  return keep;
}

/** A report or a question leaves the whole of a match as something done to the writer; a warning or a negation does not. */
function exposureOf(modifiers: readonly Modifier[], factors: KeepFactors): number {
  let happens = false;
  let exposure = 1;
  for (const modifier of modifiers) {
    if (happensToWriter.has(modifier)) happens = true;
    if (!takesNothingFromExposure.has(modifier)) exposure = Math.min(exposure, factors[modifier]);
  }
  return happens ? exposure : 0;
}

/**
 * One piece of evidence for each match, in the same order, which is that of the text. Learned phrases of one stretch share
 * what its wording comes to.
 */
export function gatherEvidence(
  matches: readonly ContextMatch[],
  wordings: readonly Worded[],
  factors: KeepFactors,
  rules: WordingRules,
): PlacedEvidence[] {
  let stretch = 0;
  return matches.map((match, index) => {
    while (stretch + 1 < wordings.length && match.sentence >= (wordings[stretch] as Worded).to) stretch++;
    const wording = wordings[stretch];
    const isWithin = wording !== undefined && wording.from <= match.sentence && match.sentence < wording.to;
    const share = isWithin ? shareOf(match, wording.logOdds, rules) : writtenShare(match);
    const learned = isWording(match);
    return {
      tactic: match.entry.tactic,
      sense: match.sense,
      // What is learned is a hint however much it weighs, and fades like one.
      strength: learned ? 1 : match.entry.strength,
      keep: keepOf(match.modifiers, factors) * share,
      exposure: exposureOf(match.modifiers, factors) * (learned ? share : 1),
      origin: match.lexicon.origin,
      match: index,
      start: match.start,
      end: match.end,
      sentence: match.sentence,
    };
  });
}

/** A user's own phrases, and the one for trying out, are not excused by what this library has learned. */
function shareOf(match: ContextMatch, logOdds: number, rules: WordingRules): number {
  if (isWording(match)) return hundredth(Math.min(1, Math.max(0, logOdds) / rules.full));
  if (match.lexicon.origin === 'custom' || match.lexicon.language === null) return 1;
  return hundredth(excusedShare(logOdds, rules) * writtenShare(match));
}

/** What a language's written matches count for at all. */
function writtenShare({ lexicon }: ContextMatch): number {
  return lexicon.origin === 'written' ? (lexicon.wording?.written ?? 1) : 1;
}

/** What the wording of honest talk leaves of the written matches around it. `logOdds` in the unit of the tolerance. */
export function excusedShare(logOdds: number, { tolerance, excuse, floor }: Omit<WordingRules, 'full'>, unit = 100): number {
  return logOdds >= -tolerance ? 1 : Math.max(floor, 1 + (excuse * (logOdds + tolerance)) / unit);
}

/** Rounded, so that every engine has the same number. */
function hundredth(share: number): number {
  return Math.round(share * 100) / 100;
}
