import { foldAmounts, hasMarks } from '../text/characters.js';
import type { NormalizedText } from '../text/normalize.js';
import type { Span } from '../text/span.js';
import { Chart } from './chart.js';
import type { LinkedLexicons } from './link.js';
import type { CueInfo, EntryInfo, LexiconInfo, LinkedLexicon } from './linked-lexicon.js';
import { byPlace, withoutOverlaps } from './overlaps.js';
import { Reading, type UndoneUnit } from './reading.js';
import { HitIndex, resolveRule } from './resolve.js';
import type { Rule } from './search-tables.js';
import { kindsOnUnits, type UnitKind } from './unit-kinds.js';
import { type Worded, WordingReader, type WordingReading } from './wording/read-wording.js';
import type { SentenceLanguages } from './wording/sentence-languages.js';

/** An entry found in a text, before context. Places are in the caller's text. */
export interface LexiconMatch extends Span {
  readonly entry: EntryInfo;
  readonly lexicon: LexiconInfo;
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
  readonly cue: CueInfo;
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
  /** Scripts that were told, each once. */
  readonly tells: readonly string[];
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

/** Of three groups in neighbouring sentences, the outer two stand so far apart. */
const reach = 2;

/** A text of so many sentences or fewer is read as a whole. */
const wholeText = 24;

/** A lexicon that is searched for, and where its cues may count. */
interface Search {
  readonly lexicon: LinkedLexicon;
  readonly chart: Chart;
}

/** Token kinds of a sentence, and whether it has no marks on its letters. */
interface SentenceKinds {
  readonly kinds: readonly UnitKind[];
  readonly unmarked: boolean;
}

/** What rules found. */
interface Findings {
  readonly matches: LexiconMatch[];
  readonly cues: CueMatch[];
  readonly allowed: Span[];
  readonly tells: Set<string>;
}

/** Searches texts for the phrases of lexicons. Holds scratch memory, so one matcher serves one thread. */
export class Matcher {
  private readonly reading: Reading;
  private readonly wording: WordingReader;
  private readonly hits = new HitIndex();
  /** By lexicon, made when it is first searched for. */
  private readonly charts: (Chart | undefined)[] = [];
  /** By sentence of the text at hand. */
  private readonly kindsOf = new Map<number, SentenceKinds>();

  constructor(readonly linked: LinkedLexicons) {
    this.reading = new Reading(linked);
    this.wording = new WordingReader(linked);
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
    const { reading } = this;
    const anchored = reading.read(text.value);
    const wordings = this.wording.read(reading);
    const isWorded = wordings.some((wording) => wording.phrases.length > 0);
    if (!anchored && !isWorded) return null;
    this.kindsOf.clear();
    const { languages } = reading;
    // Most texts with an anchor hold no phrase; nothing but the anchored lexicons is searched for to find that out.
    if (!isWorded && !covered && !this.holdsEntry(text, languages)) return null;
    const sentences = this.sentencesToRead();
    const searches = this.searches(languages, sentences, covered);
    for (const { chart } of searches) this.fill(chart, text, sentences);
    const found: Findings = { matches: [], cues: [], allowed: [], tells: new Set() };
    for (const search of searches) this.resolve(text, search, languages, covered, found);
    return this.result(text, wordings, found, covered);
  }

  /** Whether any entry is in the text, allowed or not. */
  private holdsEntry(text: NormalizedText, languages: SentenceLanguages): boolean {
    const { reading, linked, hits } = this;
    const sentences = this.sentencesNear(reach, reach);
    for (const lexicon of linked.lexicons) {
      if (reading.anchoredIn[lexicon.index] === 0 || sentences.every((sentence) => this.isForeign(lexicon, languages, sentence, false)))
        continue;
      const chart = this.chartOf(lexicon);
      this.fill(chart, text, sentences);
      const { rules, rulesOfPart } = lexicon.search;
      let isRead = false;
      for (const part of chart.parts) {
        for (const index of rulesOfPart[part] as readonly number[]) {
          const rule = rules[index] as Rule;
          if (rule.type !== 'entry' || !rule.groups.every((group) => group.every((other) => chart.has(other)))) continue;
          if (!isRead) hits.read(chart.hits);
          isRead = true;
          if (resolveRule(rule, hits).some(({ sentence }) => !this.isForeign(lexicon, languages, sentence, false))) return true;
        }
      }
    }
    return false;
  }

  /** Charts the sentences of a text. */
  private fill(chart: Chart, text: NormalizedText, sentences: readonly number[]): void {
    chart.reset();
    for (const sentence of sentences) {
      const { kinds, unmarked } = this.kindsIn(text, sentence);
      chart.readSentence(this.reading, sentence, kinds, unmarked);
    }
  }

