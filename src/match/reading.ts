import type { Disguise } from '../text/folds/fold.js';
import type { Span } from '../text/span.js';
import { readUnits, type UnitReader } from '../text/units.js';
import { isSlip } from '../text/words/one-edit.js';
import type { Unmasked } from '../text/words/unmask.js';
import { CompanyCheck } from './company-check.js';
import type { LinkedLexicons } from './link.js';
import { isLoose } from './word-lookup.js';
import { SentenceLanguages } from './wording/sentence-languages.js';

/** The most units kept between texts; a longer text gets its own arrays, which go with it. */
const keptCapacity = 16_384;

/** Shorter words are guessed at only where digits or signs stand in them, and longer ones are no words. */
const leastUnmasked = 4;
const mostUnmasked = 40;

/** A word read as another; its place is in the text that was read. */
export interface UndoneUnit extends Span {
  readonly disguises: readonly Disguise[];
}

const plainLatin = /^[A-Za-z]+$/;

const spelledOtherwise: readonly Disguise[] = ['spelling'];

/**
 * A text read once: its units with their places, its sentences, and whether any anchor was met. One reading is reused
 * for text after text; nothing in it outlives the next `read`.
 */
export class Reading implements UnitReader {
  /** Units by their common numbers; 0 for words that nobody knows. */
  ids = new Int32Array(1024);
  /** What the learned wording of languages that trim words reads instead; all 0 where no such language is loaded. */
  trimmed = new Int32Array(1024);
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** 1 where the unit is a number. */
  numeric = new Uint8Array(1024);
  /** What the units before each one cost towards the width of a gap. */
  costsBefore = new Int32Array(1025);
  count = 0;
  /** Units that only undoing disguise made known, in order. */
  readonly undone: UndoneUnit[] = [];
  /** First unit of each sentence, and one more: the count. */
  readonly sentenceStarts: number[] = [];
  /** Where each sentence ends in the text, stops included. */
  readonly sentenceEnds: number[] = [];
  /** Sentences in which an anchor was met with its company near, in order. */
  readonly anchored: number[] = [];
  /** By lexicon: 1 if one of its anchors was; only of use if `anchored` is not empty. */
  readonly anchoredIn: Uint8Array;
  private previous = 0;
  private sentence = 0;
  /** Anchors met, and the sentence of each. */
  private readonly met: number[] = [];
  private readonly metSentences: number[] = [];
  /** Which languages the sentences of this text may be in. */
  readonly languages: SentenceLanguages;
  private readonly companies: CompanyCheck;
  private readonly meet = (anchor: number): void => {
    this.met.push(anchor);
    this.metSentences.push(this.sentence);
  };

  constructor(private readonly linked: LinkedLexicons) {
    this.anchoredIn = new Uint8Array(linked.lexicons.length);
    this.languages = new SentenceLanguages(this, linked);
    this.companies = new CompanyCheck(linked);
  }

  /** Reads a text. True if some pattern may be in it. */
  read(text: string): boolean {
    if (this.ids.length > keptCapacity) this.resize(1024);
    this.count = 0;
    this.undone.length = 0;
    this.previous = 0;
    this.sentence = 0;
    this.sentenceStarts.length = 0;
    this.sentenceStarts.push(0);
    this.sentenceEnds.length = 0;
    this.anchored.length = 0;
    this.languages.reset();
    this.met.length = 0;
    this.metSentences.length = 0;
    readUnits(this.linked.characters, text, 0, text.length, this);
    if ((this.sentenceStarts[this.sentence] as number) < this.count) {
      this.sentenceStarts.push(this.count);
      this.sentenceEnds.push(text.length);
    }
    if (this.met.length > 0) this.companies.judge(this, this.met, this.metSentences, this.anchored, this.anchoredIn);
    return this.anchored.length > 0;
  }

  /** The unit after this one, where the groups of one number (1,000.50) are one; `to`: where its sentence ends. */
  after(unit: number, to: number): number {
    let next = unit + 1;
    if (this.numeric[unit] === 1)
      while (next < to && this.numeric[next] === 1 && this.starts[next] === (this.ends[next - 1] as number) + 1) next++;
    return next;
  }

