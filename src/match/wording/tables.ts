import type { Strength } from '../../lexicon/lexicon.js';
import { type Stage, stages } from '../../lexicon/taxonomy.js';
import { DigitReader } from '../packed/digits.js';
import type { PackedWordingAbout } from '../packed/packed-lexicon.js';
import { PairTable } from './pair-table.js';
import { gapSign, numberSign } from './phrases.js';

/** A language's wording, ready to be read along the units of a text, in its own numbers. Weights are hundredths of log-odds. */
export interface WordingTables extends PackedWordingAbout {
  /** For each unit, and for a number in the place after the last: its phrase + 1, -1 for a word that only tells the language, 0 if unknown. */
  readonly single: Int32Array;
  /** Phrases of two neighbouring units, of two with others between, and of three (the pair's phrase and a unit). */
  readonly pairs: PairTable;
  readonly gapped: PairTable;
  readonly triples: PairTable;
  readonly weights: Int16Array;
  /** Of each phrase how much it leans towards each stage: as many numbers in a row as there are stages. */
  readonly leanings: Int8Array;
}

/** `number` stands for any number in the place of a unit. */
export function readWording(packed: string, about: PackedWordingAbout, number: number): WordingTables {
  const digits = new DigitReader(packed);
  const single = new Int32Array(number + 1);
  for (const unit of digits.rising(digits.next())) single[unit] = -1;
  let phrase = 0;
  for (const unit of digits.rising(digits.next())) single[unit] = ++phrase;
  const table = (): PairTable => {
    const firsts = digits.rising(digits.next());
    const pairs = new PairTable(firsts.length, phrase);
    let before = 0;
    for (const [index, first] of firsts.entries()) {
      const second = digits.next() + (index > 0 && first === firsts[index - 1] ? before : 0);
      before = second;
      pairs.add(first, second);
    }
    phrase += firsts.length;
    return pairs;
  };
  const pairs = table();
  const gapped = table();
  const triples = table();
  const weights = new Int16Array(phrase);
  for (let index = 0; index < phrase; index++) weights[index] = digits.nextSigned();
  const leanings = new Int8Array(phrase * stages.length);
  for (let index = 0; index < phrase; index++) {
    if ((weights[index] as number) <= 0) continue;
    for (let stage = 0; stage < stages.length; stage++) leanings[index * stages.length + stage] = digits.nextSigned();
  }
  return { ...about, single, pairs, gapped, triples, weights, leanings };
}

/** The tactic that carries the wording of a stage. */
export function wordingTactic(stage: Stage): string {
  return `${stage}-wording`;
}

/** A phrase in the notation of `wording.json`. `nameOf` a unit. */
export function writtenPhrase({ single, pairs, gapped, triples }: WordingTables, phrase: number, nameOf: (unit: number) => string): string {
  const name = (unit: number) => (unit === single.length - 1 ? numberSign : nameOf(unit));
  if (triples.holds(phrase)) {
    const [pair, third] = triples.at(phrase);
    // Triples go on from a pair by its place among the pairs.
    return `${pairs
      .at(pairs.first + pair)
      .map(name)
      .join(' ')} ${name(third)}`;
  }
  if (gapped.holds(phrase)) return gapped.at(phrase).map(name).join(` ${gapSign} `);
  if (pairs.holds(phrase)) return pairs.at(phrase).map(name).join(' ');
  return name(single.indexOf(phrase + 1));
}

/** Weights from which on a phrase is reported as strength 2 and 3, hundredths of log-odds. */
const typical = 30;
const telling = 60;

export function wordingStrength(weight: number): Strength {
  return weight >= telling ? 3 : weight >= typical ? 2 : 1;
}
