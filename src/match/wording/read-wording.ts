import { stages } from '../../lexicon/taxonomy.js';
import type { LinkedLexicons } from '../link.js';
import type { LinkedLexicon } from '../linked-lexicon.js';
import type { Reading } from '../reading.js';
import { widestGap } from './phrases.js';
import { countKnown } from './sentence-languages.js';
import type { WordingTables } from './tables.js';

/** A stretch of a text as the learned wording reads it. */
export interface Worded {
  /** First sentence of the stretch, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Hundredths of log-odds: above 0 the wording of a scam, below 0 that of honest talk. */
  readonly logOdds: number;
}

/** What the wording of a stretch says, and by which phrases. Units are those of the reading it was made from. */
export interface WordingReading extends Worded {
  readonly lexicon: LinkedLexicon;
  /** Index into `stages` of the stage it speaks for. */
  readonly stage: number;
  /** The phrases that speak most for a scam, without overlaps; empty where `logOdds` is not above 0. */
  readonly phrases: readonly FoundWording[];
}

export interface FoundWording {
  readonly phrase: number;
  readonly startUnit: number;
  readonly endUnit: number;
  readonly sentence: number;
}

/** A stretch ends after so many sentences or units, so that a long text is many stretches and none is drowned out. */
const stretchSentences = 12;
const stretchUnits = 400;

/** The most that one sentence of honest talk takes away. */
const sentenceFloor = -250;

/** A stretch of which the language knows less than this share of units is not its language. */
const leastKnown = 0.4;

/** One of which it knows more than this is. */
const surelyKnown = 0.6;

/**
 * A short line says little and a long one many things by chance, so the sum is set in proportion to the length of what is on
 * the subject: as for so many words. Fitted by leaving practice writers out: the same share of honest texts is then flagged
 * at any length. Only square roots and quotients, which every engine computes alike.
 */
const usualWords = 25;
const fewestWords = 10;
const lengthOffset = 160;

export function forLength(sum: number, counted: number): number {
  const words = Math.max(fewestWords, counted);
  return Math.round(sum * Math.sqrt((usualWords + 10) / (words + 10)) - (lengthOffset * (words - usualWords)) / (words + usualWords));
}

/** A character of unspaced writing is so many words. */
const wordsPerCharacter = 0.75;

const mostPhrases = 5;
const leastReported = 10;

/** Reads the learned wording along the units of a text. Holds scratch memory, linear in the text. */
export class WordingReader {
  /** By language and phrase: the last stretch that had it. Counts on from text to text, so nothing need be cleared. */
  private readonly seen: (Int32Array | undefined)[] = [];
  private stretch = 0;
  private readonly found: FoundWording[] = [];
  private readonly byStage = new Float64Array(stages.length);
  private readonly known: Int32Array;
  /** Units of the sentences that counted in this stretch. */
  private counted = 0;

  constructor(private readonly linked: LinkedLexicons) {
    this.known = new Int32Array(linked.worded.length);
  }

  /** Whether one of the languages surely wrote some of the text that was read last. */
  understood = false;

  read(reading: Reading): WordingReading[] {
    const result: WordingReading[] = [];
    this.understood = false;
    if (this.linked.worded.length === 0) return result;
    const { sentenceStarts, sentenceCount } = reading;
    let from = 0;
    while (from < sentenceCount) {
      let to = from + 1;
      const first = sentenceStarts[from] as number;
      while (to < sentenceCount && to - from < stretchSentences && (sentenceStarts[to + 1] as number) - first <= stretchUnits) to++;
      const language = this.languageOf(reading, first, sentenceStarts[to] as number);
      if (language >= 0) result.push(this.readStretch(reading, language, from, to));
      from = to;
    }
    return result;
  }

  /** The language that knows most of the units, or -1. */
  private languageOf(reading: Reading, fromUnit: number, toUnit: number): number {
    const { known } = this;
    countKnown(reading, this.linked.knownTo, fromUnit, toUnit, known);
    let best = -1;
    const units = toUnit - fromUnit;
    let bestKnown = Math.max(1, leastKnown * units);
    for (let index = 0; index < known.length; index++) {
      if ((known[index] as number) <= bestKnown) continue;
      best = index;
      bestKnown = known[index] as number;
    }
    if (best >= 0 && bestKnown >= surelyKnown * units) this.understood = true;
    return best;
  }