  get sentenceCount(): number {
    return this.sentenceEnds.length;
  }

  word(text: string, start: number, end: number, hash: number, length: number, lettersFrom: number): void {
    const { units, spelled } = this.linked;
    const at = this.count;
    this.numeric[at] = 0;
    let id = units.find(text, lettersFrom, end, hash, length);
    if (id === 0) {
      id = units.findStem(text, lettersFrom, end, length);
      const unmasked = length >= leastUnmasked && length <= mostUnmasked ? this.unmasked(text.slice(lettersFrom, end), id) : null;
      if (unmasked !== null) {
        const { word, disguises } = unmasked;
        this.undone.push({ start, end, disguises });
        this.record(units.lookUp(word) || units.findStem(word, 0, word.length, word.length), start, end, wordCost);
        this.trimmed[at] = units.findTrimmed(word, 0, word.length);
        return;
      }
    }
    const plain = spelled[id] as number;
    if (plain !== 0) this.undone.push({ start, end, disguises: spelledOtherwise });
    this.record(plain || id, start, end, wordCost);
    this.trimmed[at] = units.findTrimmed(text, lettersFrom, end);
  }

  /** `stem`: what the word may be a form of, or 0. */
  private unmasked(written: string, stem: number): Unmasked | null {
    const { normalizer, units } = this.linked;
    const { unmasker } = normalizer;
    if (stem === 0 || unmasker.isOdd(written)) return unmasker.unmask(written);
    const near = unmasker.slip(written);
    if (near === null) return null;
    // The stem of another language may begin any word, and hands slip in all of them; other edits are but other forms.
    const letters = units.isStem(stem) ? units.name(stem) : '';
    const isLikely = near.word.startsWith(letters) || (isLoose(units, stem, written.length) && plainLatin.test(written));
    return isLikely && isSlip(near.word, written.toLowerCase()) ? near : null;
  }

  number(text: string, start: number, end: number, hash: number, length: number): void {
    this.numeric[this.count] = 1;
    this.record(this.linked.units.find(text, start, end, hash, length), start, end, wordCost);
  }

  character(start: number, end: number, code: number): void {
    this.numeric[this.count] = 0;
    this.record(this.linked.units.characters[code] as number, start, end, characterCost);
  }

  cluster(text: string, start: number, end: number, hash: number, length: number): void {
    this.numeric[this.count] = 0;
    this.record(this.linked.units.find(text, start, end, hash, length), start, end, characterCost);
  }

  sentenceEnd(at: number): void {
    if ((this.sentenceStarts[this.sentence] as number) === this.count) return;
    this.sentenceStarts.push(this.count);
    this.sentenceEnds.push(at);
    this.sentence++;
    this.previous = 0;
  }

  private record(id: number, start: number, end: number, cost: number): void {
    const at = this.count;
    if (at + 1 >= this.ids.length) this.resize(this.ids.length * 2);
    this.ids[at] = id;
    this.trimmed[at] = 0;
    this.starts[at] = start;
    this.ends[at] = end;
    this.costsBefore[at + 1] = (this.costsBefore[at] as number) + cost;
    this.count = at + 1;
    if (id !== 0) this.linked.anchors.visit(this.previous, id, this.meet);
    this.previous = id;
  }

  private resize(capacity: number): void {
    const kept = Math.min(this.count, capacity);
    const ids = new Int32Array(capacity);
    const trimmed = new Int32Array(capacity);
    const starts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    const numeric = new Uint8Array(capacity);
    const costsBefore = new Int32Array(capacity + 1);
    ids.set(this.ids.subarray(0, kept));
    trimmed.set(this.trimmed.subarray(0, kept));
    starts.set(this.starts.subarray(0, kept));
    ends.set(this.ends.subarray(0, kept));
    numeric.set(this.numeric.subarray(0, kept));
    costsBefore.set(this.costsBefore.subarray(0, kept + 1));
    Object.assign(this, { ids, trimmed, starts, ends, numeric, costsBefore });
  }
}

/** A gap is at most five words or twelve characters wide: both come to 60. */
const wordCost = 12;
const characterCost = 5;
export const gapWidth = 60;
