import type { Frame, Modifier, Origin, Strength } from './lexicon/lexicon.js';
import type { Stage } from './lexicon/taxonomy.js';
import type { Level } from './score/level.js';
import type { ThresholdName } from './score/policy.js';
import type { Disguise } from './text/folds/fold.js';

/** A message with what is known of it. Only `text` is read for phrases. */
export interface MessageInput {
  readonly text: string;
  /** Who wrote it; any string that tells participants apart. */
  readonly from?: string;
  readonly id?: string;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  /** Text the message answers: context only, never matched, never scored. */
  readonly quoted?: string;
  readonly forwarded?: boolean;
}

export interface ClassifyOptions {
  /** Where `flagged` begins: a named operating point, or a score between 0 and 1. Never changes the score. */
  readonly threshold?: ThresholdName | number;
}

/** Why a text was not assessed, or what of it was limited. */
export type Note = 'empty' | 'no-text' | 'unsupported-language' | 'truncated' | 'grammar-limited' | 'phrases-capped';

/** A phrase of the lexicon, found. `text === input.slice(start, end)`, in UTF-16 code units of the caller's text. */
export interface PhraseMatch {
  readonly id: string;
  /** The plain wording of the entry. */
  readonly phrase: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tactic: string;
  readonly stage: Stage | null;
  readonly language: string;
  readonly strength: Strength;
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
  readonly kind: 'intercept' | 'tactic' | 'combination' | 'transition' | 'cap';
  readonly id: string;
  /** Log-odds, a multiple of 0.01. */
  readonly weight: number;
  /** Indexes into `phrases`. */
  readonly phrases: readonly number[];
}

export interface Versions {
  readonly schema: 1;
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
  readonly flagged: boolean;
  readonly threshold: number;
  readonly stage: Stage | null;
  readonly stages: Readonly<Record<Stage, number>>;
  /** The skin of the scam. */
  readonly script: string | null;
  readonly phrases: readonly PhraseMatch[];
  readonly contributions: readonly Contribution[];
  /** How the text talks: as itself, or about scams. */
  readonly framing: 'plain' | Frame;
  readonly language: { readonly tag: string; readonly supported: boolean } | null;
  /** False where the text could not be judged at all; `notes` says why. */
  readonly assessed: boolean;
  readonly notes: readonly Note[];
  readonly versions: Versions;
}
