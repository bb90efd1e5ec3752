import type { Classification } from '../../classification.js';
import { copyKey } from '../tune/copies.js';
import { CountedPlaces, hashOfText, SeenTexts } from './bounded-sets.js';
import { Counting } from './counting.js';
import { describeFinalists, type Suggestion } from './finalists.js';
import type { TextCounts } from './log-odds.js';
import { mergeNested } from './merge.js';
import { phrasesIn, runsOf } from './phrases.js';
import { rank } from './rank.js';

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

export interface Suggestions {
  /** Different texts that were read. */
  readonly texts: TextCounts;
  readonly copies: number;
  /** The least number of flagged texts in the end: higher than asked for where phrases were too many to count. */
  readonly leastTexts: number;
  readonly phrases: readonly Suggestion[];
  /** Telling phrases that are not given because they hold words that may be names. */
  readonly withNames: number;
}

/**
 * Phrases that tell flagged texts from legit ones, the most telling first. The source is read three times, so what is kept in
 * memory does not grow with it: which phrases may be frequent, then their counts, then what is to be told of the best.
 */
export function suggest(source: () => Iterable<DecidedText>, options: SuggestOptions): Suggestions {
  const chosen = () => withoutCopies(source(), options);
  const first = readOnce(chosen());
  const counting = new Counting(options, first.places, first.senders);
  for (const { row, isCopy } of chosen()) if (!isCopy) counting.add(row);
  const { ranked, withNames } = rank(counting, options);
  const finalists = mergeNested(ranked, options.most * 2);
  const described = describeFinalists(finalists, chosen(), options);
  return {
    texts: counting.texts,
    copies: first.copies,
    leastTexts: counting.least,
    phrases: described.slice(0, options.most),
    withNames,
  };
}

/** A text, and whether the same was read before with the same decision. */
export interface ReadText {
  readonly row: DecidedText;
  readonly isCopy: boolean;
}

/** The texts of the language that is asked for; one decision on the same text counts once. */
function* withoutCopies(rows: Iterable<DecidedText>, options: SuggestOptions): Iterable<ReadText> {
  const seen = new SeenTexts();
  for (const row of rows) {
    if (options.language !== null && languageOf(row, options) !== options.language) continue;
    yield { row, isCopy: seen.add(`${row.flagged ? '+' : '-'}${copyKey(row.text)}`) };
  }
}

/** The language of a text as its row has it, else as the classifier knows it. */
export function languageOf({ text, language }: DecidedText, { classify }: Pick<SuggestOptions, 'classify'>): string | null {
  return language ?? classify(text).language?.tag ?? null;
}

/** Which phrases may be in enough flagged texts, and the words that senders' names are made of. */
function readOnce(rows: Iterable<ReadText>) {
  const places = new CountedPlaces();
  const senders = new SeenTexts(2 ** 20);
  let copies = 0;
  for (const { row, isCopy } of rows) {
    for (const part of row.from === null ? [] : nameParts(row.from)) senders.add(part);
    if (isCopy) copies++;
    else if (row.flagged) for (const phrase of new Set(phrasesOf(row.text))) places.add(hashOfText(phrase));
  }
  return { places, senders, copies };
}

/** The words of a name; characters of writing without spaces together. */
function nameParts(name: string): string[] {
  return runsOf(name).flatMap((run) => {
    const characters = run.filter(({ spaced }) => !spaced).map(({ unit }) => unit);
    return [...run.filter(({ spaced }) => spaced).map(({ unit }) => unit), characters.join('')].filter((part) => part.length > 1);
  });
}

function* phrasesOf(text: string): Generator<string> {
  for (const { phrase } of phrasesIn(runsOf(text))) yield phrase;
}