  /** What is known of a sentence besides its units, found once for all lexicons. */
  private kindsIn(text: NormalizedText, sentence: number): SentenceKinds {
    let known = this.kindsOf.get(sentence);
    if (known === undefined) {
      const { reading, linked } = this;
      const start = sentence === 0 ? 0 : (reading.sentenceEnds[sentence - 1] as number);
      const stretch = text.value.slice(start, reading.sentenceEnds[sentence] as number);
      const spans = linked.kinds.find(foldAmounts(linked.characters, stretch), 0, stretch.length);
      known = {
        kinds: kindsOnUnits(
          reading,
          spans,
          start,
          reading.sentenceStarts[sentence] as number,
          reading.sentenceStarts[sentence + 1] as number,
        ),
        unmarked: !hasMarks(stretch),
      };
      this.kindsOf.set(sentence, known);
    }
    return known;
  }

  private chartOf(lexicon: LinkedLexicon): Chart {
    this.charts[lexicon.index] ??= new Chart(lexicon);
    return this.charts[lexicon.index] as Chart;
  }

  private isForeign(lexicon: LinkedLexicon, languages: SentenceLanguages, sentence: number, framing: boolean): boolean {
    return lexicon.info.origin === 'written' && lexicon.info.language !== null && languages.isForeign(lexicon, sentence, framing);
  }

  /** The lexicons that have anything to say here: whose anchors were met, or in whose language there is a sentence. */
  private searches(languages: SentenceLanguages, sentences: readonly number[], covered: boolean): Search[] {
    const { reading, linked } = this;
    const isPlaying = (lexicon: LinkedLexicon): boolean =>
      covered ||
      (reading.anchored.length > 0 && reading.anchoredIn[lexicon.index] === 1) ||
      sentences.some((sentence) => !languages.isForeign(lexicon, sentence, true));
    return linked.lexicons.filter(isPlaying).map((lexicon) => ({ lexicon, chart: this.chartOf(lexicon) }));
  }

  private sentencesToRead(): number[] {
    const { sentenceCount } = this.reading;
    if (sentenceCount <= wholeText) return Array.from({ length: sentenceCount }, (_, sentence) => sentence);
    // The opening may frame the whole text, and so may a question at its end.
    const chosen = new Set([0, 1, sentenceCount - 2, sentenceCount - 1, ...this.sentencesNear(before, after)]);
    return [...chosen].sort((a, b) => a - b);
  }

  /** The sentences with an anchor, and so many before and after each. */
  private sentencesNear(before: number, after: number): number[] {
    const { anchored, sentenceCount } = this.reading;
    const near: number[] = [];
    for (const sentence of anchored) {
      const last = Math.min(sentenceCount - 1, sentence + after);
      for (let next = Math.max(sentence - before, (near[near.length - 1] ?? -1) + 1); next <= last; next++) near.push(next);
    }
    return near;
  }

  private resolve(text: NormalizedText, { lexicon, chart }: Search, languages: SentenceLanguages, covered: boolean, found: Findings): void {
    const { search, info } = lexicon;
    const { hits } = this;
    hits.read(chart.hits);
    // A rule stands with one part only, so none comes twice.
    const rules: number[] = [];
    for (const part of chart.parts) for (const rule of search.rulesOfPart[part] as readonly number[]) rules.push(rule);
    const isForeign = (sentence: number, framing: boolean) => !covered && this.isForeign(lexicon, languages, sentence, framing);
    for (const index of rules.sort((a, b) => a - b)) {
      const rule = search.rules[index] as Rule;
      for (const place of resolveRule(rule, hits)) {
        const span = this.sourceSpan(text, place.start, place.end);
        switch (rule.type) {
          case 'entry':
            if (isForeign(place.sentence, false)) continue;
            found.matches.push({
              ...span,
              entry: lexicon.entry(rule.subject),
              lexicon: info,
              sense: lexicon.sense(place.sense),
              sentence: place.sentence,
              lastSentence: place.lastSentence,
            });
            break;
          case 'cue':
            if (!isForeign(place.sentence, true)) found.cues.push({ ...span, cue: lexicon.cue(rule.subject), sentence: place.sentence });
            break;
          case 'allow':
            found.allowed.push(span);
            break;
          case 'tell':
            if (!isForeign(place.sentence, true)) found.tells.add(lexicon.tell(rule.subject));
        }
      }
    }
  }

  private result(text: NormalizedText, wordings: readonly WordingReading[], found: Findings, covered: boolean): TextMatches {
    const { reading } = this;
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
      matches: covered ? found.matches : byPlace([...withoutOverlaps(found.matches, found.allowed), ...learned]),
      cues: found.cues,
      tells: [...found.tells],
      sentences,
      unspaced: this.isUnspaced(),
      wordings,
    };
  }

  private learnedMatches(text: NormalizedText, { stage, phrases, lexicon }: WordingReading): LexiconMatch[] {
    return phrases.map(({ phrase, startUnit, endUnit, sentence }) => ({
      ...this.sourceSpan(text, startUnit, endUnit),
      entry: lexicon.wordingEntry(phrase, stage),
      lexicon: lexicon.wordingInfo,
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
