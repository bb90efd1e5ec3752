import { type CountedPlaces, hashOfText, type SeenTexts } from './bounded-sets.js';
import type { DecidedText, SuggestOptions } from './decided-text.js';
import { type FoundPhrase, type PhraseUnit, phrasesIn, runsOf } from './phrases.js';

interface Seen {
  flagged: number;
  legit: number;
  /** Whether it ever held a part of a sender's name. */
  named: boolean;
}

/** Counts in how many texts of each kind a phrase stands where the lexicon does not find anything yet. */
export class Counting {
  readonly texts = { flagged: 0, legit: 0 };
  readonly phrases = new Map<string, Seen>();
  /** Words of counted phrases that are somewhere written as no name is. */
  private readonly small = new Set<string>();
  least: number;
  private readonly mostCounted: number;

  constructor(
    private readonly options: SuggestOptions,
    private readonly places: CountedPlaces,
    private readonly senders: SeenTexts,
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
      const seen = this.phrases.get(found.phrase) ?? { flagged: 0, legit: 0, named: false };
      seen[side]++;
      seen.named ||= holdsName(found, this.senders);
      this.phrases.set(found.phrase, seen);
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

/** Names in writing without spaces are so long at most. */
const longestName = 6;

/** Whether a word of the phrase is one of a sender's name, or its characters are part of where one stands. */
function holdsName({ run, from, to }: FoundPhrase, senders: SeenTexts): boolean {
  for (let index = from; index < to; index++) {
    const { unit, spaced } = run[index] as PhraseUnit;
    if (spaced && senders.has(unit)) return true;
  }
  for (let start = Math.max(0, from - longestName + 1); start < to; start++) {
    let name = '';
    for (let end = start; end < Math.min(run.length, start + longestName); end++) {
      const { unit, spaced } = run[end] as PhraseUnit;
      if (spaced) break;
      name += unit;
      if (end >= from && end > start && senders.has(name)) return true;
    }
  }
  return false;
}

/** Whether at least half of a phrase lies in what the lexicon finds. */
function isKnown({ run, from, to }: FoundPhrase, known: readonly { readonly start: number; readonly end: number }[]): boolean {
  let covered = 0;
  for (let index = from; index < to; index++) {
    const { start, end } = run[index] as PhraseUnit;
    if (known.some((phrase) => phrase.start < end && start < phrase.end)) covered++;
  }
  return covered * 2 >= to - from;
}
