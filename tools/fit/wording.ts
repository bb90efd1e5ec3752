import type { Wording } from '../../src/lexicon/lexicon.js';
import { type Stage, stages } from '../../src/lexicon/taxonomy.js';
import { trimmed } from '../../src/match/vocabulary.js';
import { phrasesOf } from '../../src/match/wording/phrases.js';
import { type CharacterTable, withoutMarks } from '../../src/text/characters.js';
import type { Example } from './examples.js';
import { fitLogistic, type LinearModel, type Row } from './logistic.js';
import { sentencesOf } from './units.js';

export interface WordingOptions {
  /** Three units in a row, for unspaced writing. */
  readonly widest: 2 | 3;
  /** Only the beginnings of words are read. */
  readonly trim: boolean;
  /** Texts, and sources, that must have a phrase. */
  readonly leastTexts: number;
  readonly leastSources: number;
  readonly l2: number;
  /** How much of what is known beforehand counts. */
  readonly trust: number;
  readonly epochs: number;
  /** All honest talk that is easy counts as much as so many times the hard. */
  readonly ordinary: number;
  /** Weights nearer to 0 are left out. */
  readonly leastWeight: number;
  readonly onSubject: number;
  /** What written matches count for. */
  readonly written: number;
  /** How much surer the whole reading is than one that leaves a writer out. */
  readonly whole: number;
  /** So many phrases are kept. */
  readonly mostPhrases: number;
}

/** What is known of a phrase before any text of its language is read. */
export interface Prior {
  /** Log-odds. */
  readonly weight: number;
  /** Of each stage, as in `wording.json`. */
  readonly leanings: readonly number[];
}

/** Texts with their phrases, which are found once however often something is fitted. */
export interface ReadExample {
  readonly example: Example;
  readonly phrases: ReadonlySet<string>;
  /** Counts half where a text stands there twice. */
  readonly share: number;
}

/** People leave the marks off letters, so a text that has marks is read without them as well. */
export function readPhrases(examples: readonly Example[], table: CharacterTable, { widest, trim }: WordingOptions): ReadExample[] {
  return examples.flatMap((example) => {
    const read = (text: string, share: number): ReadExample => {
      const phrases = new Set<string>();
      for (const sentence of sentencesOf(table, text, trim ? trimmed : undefined))
        for (const phrase of phrasesOf(sentence, widest)) phrases.add(phrase);
      return { example, phrases, share };
    };
    const bare = withoutMarks(example.text);
    return bare === example.text ? [read(example.text, 1)] : [read(example.text, 1), read(bare, 0.5)];
  });
}

/** Learns how scams and honest talk are worded. */
export function fitWording(read: readonly ReadExample[], options: WordingOptions, prior: ReadonlyMap<string, Prior> = new Map()): Wording {
  const trust = (phrase: string) => options.trust * (prior.get(phrase)?.weight ?? 0);
  const texts = weighted(read, options).map((text) => ({ ...text, offset: sumOf(text.phrases, trust) }));
  const everything = chooseVocabulary(read, options);
  const first = fitOn(texts, everything, options);
  // What moves few texts little is left out, and the rest is fitted again without it.
  const chosen = [...everything]
    .map(([phrase, { feature, count }]) => ({
      phrase,
      count,
      worth: Math.abs((first.weights[feature] as number) + trust(phrase)) * Math.sqrt(count),
    }))
    .sort((a, b) => b.worth - a.worth || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, options.mostPhrases);
  const vocabulary = new Map(chosen.map(({ phrase, count }, feature) => [phrase, { feature, count }]));
  const { weights, bias } = fitOn(texts, vocabulary, options);
  const leaningOf = stageLeanings(read);
  const scam: Record<string, number[]> = {};
  const honest: Record<string, number> = {};
  for (const phrase of [...new Set([...vocabulary.keys(), ...prior.keys()])].sort()) {
    const feature = vocabulary.get(phrase)?.feature;
    const weight = Math.round(((feature === undefined ? 0 : (weights[feature] as number)) + trust(phrase)) * 100) / 100;
    if (Math.abs(weight) < options.leastWeight) continue;
    if (weight > 0) scam[phrase] = [weight, ...(feature === undefined ? (prior.get(phrase) as Prior).leanings : leaningOf(phrase))];
    else honest[phrase] = weight;
  }
  return {
    bias: Math.round(bias * 100) / 100,
    onSubject: options.onSubject,
    slope: 1,
    offset: 0,
    written: options.written,
    scam,
    honest,
    common: commonWords(read),
  };
}

/** Features by phrase, and in how many texts each stands. */
type Vocabulary = ReadonlyMap<string, { readonly feature: number; readonly count: number }>;

function sumOf(phrases: ReadonlySet<string>, weightOf: (phrase: string) => number): number {
  let sum = 0;
  for (const phrase of phrases) sum += weightOf(phrase);
  return sum;
}

