import type { Modifier } from '../lexicon/lexicon.js';
import type { TextMatches } from '../match/match-phrases.js';

/** What grammar says about the matches of a text. */
export interface GrammarReading {
  /** Modifiers by index of the match; the same ones that cues give. */
  readonly modifiers: ReadonlyMap<number, readonly Modifier[]>;
  /** Some matched sentences were not read, for there were too many or they were too long. */
  readonly limited: boolean;
}

/** A reader of sentences for one language; loads itself on first need. */
export interface Grammar {
  /** Tag of its language. */
  readonly language: string;
  /** Reads the sentences of matches. For grammars made here; what it takes and gives is no part of the contract. */
  read(found: TextMatches): GrammarReading;
  /** Pays for loading now instead of at the first matched sentence. */
  warm(): void;
}
