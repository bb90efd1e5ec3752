import type { Frame, Modifier, Origin, Strength } from './lexicon/lexicon.js';
import type { Stage } from './lexicon/taxonomy.js';
import type { Level } from './score/level.js';
import type { ThresholdName } from './score/policy.js';
import type { Disguise } from './text/folds/fold.js';

/** A message with what is known of it. Only `text` is read for phrases. */
export interface MessageInput {
  /** What was written, as it was written; any string. */
  readonly text: string;
  /** Who wrote it; any string that tells participants apart. */
  readonly from?: string;
  /** Tells messages of a chat apart, for edits and deletions; a message with an id that is known replaces the earlier. */
  readonly id?: string;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  /** Text the message answers: context only, never matched, never scored. */
  readonly quoted?: string;
  /** Whether it was passed on; kept for the caller, no part in any score. */
  readonly forwarded?: boolean;
}

/** What a single call may decide for itself. */
export interface ClassifyOptions {
  /** Where `flagged` begins: a named operating point, or a score between 0 and 1. Never changes the score. */
  readonly threshold?: ThresholdName | number;
}

/** Why a text was not assessed, or what of it was limited. */
export type Note = 'empty' | 'no-text' | 'unsupported-language' | 'truncated' | 'grammar-limited' | 'phrases-capped';

/** A phrase of the lexicon, found. `text === input.slice(start, end)`, in UTF-16 code units of the caller's text. */
export interface PhraseMatch {
  /** The entry that matched, such as `en:pay-fee-to-withdraw`. Ids of written entries are permanent. */
  readonly id: string;
  /** The plain wording of the entry. */
  readonly phrase: string;
  /** The writer's own words. */
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
  /** Where it ends, behind its last code unit. */
  readonly end: number;
  /** What it is a sign of, such as `fee-before-withdrawal`. The list is open: data may add to it. */
  readonly tactic: string;
  /** The stage its tactic belongs to; null for what says nothing alone (contact, urgency, disguise) and for what excuses. */
  readonly stage: Stage | null;
  /** Tag of the language of its lexicon; `und` if it is for all. */
  readonly language: string;
  /** How sure a sign it is, as its author set it. */
  readonly strength: Strength;
  /** Who wrote the entry. */
  readonly origin: Origin;
  /** What context left of it, 0..1. */
  readonly keep: number;
  /** What context did to it. */
  readonly modifiers: readonly Modifier[];
  /** How it was hidden. */
  readonly disguise: readonly Disguise[];
}

/** One line of the sum that is `logOdds`. */
export interface Contribution {
  /**
   * `intercept`: where every text begins; `tactic`: the strongest phrase of a tactic; `combination`: tactics that together say more;
   * `transition`: a step that followed another in a chat; `cap`: what a stage counts too much, taken off.
   */
  readonly kind: 'intercept' | 'tactic' | 'combination' | 'transition' | 'cap';
  /** The tactic, combination, transition or cap. */
  readonly id: string;
  /** Log-odds, a multiple of 0.01. */
  readonly weight: number;
  /** Indexes into `phrases`. */
  readonly phrases: readonly number[];
}

/** What made a result; keep it with whatever you store. */
export interface Versions {
  /** Of the form of results. */
  readonly schema: 1;
  /** Of the package, as in its package.json. */
  readonly library: string;
  /** One hash over data, weights and options: the same fingerprint and text give the same result. */
  readonly fingerprint: string;
}

/** What a text says about its writer. Plain JSON, frozen. */
export interface Classification {
  /** 1e-6 .. 1 - 1e-6: how likely the writer works for a scam, scam and honest taken as equally likely beforehand. */
  readonly score: number;
  /** A multiple of 0.01; the sum of the contributions. Every decision is made on it. */
  readonly logOdds: number;
  /** The same evidence read as happening to the writer: a victim's report or question. No part in `flagged`. */
  readonly exposure: number;
  /** Cut exactly at the thresholds `highRecall`, `balanced` and `highPrecision`. */
  readonly level: Level;
  /** Exactly `score >= threshold`. */
  readonly flagged: boolean;
  /** The score from which on this call flags, 0..1. */
  readonly threshold: number;
  /** The stage whose evidence alone would score highest, ties going to the later; null without evidence of any. */
  readonly stage: Stage | null;
  /** What the evidence of each stage alone would score, 0..1. */
  readonly stages: Readonly<Record<Stage, number>>;
  /** The skin of the scam. */
  readonly script: string | null;
  /** What was found, by start, then end; at most `maxPhrases`. */
  readonly phrases: readonly PhraseMatch[];
  /** The sum that is `logOdds`, line by line, the intercept first. */
  readonly contributions: readonly Contribution[];
  /** How the text talks: as itself, or about scams. */
  readonly framing: 'plain' | Frame;
  /** The language the text seems to be in, if anything tells. */
  readonly language: {
    /** BCP 47. */
    readonly tag: string;
    /** Whether a lexicon of it is loaded. */
    readonly supported: boolean;
  } | null;
  /** False where the text could not be judged at all; `notes` says why. */
  readonly assessed: boolean;
  /** Why it was not judged, or what of it was limited; mostly empty. */
  readonly notes: readonly Note[];
  /** What made this result. */
  readonly versions: Versions;
}
