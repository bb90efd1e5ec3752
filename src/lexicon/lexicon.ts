import type { Spelling } from '../text/folds/spelling.js';
import type { InflectionData } from './inflection.js';

/** Ordinal surety of a wording, set by whoever writes it: 1 a hint, 2 typical, 3 hardly ever honest. */
export type Strength = 1 | 2 | 3;

/** Who wrote an entry: a person of the project, the fit from practice texts, or the caller. */
export type Origin = 'written' | 'learned' | 'custom';

/** What context does to a match. */
export type Modifier = 'warning' | 'report' | 'inquiry' | 'quotation' | 'negated' | 'conditional' | 'excused';

/** The modifiers that are frames: ways of talking about a scam instead of running one. */
export type Frame = 'warning' | 'report' | 'inquiry' | 'quotation';

export interface LanguageData {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
  /** Whether words are separated by spaces. */
  readonly writing: 'spaced' | 'unspaced';
  readonly inflection?: InflectionData | undefined;
  /** `optional` where people leave the marks off Latin letters word by word: an unmarked word then always counts. */
  readonly marks?: 'optional' | undefined;
  /** Pairs of characters, from and to, that people use for one another. */
  readonly folds?: string | undefined;
  /** Words that make a number a stretch of time. */
  readonly durations?: readonly string[] | undefined;
  /** Words that make a number a sum of money. */
  readonly money?: readonly string[] | undefined;
  /** Words that make a number a share of a hundred. */
  readonly percents?: readonly string[] | undefined;
  /** Words for thousands, millions and the like, as they follow a number. */
  readonly multiples?: readonly string[] | undefined;
  /** Words that numbers are written with. */
  readonly numbers?: readonly string[] | undefined;
  /** Those of them from a hundred on. */
  readonly hundreds?: readonly string[] | undefined;
}

/** Words of a class; by sense, where which of them was used matters. */
export type WordClass = readonly string[] | Readonly<Record<string, readonly string[]>>;

export interface LexiconEntry {
  readonly id: string;
  readonly tactic: string;
  readonly phrase: string;
  readonly strength: Strength;
  readonly patterns: readonly string[];
  readonly unless: readonly string[];
}

/** A phrase that looks bad and is not. */
export interface AllowEntry {
  readonly id: string;
  readonly patterns: readonly string[];
}

/**
 * Words that frame what stands around them, or (`demand`) that address a demand to the reader. `reach`:
 * `sentence`: every match of its sentence; `question`: likewise, if the sentence is a question; `after`: matches that begin after it in its sentence, at most `within` words
 * on; `before`: matches that end before it, likewise; `around`: its sentence and two on each side; `list`: its sentence
 * and the lines below it; `text`: the whole text if the cue stands in the first sentence (a question: or the last), else
 * its sentence.
 */
export interface Cue {
  readonly id: string;
  readonly modifier: Exclude<Modifier, 'excused'> | 'demand';
  readonly reach: 'sentence' | 'question' | 'after' | 'before' | 'around' | 'list' | 'text';
  readonly within: number;
  /** Tactics, or `stage:<stage>`, that it does not touch. */
  readonly except: readonly string[];
  readonly patterns: readonly string[];
  readonly unless: readonly string[];
}

/**
 * How people word these scams, and how they word honest talk about the same things: a linear reading of words, word pairs
 * and short gaps, fitted to labelled texts. What a phrase weighs is log-odds; above 0 speaks for a scam.
 */
export interface Wording {
  readonly bias: number;
  /** A sentence without a phrase of at least this weight does not touch the subject and says nothing either way. */
  readonly onSubject: number;
  /** What the sum is multiplied by, and what is added then, so that wordings of all languages mean the same log-odds. */
  readonly slope: number;
  readonly offset: number;
  /** What the language's written matches count for, 0 to 1: less where few texts have tried them. */
  readonly written: number;
  /** Phrases of scams: what each weighs, above 0, and how much it leans towards each of the stages, in their order. */
  readonly scam: Readonly<Record<string, readonly number[]>>;
  /** Phrases of honest talk, all below 0. */
  readonly honest: Readonly<Record<string, number>>;
  /** Frequent words that say nothing, by which the language is known. */
  readonly common: string;
}

/** Data of one language, or what a user adds to it, checked and ready to compile. Made by `parseLexicon`. */
export interface Lexicon {
  /** The language tag, `shared`, or the name a user gives. */
  readonly id: string;
  readonly origin: Origin;
  readonly language: LanguageData | null;
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly entries: readonly LexiconEntry[];
  readonly allow: readonly AllowEntry[];
  readonly cues: readonly Cue[];
  /** Pairs of characters, from and to, that are one for matching (Traditional to Simplified). */
  readonly folds: string;
  /** Other ways of writing single words, to hide them or for short. */
  readonly spellings: readonly Spelling[];
  /** Syllables, and the characters that sound so: `jia 加家价, jian 见间`. Empty where writing has none. */
  readonly sounds: string;
  /** Fitted to data, and dropped by `learned: false`. */
  readonly wording: Wording | null;
}
