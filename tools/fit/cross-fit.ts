import type { Lexicon, Wording } from '../../src/lexicon/lexicon.js';
import { createCharacterTable } from '../../src/text/characters.js';
import { type Example, isPractice } from './examples.js';
import { wordingLogOdds } from './judged.js';
import { wordingOptions } from './options.js';
import { calibrationLine } from './policy.js';
import { type Concepts, type Dictionary, priorOf } from './prior.js';
import { fitWording, readPhrases, type WordingOptions } from './wording.js';

/** What is known of a language before its texts are read. */
export interface Known {
  readonly dictionary: Dictionary;
  readonly concepts: Concepts;
}

export interface CrossFit {
  /** Fitted to all texts. */
  readonly wording: Wording;
  /** For each text, what a wording fitted without its source makes of it, in log-odds; null where nothing is left to fit it to. */
  readonly logOdds: readonly (number | null)[];
}

/** Fits a language's wording, once to everything and once without each source. */
export function crossFit(examples: readonly Example[], lexicon: Lexicon, known: Known, onFold: (source: string) => void): CrossFit {
  const options = optionsFor(examples, lexicon);
  const read = readPhrases(examples, createCharacterTable([lexicon.folds]), options);
  const seen = new Set(read.flatMap(({ phrases }) => [...phrases].filter((phrase) => !phrase.includes(' '))));
  const prior = priorOf(known.dictionary, known.concepts, lexicon, seen, options.widest);
  const logOdds: (number | null)[] = examples.map(() => null);
  for (const source of new Set(examples.map((example) => example.source))) {
    onFold(source);
    const own = [...examples.keys()].filter((index) => examples[index]?.source === source);
    const left = read.filter(({ example }) => example.source !== source);
    // The one who practises a language alone cannot be judged by the others.
    if (!left.some(({ example }) => example.scam && isPractice(example))) continue;
    const others = fitWording(left, options, prior);
    const judged = wordingLogOdds(
      own.map((index) => (examples[index] as Example).text),
      lexicon,
      others,
    );
    for (const [position, index] of own.entries()) logOdds[index] = judged[position] as number | null;
  }
  const { slope, offset } = lineOf(examples, logOdds);
  const line = { slope: slope * options.whole, offset: offset * options.whole };
  return {
    wording: { ...fitWording(read, options, prior), slope: line.slope, offset: line.offset },
    logOdds: logOdds.map((value) => (value === null ? null : value * line.slope + line.offset)),
  };
}

/** What makes the left-out readings of a language's practice frequencies: languages are learned from unlike amounts of text. */
function lineOf(examples: readonly Example[], logOdds: readonly (number | null)[]): { slope: number; offset: number } {
  const judged = examples.flatMap((example, index) => {
    const value = logOdds[index];
    return isPractice(example) && value !== null && value !== undefined ? [{ value, scam: example.scam }] : [];
  });
  if (judged.length === 0) return { slope: 1, offset: 0 };
  return calibrationLine(
    judged.map(({ value }) => value),
    judged.map(({ scam }) => scam),
  );
}

/** How a language's wording is fitted, by how many practise it. */
export function optionsFor(examples: readonly Example[], { id, language }: Lexicon): WordingOptions {
  if (language === null) throw new Error(`${id} has no language`);
  return wordingOptions(language, writersOf(examples));
}

/** How many people wrote practice texts among these. */
export function writersOf(examples: readonly Example[]): number {
  return new Set(examples.filter(isPractice).map(({ source }) => source)).size;
}