  private readStretch(reading: Reading, language: number, from: number, to: number): WordingReading {
    const lexicon = this.linked.worded[language] as LinkedLexicon;
    const tables = lexicon.wording as WordingTables;
    this.seen[language] ??= new Int32Array(tables.weights.length);
    this.stretch++;
    this.found.length = 0;
    this.byStage.fill(0);
    this.counted = 0;
    let sum = tables.bias;
    for (let sentence = from; sentence < to; sentence++)
      sum += this.readSentence(reading, lexicon, tables, this.seen[language] as Int32Array, sentence);
    const words = this.counted * (lexicon.unspaced ? wordsPerCharacter : 1);
    const logOdds = Math.round(tables.slope * forLength(sum, words) + tables.offset);
    let stage = 0;
    for (let index = 1; index < stages.length; index++)
      if ((this.byStage[index] as number) >= (this.byStage[stage] as number)) stage = index;
    return { lexicon, from, to, logOdds, stage, phrases: logOdds > 0 ? this.chosen(tables) : [] };
  }

  /** What a sentence adds, of phrases not met before in the stretch. */
  private readSentence(reading: Reading, lexicon: LinkedLexicon, tables: WordingTables, seen: Int32Array, sentence: number): number {
    const { single, pairs, gapped, triples, weights, leanings } = tables;
    const { locals, trims } = lexicon;
    const number = single.length - 1;
    const symbolAt = (unit: number): number =>
      reading.numeric[unit] === 1 ? number : (locals[(trims ? reading.trimmed[unit] : reading.ids[unit]) as number] as number);
    const { stretch } = this;
    const to = reading.sentenceStarts[sentence + 1] as number;
    let sum = 0;
    let strongest = 0;
    const meet = (phrase: number, startUnit: number, endUnit: number): void => {
      const weight = weights[phrase] as number;
      if (weight > strongest) strongest = weight;
      if (seen[phrase] === stretch) return;
      seen[phrase] = stretch;
      sum += weight;
      if (weight <= 0) return;
      for (let stage = 0; stage < stages.length; stage++)
        this.byStage[stage] = (this.byStage[stage] as number) + (leanings[phrase * stages.length + stage] as number);
      if (weight >= leastReported) this.found.push({ phrase, startUnit, endUnit, sentence });
    };
    for (let unit = reading.sentenceStarts[sentence] as number; unit < to; unit = reading.after(unit, to)) {
      const first = symbolAt(unit);
      const own = single[first] as number;
      let at = reading.after(unit, to);
      if (own > 0) meet(own - 1, unit, at);
      if (at >= to || first === 0) continue;
      const second = symbolAt(at);
      const pair = second === 0 ? -1 : pairs.find(first, second);
      let end = reading.after(at, to);
      if (pair >= 0) {
        meet(pair, unit, end);
        const triple = end < to ? triples.find(pair - pairs.first, symbolAt(end)) : -1;
        if (triple >= 0) meet(triple, unit, reading.after(end, to));
      }
      for (let gap = 0; gap < widestGap && end < to; gap++) {
        at = end;
        end = reading.after(at, to);
        const third = symbolAt(at);
        const apart = third === 0 ? -1 : gapped.find(first, third);
        if (apart >= 0) meet(apart, unit, end);
      }
    }
    if (sum === 0 || strongest < tables.onSubject) return 0;
    this.counted += to - (reading.sentenceStarts[sentence] as number);
    return Math.max(sum, sentenceFloor);
  }

  /** The heaviest, none of them overlapping another, by place. */
  private chosen({ weights }: WordingTables): FoundWording[] {
    const heaviest = [...this.found].sort(
      (a, b) => (weights[b.phrase] as number) - (weights[a.phrase] as number) || a.startUnit - b.startUnit || a.phrase - b.phrase,
    );
    const result: FoundWording[] = [];
    for (const one of heaviest) {
      if (result.length === mostPhrases) break;
      if (result.every((other) => one.endUnit <= other.startUnit || other.endUnit <= one.startUnit)) result.push(one);
    }
    return result.sort((a, b) => a.startUnit - b.startUnit);
  }
}
