import { existsSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { splitUnits, trimmed } from '../../src/match/vocabulary.js';
import { createCharacterTable } from '../../src/text/characters.js';
import type { Example } from './examples.js';
import { fitLogistic, type Row } from './logistic.js';
import { type Prior, readPhrases, stageLeanings, type WordingOptions, weighted } from './wording.js';

/** What English words and word pairs say, by which words of other languages are judged beforehand. */
export type Concepts = ReadonlyMap<string, Prior>;

/** Alternatives of a language for English words: `english<TAB>one|another`, one a line; `-` for none. */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

export function readDictionary(path: string): Dictionary {
  if (!existsSync(path)) return new Map();
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([english, written]) => english !== undefined && written !== undefined);
  return new Map(
    rows.map(([english, written]) => [
      english as string,
      (written as string)
        .split('|')
        .map((alternative) => alternative.trim())
        .filter((alternative) => alternative !== '' && alternative !== '-'),
    ]),
  );
}

/** Learns from English texts what each of the dictionary's English words says, alone and in pairs. */
export function fitConcepts(examples: readonly Example[], words: ReadonlySet<string>, options: WordingOptions): Concepts {
  const read = weighted(readPhrases(examples, createCharacterTable(), options), options);
  const numbers = new Map([...words].sort().map((word, index) => [word, index]));
  const rows = read.map(
    ({ phrases, example, weight }): Row => ({
      features: Int32Array.from([...phrases].flatMap((phrase) => numbers.get(phrase) ?? [])),
      scam: example.scam,
      weight,
    }),
  );
  const { weights } = fitLogistic(rows, numbers.size, options);
  const leaningsOf = stageLeanings(read);
  return new Map([...numbers].map(([word, index]) => [word, { weight: weights[index] as number, leanings: leaningsOf(word) }]));
}

/**
 * What a language's phrases say by what their English counterparts do. Of a phrase that stands for several words the mean; a
 * longer one is spread over the pieces that a wording knows. `seen` are the single units of the language's texts, among
 * which the forms of a stem are looked for.
 */
export function priorOf(
  dictionary: Dictionary,
  concepts: Concepts,
  lexicon: Lexicon,
  seen: ReadonlySet<string>,
  widest: 2 | 3,
): Map<string, Prior> {
  const table = createCharacterTable([lexicon.folds]);
  const inflection = lexicon.language?.inflection;
  const known = [...seen];
  const formsOf = (written: string): string[][] => {
    const units = splitUnits(table, written);
    if (inflection?.trim === true) return [units.map(trimmed)];
    const last = units[units.length - 1];
    if (!written.endsWith('~') || last === undefined) return [units];
    const longest = last.length + (inflection?.ending ?? 0);
    const forms = known.filter((unit) => unit !== last && unit.length <= longest && unit.startsWith(last));
    return [last, ...forms].map((form) => [...units.slice(0, -1), form]);
  };
  const sums = new Map<string, { weight: number; leanings: number[]; count: number }>();
  for (const [english, alternatives] of dictionary) {
    const concept = concepts.get(english);
    if (concept === undefined) continue;
    const phrases = new Map<string, number>();
    for (const units of alternatives.flatMap(formsOf)) {
      if (units.length === 0) continue;
      const width = Math.min(widest, units.length);
      const pieces = units.length - width + 1;
      for (let at = 0; at < pieces; at++) {
        const phrase = units.slice(at, at + width).join(' ');
        phrases.set(phrase, Math.max(phrases.get(phrase) ?? 0, 1 / pieces));
      }
    }
    for (const [phrase, share] of phrases) {
      const sum = sums.get(phrase) ?? { weight: 0, leanings: concept.leanings.map(() => 0), count: 0 };
      sum.weight += concept.weight * share;
      sum.leanings = sum.leanings.map((leaning, stage) => leaning + (concept.leanings[stage] as number));
      sum.count++;
      sums.set(phrase, sum);
    }
  }
  return new Map(
    [...sums].map(([phrase, { weight, leanings, count }]) => [
      phrase,
      { weight: weight / count, leanings: leanings.map((leaning) => Math.round(leaning / count) + 0) },
    ]),
  );
}
