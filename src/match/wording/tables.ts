import type { Lexicon, LexiconEntry, Strength } from '../../lexicon/lexicon.js';
import { type Stage, stages } from '../../lexicon/taxonomy.js';
import type { CharacterTable } from '../../text/characters.js';
import { splitUnits, trimmedUnit, type Vocabulary, type VocabularyBuilder } from '../vocabulary.js';
import { gapSign, numberSign } from './phrases.js';

/** A language's wording, ready to be read along the units of a text. Phrases are numbered; weights are hundredths of log-odds. */
export interface WordingTables {
  readonly lexicon: Lexicon;
  readonly bias: number;
  /** Weight, as of phrases, of the strongest phrase that a sentence must have to be on the subject at all. */
  readonly onSubject: number;
  readonly slope: number;
  /** Hundredths of log-odds. */
  readonly offset: number;
  /** Whether it reads trimmed words. */
  readonly trims: boolean;
  /** For each unit, and for a number in the place after the last: its phrase + 1, -1 for a word that only tells the language, 0 if unknown. */
  readonly single: Int32Array;
  /** Phrases of two neighbouring units, of two with others between, and of three (the pair's phrase and a unit), by `pairKey`. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly gapped: ReadonlyMap<number, number>;
  readonly triples: ReadonlyMap<number, number>;
  readonly weights: Int16Array;
  /** Of each phrase how much it leans towards each stage: as many numbers in a row as there are stages. */
  readonly leanings: Int8Array;
  /** What a phrase is reported as, in a text of this stage. */
  entryOf(phrase: number, stage: number): LexiconEntry;
}

/** Units are numbered below this. */
const keyBase = 0x100000;

export function pairKey(first: number, second: number): number {
  return first * keyBase + second;
}

/** The tactic that carries the wording of a stage. */
export function wordingTactic(stage: Stage): string {
  return `${stage}-wording`;
}

/** Makes the words of a wording known. Called for every lexicon before the vocabulary is complete. */
export function addWordingUnits(lexicon: Lexicon, characters: CharacterTable, vocabulary: VocabularyBuilder): void {
  if (lexicon.wording === null) return;
  const { scam, honest, common } = lexicon.wording;
  for (const phrase of [...Object.keys(scam), ...Object.keys(honest), common])
    for (const symbol of symbolsOf(phrase, characters))
      if (symbol !== numberSign && symbol !== gapSign) vocabulary.id(unitOf(lexicon, symbol));
}

/** What stands for a symbol of a wording in the vocabulary. */
function unitOf({ language }: Lexicon, symbol: string): string {
  return language?.inflection?.trim === true ? trimmedUnit(symbol) : symbol;
}

export function compileWording(
  lexicon: Lexicon,
  characters: CharacterTable,
  vocabulary: Vocabulary,
  unitId: (unit: string) => number,
): WordingTables | null {
  const { wording } = lexicon;
  if (wording === null) return null;
  const idOf = (symbol: string) => unitId(unitOf(lexicon, symbol));
  const number = vocabulary.size;
  const single = new Int32Array(vocabulary.size + 1);
  const pairs = new Map<number, number>();
  const gapped = new Map<number, number>();
  const triples = new Map<number, number>();
  const weights: number[] = [];
  const written: string[] = [];
  const leanings: number[] = [];
  for (const unit of symbolsOf(wording.common, characters)) single[unit === numberSign ? number : idOf(unit)] = -1;
  const next = (): number => {
    for (const _ of stages) leanings.push(0);
    written.push('');
    return weights.push(0) - 1;
  };
  const numberOf = (symbols: readonly string[]): number => {
    const ids = symbols.map((symbol) => (symbol === numberSign ? number : symbol === gapSign ? -1 : idOf(symbol)));
    const [first, second, third] = ids as [number, number?, number?];
    if (second === undefined) {
      if ((single[first] as number) <= 0) single[first] = next() + 1;
      return (single[first] as number) - 1;
    }
    if (second === -1) return found(gapped, pairKey(first, third as number), next);
    const pair = found(pairs, pairKey(first, second), next);
    return third === undefined ? pair : found(triples, pairKey(pair, third), next);
  };
  const add = (phrase: string, weight: number, leaning: readonly number[]): void => {
    const phraseNumber = numberOf(symbolsOf(phrase, characters));
    weights[phraseNumber] = Math.round(weight * 100);
    written[phraseNumber] = phrase;
    for (const [stage, lean] of leaning.entries()) leanings[phraseNumber * stages.length + stage] = lean;
  };
  for (const [phrase, [weight = 0, ...leaning]] of Object.entries(wording.scam)) add(phrase, weight, leaning);
  for (const [phrase, weight] of Object.entries(wording.honest)) add(phrase, weight, []);
  return {
    lexicon: { ...lexicon, origin: 'learned' },
    bias: Math.round(wording.bias * 100),
    onSubject: Math.round(wording.onSubject * 100),
    slope: wording.slope,
    offset: wording.offset * 100,
    trims: lexicon.language?.inflection?.trim === true,
    single,
    pairs,
    gapped,
    triples,
    weights: Int16Array.from(weights),
    leanings: Int8Array.from(leanings),
    entryOf: (phrase, stage) => entryOf(lexicon.id, written[phrase] as string, weights[phrase] as number, stages[stage] as Stage),
  };
}

/** The units of a phrase in the notation of `wording.json`: words, `#` for any number, `…` for one to three words between. */
export function symbolsOf(phrase: string, characters: CharacterTable): string[] {
  return phrase.split(' ').flatMap((part) => (part === numberSign || part === gapSign ? [part] : splitUnits(characters, part)));
}

function found(phrases: Map<number, number>, key: number, next: () => number): number {
  let known = phrases.get(key);
  if (known === undefined) {
    known = next();
    phrases.set(key, known);
  }
  return known;
}

/** Weights from which on a phrase is reported as strength 2 and 3, hundredths of log-odds. */
const typical = 30;
const telling = 60;

function entryOf(language: string, phrase: string, weight: number, stage: Stage): LexiconEntry {
  const strength: Strength = weight >= telling ? 3 : weight >= typical ? 2 : 1;
  return { id: `${language}:wording:${phrase}`, tactic: wordingTactic(stage), phrase, strength, patterns: [phrase], unless: [] };
}
