import { copyKey } from '../tune/copies.js';
import { CountedPlaces, hashOfText, SeenTexts } from './bounded-sets.js';
import { Counting } from './counting.js';
import { type DecidedText, languageOf, type ReadText, type SuggestOptions } from './decided-text.js';
import { describeFinalists, type Suggestion } from './finalists.js';
import type { TextCounts } from './log-odds.js';
import { mergeNested } from './merge.js';
import { phrasesIn, runsOf } from './phrases.js';
import { rank } from './rank.js';

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

/** The texts of the language that is asked for; one decision on the same text counts once. */
function* withoutCopies(rows: Iterable<DecidedText>, options: SuggestOptions): Iterable<ReadText> {
  const seen = new SeenTexts();
  for (const row of rows) {
    if (options.language !== null && languageOf(row, options) !== options.language) continue;
    yield { row, isCopy: seen.add(`${row.flagged ? '+' : '-'}${copyKey(row.text)}`) };
  }
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