function fitOn(
  texts: readonly (ReadExample & { weight: number; offset: number })[],
  vocabulary: Vocabulary,
  options: WordingOptions,
): LinearModel {
  const rows = texts.map(
    ({ phrases, example, weight, offset }): Row => ({
      features: Int32Array.from([...phrases].flatMap((phrase) => vocabulary.get(phrase)?.feature ?? [])),
      scam: example.scam,
      weight,
      offset,
    }),
  );
  return fitLogistic(rows, vocabulary.size, options);
}

function chooseVocabulary(read: readonly ReadExample[], { leastTexts, leastSources }: WordingOptions): Vocabulary {
  const texts = new Map<string, number>();
  const sources = new Map<string, Set<string>>();
  for (const { phrases, example, share } of read) {
    for (const phrase of phrases) {
      texts.set(phrase, (texts.get(phrase) ?? 0) + share);
      let known = sources.get(phrase);
      if (known === undefined) {
        known = new Set();
        sources.set(phrase, known);
      }
      if (known.size < leastSources) known.add(example.source);
    }
  }
  const chosen = [...texts].filter(([phrase, count]) => count >= leastTexts && (sources.get(phrase)?.size ?? 0) >= leastSources);
  return new Map(chosen.map(([phrase, count], feature) => [phrase, { feature, count }]));
}

/** A source counts at most as so many texts on each side, so that no large one decides how the others are read. */
const mostOfSource = 100;

/** A text of more phrases than this counts less: it speaks for itself in many places. */
const longText = 120;

/** Both sides count the same; of the honest side, hard texts and ordinary ones as the options say. */
export function weighted(read: readonly ReadExample[], { ordinary }: WordingOptions): (ReadExample & { weight: number })[] {
  const sideOf = ({ scam, hard }: Example) => (scam ? 'scam' : hard ? 'hard' : 'ordinary');
  const keyOf = ({ example }: ReadExample) => `${example.source} ${sideOf(example)}`;
  const bySource = new Map<string, number>();
  for (const item of read) bySource.set(keyOf(item), (bySource.get(keyOf(item)) ?? 0) + item.share);
  const own = read.map((item) => {
    const many = sideOf(item.example) === 'ordinary' ? 1 : Math.min(1, mostOfSource / (bySource.get(keyOf(item)) as number));
    return item.share * many * Math.min(1, longText / Math.max(1, item.phrases.size));
  });
  const total = { scam: 0, hard: 0, ordinary: 0 };
  for (const [index, { example }] of read.entries()) total[sideOf(example)] += own[index] as number;
  const honest = total.hard * (1 + ordinary);
  const mean = (total.scam + honest) / 2;
  const each = {
    scam: mean / total.scam,
    hard: mean / honest,
    ordinary: total.ordinary === 0 ? 0 : (mean / honest) * ((ordinary * total.hard) / total.ordinary),
  };
  return read.map((item, index) => ({ ...item, weight: (own[index] as number) * each[sideOf(item.example)] }));
}

/** Half units of log-ratio: how much more often a stage's texts have the phrase than the mean of all stages. */
const leaningSteps = 2;
const mostLeaning = 4;

/** As if every stage had so much of an average text more, so that rare phrases lean little. */
const leaningPrior = 0.3;

export function stageLeanings(read: readonly ReadExample[]): (phrase: string) => number[] {
  const counts = new Map<string, number[]>();
  const totals: number[] = stages.map(() => 0);
  for (const { example, phrases, share } of read) {
    const own = example.stages.map((stage) => stages.indexOf(stage as Stage)).filter((index) => index >= 0);
    if (!example.scam || own.length === 0) continue;
    for (const index of own) {
      totals[index] = (totals[index] as number) + share / own.length;
      for (const phrase of phrases) {
        let count = counts.get(phrase);
        if (count === undefined) {
          count = stages.map(() => 0);
          counts.set(phrase, count);
        }
        count[index] = (count[index] as number) + share / own.length;
      }
    }
  }
  const all = totals.reduce((sum, total) => sum + total, 0);
  return (phrase) => {
    const count = counts.get(phrase) ?? [];
    const rates = totals.map((total, index) => ((count[index] ?? 0) + (leaningPrior * total) / all) / Math.max(total, 1));
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / stages.length;
    if (mean === 0) return stages.map(() => 0);
    return rates.map((rate) => Math.max(-mostLeaning, Math.min(mostLeaning, Math.round(leaningSteps * Math.log(rate / mean)))) + 0);
  };
}

const commonCount = 250;

/** The words that most texts of the language are made of. */
function commonWords(read: readonly ReadExample[]): string {
  const counts = new Map<string, number>();
  for (const { phrases, share } of read)
    for (const phrase of phrases) if (!phrase.includes(' ')) counts.set(phrase, (counts.get(phrase) ?? 0) + share);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, commonCount)
    .map(([word]) => word)
    .sort()
    .join(' ');
}
