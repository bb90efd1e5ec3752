import type { Cue, Lexicon, LexiconEntry } from '../lexicon/lexicon.js';
import { foldAmounts, hasMarks } from '../text/characters.js';
import type { NormalizedText } from '../text/normalize.js';
import { contains, overlaps, type Span } from '../text/span.js';
import { Chart } from './chart.js';
import type { CompiledLexicon } from './compile.js';
import { Reading, type UndoneUnit } from './reading.js';
import { HitIndex, resolveRule } from './resolve.js';
import type { Rule, Tell } from './rules.js';
import { kindsOnUnits } from './unit-kinds.js';
import { type Worded, WordingReader, type WordingReading } from './wording/read-wording.js';
import { SentenceLanguages } from './wording/sentence-languages.js';

/** An entry found in a text, before context. Places are in the caller's text. */
export interface LexiconMatch extends Span {
  readonly entry: LexiconEntry;
  readonly lexicon: Lexicon;
  readonly sense: string;
  /** Index of the sentence it begins in, and of the one it ends in. */
  readonly sentence: number;
  readonly lastSentence: number;
}

/** Whether a match is of the learned wording, whose phrases count together and not one by one. */
export function isWording({ lexicon }: LexiconMatch): boolean {
  return lexicon.origin === 'learned' && lexicon.wording !== null;
}

export interface CueMatch extends Span {
  readonly cue: Cue;
  readonly sentence: number;
}

export interface SentenceSpan extends Span {
  readonly index: number;
  /** Words of it, each character of unspaced writing counted as one. */
  readonly units: number;
}

/** All that the lexicon says about one text. */
export interface TextMatches {
  readonly text: NormalizedText;
  /** By start, then end. */
  readonly matches: readonly LexiconMatch[];
  readonly cues: readonly CueMatch[];
  readonly tells: readonly Tell[];
  readonly sentences: readonly SentenceSpan[];
  readonly unspaced: boolean;
  /** How the text is worded, a stretch of sentences at a time, in order; none in a language that is not known. */
  readonly wordings: readonly Worded[];
}

/**
 * Sentences before and after an anchor that are read as well: context and two-sentence patterns live there, and the
 * opening of a list stands a few lines above its items.
 */
const before = 8;
const after = 2;

/** A text of so many sentences or fewer is read as a whole. */
const wholeText = 24;

/** Searches texts for the phrases of a lexicon. Holds scratch memory, so one matcher serves one thread. */
export class Matcher {
  private readonly reading: Reading;
  private readonly chart: Chart;
  private readonly wording: WordingReader;

  constructor(readonly lexicon: CompiledLexicon) {
    this.reading = new Reading(lexicon);
    this.wording = new WordingReader(lexicon.wordings);
    this.chart = new Chart(lexicon);
  }

  /** Whether one of the languages surely wrote some of the text that was read last. */
  get understood(): boolean {
    return this.wording.understood;
  }

  /**
   * Null if nothing in the text can be a phrase: the common case, and the cheap one. With `covered`, matches inside
   * longer ones are reported too, which is how entries are tested one by one.
   */
  match(text: NormalizedText, covered = false): TextMatches | null {
    const { reading, chart, lexicon } = this;
    const anchored = reading.read(text.value);
    const wordings = this.wording.read(reading);
    if (!anchored && !wordings.some((wording) => wording.phrases.length > 0)) return null;
    const folded = foldAmounts(lexicon.characters, text.value);
    chart.reset();
    for (const sentence of this.sentencesToRead()) {
      const from = reading.sentenceStarts[sentence] as number;
      const to = reading.sentenceStarts[sentence + 1] as number;
      const start = sentence === 0 ? 0 : (reading.sentenceEnds[sentence - 1] as number);
      const kinds = lexicon.kinds.find(folded, start, reading.sentenceEnds[sentence] as number);
      const unmarked = !hasMarks(text.value.slice(start, reading.sentenceEnds[sentence] as number));
      chart.readSentence(reading, sentence, kindsOnUnits(lexicon, reading, kinds, from, to), unmarked);
    }
    return this.resolve(text, wordings, covered);
  }

  private sentencesToRead(): Iterable<number> {
    const { reading } = this;
    const { sentenceCount } = reading;
    const chosen = new Set<number>();
    if (sentenceCount <= wholeText) for (let sentence = 0; sentence < sentenceCount; sentence++) chosen.add(sentence);
    else {
      // The opening may frame the whole text, and so may a question at its end.
      chosen
        .add(0)
        .add(1)
        .add(sentenceCount - 2)
        .add(sentenceCount - 1);
      for (const anchored of reading.anchored) {
        const last = Math.min(sentenceCount - 1, anchored + after);
        for (let sentence = Math.max(0, anchored - before); sentence <= last; sentence++) chosen.add(sentence);
      }
    }
    return [...chosen].sort((a, b) => a - b);
  }

