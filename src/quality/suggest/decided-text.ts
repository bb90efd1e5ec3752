import type { Classification } from '../../classification.js';

/** A text somebody decided on. */
export interface DecidedText {
  readonly text: string;
  readonly flagged: boolean;
  readonly from: string | null;
  /** Null where the row does not say. */
  readonly language: string | null;
}

export interface SuggestOptions {
  /** Flagged texts, copies counted once, that must hold a phrase. */
  readonly leastTexts: number;
  /** Phrases given at most. */
  readonly most: number;
  /** Only texts of this language; null: all. */
  readonly language: string | null;
  /** Whether sentences of the texts are given as examples. */
  readonly examples: boolean;
  /** What the lexicon knows: finds phrases and names languages. */
  readonly classify: (text: string) => Pick<Classification, 'phrases' | 'language'>;
  /** Meetings of a word per million of ordinary talk; undefined for rare ones. */
  readonly frequency: (word: string) => number | undefined;
  /** Whether a tactic works for the scam by itself. */
  readonly isLure: (tactic: string) => boolean;
  /** Entries in the table of counts; what is rarer is dropped where more would be needed. */
  readonly mostCounted?: number;
}

/** A text, and whether the same was read before with the same decision. */
export interface ReadText {
  readonly row: DecidedText;
  readonly isCopy: boolean;
}

/** The language of a text as its row has it, else as the classifier knows it. */
export function languageOf({ text, language }: DecidedText, { classify }: Pick<SuggestOptions, 'classify'>): string | null {
  return language ?? classify(text).language?.tag ?? null;
}
