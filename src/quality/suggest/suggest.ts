import type { Classification } from '../../classification.js';
import { copyKey } from '../tune/copies.js';
import { CountedPlaces, hashOfText, SeenTexts } from './bounded-sets.js';
import { describeFinalists, type Suggestion } from './finalists.js';
import { type TextCounts, tellingness } from './log-odds.js';
import { mergeNested } from './merge.js';
import { type FoundPhrase, type PhraseUnit, phrasesIn, runsOf, unitsOf } from './phrases.js';

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

/** Telling: so many standard errors from no difference, for very many phrases are tried. */
const leastZ = 3;
/** Everyday words: a phrase of nothing else tells nothing and can be no entry. */
const everyday = 5000;
const mostRanked = 5000;

/**
 * Phrases that tell flagged texts from legit ones, the most telling first. The source is read three times, so what is kept in
 * memory does not grow with it: which phrases may be frequent, then their counts, then what is to be told of the best.
 */
export async function suggest(source: () => AsyncIterable<DecidedText>, options: SuggestOptions): Promise<Suggestions> {
  const chosen = () => withoutCopies(source(), options);
  const first = await readOnce(chosen());
  const counting = new Counting(options, first.places);
  for await (const row of chosen()) if (row !== 'copy') counting.add(row);
  const { ranked, withNames } = rank(counting, first.senders, options);
  const finalists = mergeNested(ranked, options.most * 2);
  const described = await describeFinalists(finalists, chosen(), options);
  return {
    texts: counting.texts,
    copies: first.copies,
    leastTexts: counting.least,
    phrases: described.slice(0, options.most),
    withNames,
  };
}

/** The texts of the language that is asked for; one decision on the same text counts once. */
async function* withoutCopies(rows: AsyncIterable<DecidedText>, options: SuggestOptions): AsyncIterable<DecidedText | 'copy'> {
  const seen = new SeenTexts();
  for await (const row of rows) {
    if (options.language !== null && languageOf(row, options) !== options.language) continue;
    yield seen.add(`${row.flagged ? '+' : '-'}${copyKey(row.text)}`) ? 'copy' : row;
  }
}

/** The language of a text as its row has it, else as the classifier knows it. */
export function languageOf({ text, language }: DecidedText, { classify }: Pick<SuggestOptions, 'classify'>): string | null {
  return language ?? classify(text).language?.tag ?? null;
}

/** Which phrases may be in enough flagged texts, and the words that senders' names are made of. */
async function readOnce(rows: AsyncIterable<DecidedText | 'copy'>) {
  const places = new CountedPlaces();
  const senders = new SeenTexts(2 ** 20);
  let copies = 0;
  for await (const row of rows) {
    if (row === 'copy') {
      copies++;
      continue;
    }
    for (const part of row.from === null ? [] : nameParts(row.from)) senders.add(part);
    if (row.flagged) for (const phrase of new Set(phrasesOf(row.text))) places.add(hashOfText(phrase));
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

interface Seen {
  flagged: number;
  legit: number;
}

/** Counts in how many texts of each kind a phrase stands where the lexicon does not find anything yet. */
class Counting {
  readonly texts = { flagged: 0, legit: 0 };
  readonly phrases = new Map<string, Seen>();
  /** Words of counted phrases that are somewhere written as no name is. */
  private readonly small = new Set<string>();
  least: number;
  private readonly mostCounted: number;

  constructor(
    private readonly options: SuggestOptions,
    private readonly places: CountedPlaces,
  ) {
    this.least = options.leastTexts;
    this.mostCounted = options.mostCounted ?? 300_000;
  }

  add(row: DecidedText): void {
    const side = row.flagged ? 'flagged' : 'legit';
    this.texts[side]++;
    const { phrases, language } = this.options.classify(row.text);
    const known = phrases.filter(({ origin }) => origin !== 'learned');
    const counted = new Set<string>();
    for (const found of phrasesIn(runsOf(row.text))) {
      if (counted.has(found.phrase) || this.places.atMost(hashOfText(found.phrase)) < this.least || isKnown(found, known)) continue;
      counted.add(found.phrase);
      this.noteWriting(found, row.language ?? language?.tag ?? null);
      const seen = this.phrases.get(found.phrase);
      if (seen === undefined) this.phrases.set(found.phrase, { flagged: row.flagged ? 1 : 0, legit: row.flagged ? 0 : 1 });
      else seen[side]++;
    }
    if (this.phrases.size > this.mostCounted) this.makeRoom();
  }

  /** In German every noun has a capital, so there it is no sign of a name. */
  private noteWriting({ run, from, to }: FoundPhrase, language: string | null): void {
    for (const { unit, small } of run.slice(from, to)) if (small || language === 'de') this.small.add(unit);
  }

  /** Drops what can be in few flagged texts at most, the rarest first. */
  private makeRoom(): void {
    while (this.phrases.size > this.mostCounted / 2 && this.least < 0xffff) {
      this.least++;
      for (const phrase of this.phrases.keys()) if (this.places.atMost(hashOfText(phrase)) < this.least) this.phrases.delete(phrase);
    }
  }

  /** A word that has a capital wherever it stands may be a name. */
  mayBeName(unit: string): boolean {
    return !this.small.has(unit);
  }
}

/** Whether most of a phrase lies in what the lexicon finds. */
function isKnown({ run, from, to }: FoundPhrase, known: readonly { readonly start: number; readonly end: number }[]): boolean {
  let covered = 0;
  for (let index = from; index < to; index++) {
    const { start, end } = run[index] as PhraseUnit;
    if (known.some((phrase) => phrase.start < end && start < phrase.end)) covered++;
  }
  return covered * 2 > to - from;
}

/** Whether a word is part of a sender's name, or characters in a row hold one. */
function holdsSender(part: string, senders: SeenTexts): boolean {
  if (senders.has(part)) return true;
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/u.test(part)) return false;
  for (let from = 0; from + 1 < part.length; from++)
    for (let to = from + 2; to <= part.length; to++) if (senders.has(part.slice(from, to))) return true;
  return false;
}

export interface RankedPhrase extends TextCounts {
  readonly phrase: string;
  readonly logOdds: number;
  readonly z: number;
}

function rank(counting: Counting, senders: SeenTexts, options: SuggestOptions): { ranked: RankedPhrase[]; withNames: number } {
  const ranked: RankedPhrase[] = [];
  let withNames = 0;
  for (const [phrase, counts] of counting.phrases) {
    if (counts.flagged < counting.least) continue;
    const telling = tellingness(counts, counting.texts);
    if (telling.z < leastZ) continue;
    const units = unitsOf(phrase);
    if (phrase.includes(' ') && units.every((unit) => (options.frequency(unit) ?? 0) > everyday)) continue;
    const isNamed =
      nameParts(phrase).some((part) => holdsSender(part, senders)) ||
      units.some((unit) => counting.mayBeName(unit) && options.frequency(unit) === undefined);
    if (isNamed) withNames++;
    else if (!options.classify(phrase).phrases.some(({ origin }) => origin !== 'learned')) ranked.push({ phrase, ...counts, ...telling });
  }
  // Of phrases in the same texts the longer one says more.
  ranked.sort((a, b) => b.z - a.z || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  return { ranked: ranked.slice(0, mostRanked), withNames };
}
