import type { LanguageData, Origin } from '../../lexicon/lexicon.js';
import type { Spelling } from '../../text/folds/spelling.js';

/**
 * A lexicon compiled and written out as text: what a build brings along, and what `parseLexicon` makes of a user's. Only the
 * sections that a text needs are ever read.
 */
export interface PackedLexicon {
  /** The language tag, `shared`, or the name a user gives. */
  readonly id: string;
  /** Who wrote its entries. */
  readonly origin: Origin;
  /** Tag of its language; null if it is for all. */
  readonly tag: string | null;
  /** What `about` says, as JSON. */
  readonly about: string;
  /** What its units are and what is known of each. */
  readonly units: string;
  /** Letters of the units, each without those it begins with like the one before it. */
  readonly letters: string;
  /** Units that a text must hold for a pattern to be tried. */
  readonly anchors: string;
  /** What must stand near an anchor. */
  readonly companies: string;
  /** Class words, the graph, and rules. */
  readonly search: string;
  /** What rules find, as JSON. */
  readonly subjects: string;
  /** Empty if it has none. */
  readonly wording: string;
  /** A hash of all that makes results. */
  readonly fingerprint: string;
}

export interface PackedAbout {
  readonly language: LanguageData | null;
  readonly folds: string;
  readonly sounds: string;
  /** Those that texts are searched for; in writing with spaces a spelling is a unit of its own. */
  readonly spellings: readonly Spelling[];
  /** Numbers in the head of the wording; null if it has none. */
  readonly wording: PackedWordingAbout | null;
}

export interface PackedWordingAbout {
  /** Hundredths of log-odds. */
  readonly bias: number;
  readonly onSubject: number;
  readonly slope: number;
  readonly offset: number;
  readonly written: number;
  /** Whether it knows numbers. */
  readonly numbers: boolean;
}

export interface PackedSubjects {
  readonly tactics: readonly string[];
  readonly senses: readonly string[];
  /** Symbols of the classes that have a name. */
  readonly classes: Readonly<Record<string, number>>;
  /** Of each entry: id, phrase, number of its tactic, strength. */
  readonly entries: readonly (readonly [id: string, phrase: string, tactic: number, strength: number])[];
  readonly cues: readonly PackedCue[];
  /** Scripts that are told. */
  readonly tells: readonly string[];
}

/** Modifier, reach, and, where they are not as usual, the words within and the exceptions. */
export type PackedCue = readonly [modifier: string, reach: string, within: number, except: readonly string[]];