  private resolve(text: NormalizedText, wordings: readonly WordingReading[], covered: boolean): TextMatches {
    const { lexicon, reading } = this;
    const hits = new HitIndex(this.chart.hits);
    const rules = new Set<number>();
    for (const part of hits.parts()) for (const rule of lexicon.rulesOfPart[part] as readonly number[]) rules.add(rule);
    const found: LexiconMatch[] = [];
    const cues: CueMatch[] = [];
    const allowed: Span[] = [];
    const tells: Tell[] = [];
    const languages = new SentenceLanguages(reading, lexicon.wordings);
    const isForeign = ({ origin, language }: Lexicon, sentence: number, framing: boolean) =>
      !covered && origin === 'written' && language !== null && languages.isForeign(language.tag, sentence, framing);
    for (const index of [...rules].sort((a, b) => a - b)) {
      const rule = lexicon.rules[index] as Rule;
      for (const place of resolveRule(rule, hits)) {
        const span = this.sourceSpan(text, place.start, place.end);
        const { subject } = rule;
        if (subject.type === 'entry') {
          if (isForeign(subject.lexicon, place.sentence, false)) continue;
          found.push({
            ...span,
            entry: subject.entry,
            lexicon: subject.lexicon,
            sense: lexicon.senses[place.sense] as string,
            sentence: place.sentence,
            lastSentence: place.lastSentence,
          });
        } else if (subject.type === 'cue') {
          if (!isForeign(subject.lexicon, place.sentence, true)) cues.push({ ...span, cue: subject.cue, sentence: place.sentence });
        } else if (subject.type === 'allow') allowed.push(span);
        else if (!tells.includes(subject.tell)) tells.push(subject.tell);
      }
    }
    const sentences: SentenceSpan[] = [];
    for (let index = 0; index < reading.sentenceCount; index++) {
      const start = index === 0 ? 0 : (reading.sentenceEnds[index - 1] as number);
      sentences.push({
        ...text.offsets.toSource({ start, end: reading.sentenceEnds[index] as number }),
        index,
        units: (reading.sentenceStarts[index + 1] as number) - (reading.sentenceStarts[index] as number),
      });
    }
    const learned = wordings.flatMap((wording) => this.learnedMatches(text, wording));
    return {
      text: withDisguises(text, reading.undone),
      matches: covered ? found : byPlace([...withoutOverlaps(found, allowed), ...learned]),
      cues,
      tells,
      sentences,
      unspaced: this.isUnspaced(),
      wordings,
    };
  }

  private learnedMatches(text: NormalizedText, { stage, phrases, tables }: WordingReading): LexiconMatch[] {
    return phrases.map(({ phrase, startUnit, endUnit, sentence }) => ({
      ...this.sourceSpan(text, startUnit, endUnit),
      entry: tables.entryOf(phrase, stage),
      lexicon: tables.lexicon,
      sense: '',
      sentence,
      lastSentence: sentence,
    }));
  }

  private isUnspaced(): boolean {
    const { reading } = this;
    const cost = reading.costsBefore[reading.count] as number;
    return reading.count > 0 && cost / reading.count < 8;
  }

  /** Units to the caller's text; signs that belong to a number (`$50`, `15%`) are taken in. */
  private sourceSpan(text: NormalizedText, startUnit: number, endUnit: number): Span {
    let start = this.reading.starts[startUnit] as number;
    let end = this.reading.ends[endUnit - 1] as number;
    if (start > 0 && /[$€£¥₹₫@]/.test(text.value[start - 1] as string)) start--;
    if (end < text.value.length && /[%％€£¥₫]/.test(text.value[end] as string)) end++;
    return text.offsets.toSource({ start, end });
  }
}

/** The text with what was undone word by word while it was read. */
function withDisguises(text: NormalizedText, undone: readonly UndoneUnit[]): NormalizedText {
  if (undone.length === 0) return text;
  const added = undone.flatMap(({ start, end, disguises }) => {
    const span = text.offsets.toSource({ start, end });
    return disguises.map((disguise) => ({ ...span, disguise }));
  });
  return { ...text, disguises: [...text.disguises, ...added].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/**
 * Drops what an allow phrase covers, repeats of an entry in the same place, and matches inside a longer one of the same
 * tactic that is at least as strong. Only matches that share a sentence are compared.
 */
function withoutOverlaps(found: readonly LexiconMatch[], allowed: readonly Span[]): LexiconMatch[] {
  const longestFirst = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || b.entry.strength - a.entry.strength || a.start - b.start || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const kept = new Map<number, LexiconMatch[]>();
  const result: LexiconMatch[] = [];
  for (const match of longestFirst) {
    if (allowed.some((span) => contains(span, match))) continue;
    const nearby = kept.get(match.sentence) ?? [];
    if (nearby.some((other) => supersedes(other, match))) continue;
    result.push(match);
    for (let sentence = match.sentence; sentence <= match.lastSentence; sentence++) {
      const list = kept.get(sentence);
      if (list === undefined) kept.set(sentence, [match]);
      else list.push(match);
    }
  }
  return result;
}

function byPlace(matches: LexiconMatch[]): LexiconMatch[] {
  return matches.sort((a, b) => a.start - b.start || a.end - b.end || (a.entry.id < b.entry.id ? -1 : 1));
}

function supersedes(longer: LexiconMatch, match: LexiconMatch): boolean {
  if (longer.entry.id === match.entry.id && overlaps(longer, match)) return true;
  return (
    longer.entry.tactic === match.entry.tactic &&
    longer.lexicon.id === match.lexicon.id &&
    longer.entry.strength >= match.entry.strength &&
    contains(longer, match)
  );
}
