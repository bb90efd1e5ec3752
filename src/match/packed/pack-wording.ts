import { stages } from '../../lexicon/taxonomy.js';
import { createCharacterTable } from '../../text/characters.js';
import type { CompiledLexicon } from '../compile.js';
import { gapSign, numberSign } from '../wording/phrases.js';
import { symbolsOf, wordingUnit } from '../wording/units.js';
import { DigitWriter } from './digits.js';
import type { PackedWordingAbout } from './packed-lexicon.js';

export interface PackedWording {
  readonly about: PackedWordingAbout;
  readonly phrases: string;
  /** The units by which the language is known: those that are phrases, and those that only tell it. */
  readonly units: ReadonlySet<number>;
}

interface Phrase {
  readonly symbols: readonly number[];
  readonly weight: number;
  readonly leaning: readonly number[];
}

/** Widths of phrases in the order in which they are written: single, neighbours, with others between, three in a row. */
export const gapNumber = 0;

/** `number` stands for any number in the place of a unit. */
export function packWording({ lexicon }: CompiledLexicon, unitOf: (name: string) => number, number: number): PackedWording | null {
  const { wording } = lexicon;
  if (wording === null) return null;
  const characters = createCharacterTable([lexicon.folds]);
  const units = new Set<number>();
  const symbolOf = (symbol: string): number => {
    if (symbol === gapSign) return gapNumber;
    const unit = symbol === numberSign ? number : unitOf(wordingUnit(lexicon, symbol));
    return unit;
  };
  const phrases = new Map<string, Phrase>();
  const add = (written: string, weight: number, leaning: readonly number[]): void => {
    const symbols = symbolsOf(written, characters).map(symbolOf);
    // Two that come to the same: the later one stands.
    phrases.set(symbols.join(), { symbols, weight: Math.round(weight * 100), leaning });
  };
  for (const [phrase, [weight = 0, ...leaning]] of Object.entries(wording.scam)) add(phrase, weight, leaning);
  for (const [phrase, weight] of Object.entries(wording.honest)) add(phrase, weight, []);
  const all = [...phrases.values()];
  const digits = new DigitWriter();
  const common = symbolsOf(wording.common, characters).map(symbolOf);
  const isGapped = ({ symbols }: Phrase) => symbols[1] === gapNumber;
  const singles = byUnits(all.filter(({ symbols }) => symbols.length === 1));
  const pairs = byUnits(all.filter(({ symbols }) => symbols.length === 2));
  const gapped = byUnits(all.filter((phrase) => phrase.symbols.length === 3 && isGapped(phrase)));
  const triples = byUnits(all.filter((phrase) => phrase.symbols.length === 3 && !isGapped(phrase)));
  // A triple goes on from a pair, whether that is a phrase or not.
  const begun = [...new Map(triples.map(({ symbols }) => [symbols.slice(0, 2).join(), symbols.slice(0, 2)])).values()];
  const have = new Set(pairs.map(({ symbols }) => symbols.join()));
  const allPairs = byUnits([
    ...pairs,
    ...begun.filter((symbols) => !have.has(symbols.join())).map((symbols) => ({ symbols, weight: 0, leaning: [] })),
  ]);

  digits.put(common.length).putRising([...common].sort((a, b) => a - b));
  const heads = (list: readonly Phrase[]) => {
    digits.put(list.length).putRising(list.map(({ symbols }) => symbols[0] as number));
  };
  heads(singles);
  heads(allPairs);
  putLast(digits, allPairs);
  heads(gapped);
  putLast(digits, gapped);
  const pairNumbers = new Map(allPairs.map(({ symbols }, index) => [symbols.join(), index]));
  digits.put(triples.length).putRising(triples.map(({ symbols }) => pairNumbers.get(symbols.slice(0, 2).join()) as number));
  putLast(digits, triples);
  const numbered = [...singles, ...allPairs, ...gapped, ...triples];
  for (const { weight } of numbered) digits.putSigned(weight);
  for (const { weight, leaning } of numbered) if (weight > 0) for (const stage of stages.keys()) digits.putSigned(leaning[stage] ?? 0);
  for (const symbol of [...singles.flatMap(({ symbols }) => symbols), ...common]) units.add(symbol);
  return {
    about: {
      bias: Math.round(wording.bias * 100),
      onSubject: Math.round(wording.onSubject * 100),
      slope: wording.slope,
      offset: wording.offset * 100,
      written: wording.written,
      numbers: units.has(number),
    },
    phrases: digits.toString(),
    units,
  };
}

function byUnits(phrases: readonly Phrase[]): Phrase[] {
  return [...phrases].sort((a, b) => {
    for (let index = 0; index < a.symbols.length; index++) {
      const difference = (a.symbols[index] as number) - (b.symbols[index] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** The last units of phrases, rising among those that begin alike. */
function putLast(digits: DigitWriter, phrases: readonly Phrase[]): void {
  let head = '';
  let before = 0;
  for (const { symbols } of phrases) {
    const own = symbols.slice(0, -1).join();
    if (own !== head) before = 0;
    head = own;
    const last = symbols[symbols.length - 1] as number;
    digits.put(last - before);
    before = last;
  }
}
