import type { LinkedLexicons } from '../link.js';
import type { LinkedLexicon } from '../linked-lexicon.js';
import type { Reading } from '../reading.js';

/** A language that knows less than this share of what another knows of a sentence did not write it. */
const leastShare = 0.8;

/**
 * Words of English stand in sentences of every language, so its phrases are looked for in all, and a language that borrows
 * from it must know all but as much as it does.
 */
const everywhere = 'en';
const leastOfEnglish = 0.95;

/** What frames a sentence is in its language, though: of it English must know at least this share of what another knows. */
const leastFraming = 0.5;

/**
 * Which languages the sentences of a text may be in, so that a phrase of one language is not found in what was written in
 * another: sister languages share half their words. Languages without learned wording are taken on trust.
 */
export class SentenceLanguages {
  /** By sentence of the text that is read, as far as asked. */
  private readonly known = new Map<number, Int32Array>();
  private readonly placeOf: ReadonlyMap<number, number>;
  private readonly english: number;

  constructor(
    private readonly reading: Reading,
    private readonly linked: LinkedLexicons,
  ) {
    this.placeOf = new Map(linked.worded.map(({ index }, place) => [index, place]));
    this.english = linked.worded.findIndex(({ info }) => info.id === everywhere);
  }

  /** Forgets the text before. */
  reset(): void {
    this.known.clear();
  }

  /** Whether the sentence is not in the language: somebody else knows clearly more of it. `framing`: asked for a cue. */
  isForeign(lexicon: LinkedLexicon, sentence: number, framing = false): boolean {
    const place = this.placeOf.get(lexicon.index);
    if (place === undefined || this.placeOf.size < 2) return false;
    const isEnglish = place === this.english;
    if (isEnglish && !framing) return false;
    const known = this.knownOf(sentence);
    const own = known[place] as number;
    let most = 0;
    for (const other of known) if (other > most) most = other;
    if (isEnglish) return own < leastFraming * most;
    return own < leastShare * most || own < leastOfEnglish * (known[this.english] ?? 0);
  }

  private knownOf(sentence: number): Int32Array {
    let known = this.known.get(sentence);
    if (known === undefined) {
      known = new Int32Array(this.linked.worded.length);
      this.known.set(sentence, known);
      countKnown(
        this.reading,
        this.linked.knownTo,
        this.reading.sentenceStarts[sentence] as number,
        this.reading.sentenceStarts[sentence + 1] as number,
        known,
      );
    }
    return known;
  }
}

/** Counts by language how many of the units each knows. */
export function countKnown(reading: Reading, knownTo: Int32Array, from: number, to: number, counts: Int32Array): void {
  counts.fill(0);
  for (let unit = from; unit < to; unit++) {
    for (let bits = knownAt(reading, knownTo, unit); bits !== 0; bits &= bits - 1) {
      const language = 31 - Math.clz32(bits & -bits);
      counts[language] = (counts[language] as number) + 1;
    }
  }
}

/** The languages that know a unit, a bit for each: as it stands, or its beginning where they trim words. */
export function knownAt(reading: Reading, knownTo: Int32Array, unit: number): number {
  if (reading.numeric[unit] === 1) return knownTo[knownTo.length - 1] as number;
  return (knownTo[reading.ids[unit] as number] as number) | (knownTo[reading.trimmed[unit] as number] as number);
}
