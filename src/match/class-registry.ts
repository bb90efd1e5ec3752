import type { Lexicon } from '../lexicon/lexicon.js';
import { plainWords, type WordForms } from '../lexicon/pattern/expand.js';
import { PatternError, parsePattern } from '../lexicon/pattern/syntax.js';
import { type ClassIndex, ClassIndexBuilder } from './classes.js';
import type { VocabularyBuilder } from './vocabulary.js';

export interface CompiledClass {
  readonly symbol: number;
  readonly words: readonly (readonly string[])[];
  /** The words as vocabulary ids, made on first need. */
  ids?: readonly (readonly number[])[];
}

/** The word classes of all lexicons, and the nameless ones that alternatives of words make, each one symbol. */
export class ClassRegistry {
  private readonly index: ClassIndexBuilder;
  private readonly byOwner = new Map<string, Map<string, CompiledClass>>();
  private readonly nameless = new Map<string, CompiledClass>();
  private readonly senseIds = new Map<string, number>([['', 0]]);

  constructor(
    vocabulary: VocabularyBuilder,
    private readonly nextSymbol: () => number,
    private readonly onWord: (units: readonly string[]) => void,
  ) {
    this.index = new ClassIndexBuilder(vocabulary);
  }

  /** The senses by number; 0 is none. */
  get senses(): string[] {
    return [...this.senseIds.keys()];
  }

  /** Adds the classes of a lexicon. `guard` catches what is wrong with a word and goes on. */
  add(lexicon: Lexicon, forms: WordForms, guard: (pointer: string, work: () => void) => void): void {
    const classes = this.byOwner.get(lexicon.id) ?? new Map<string, CompiledClass>();
    this.byOwner.set(lexicon.id, classes);
    for (const [name, wordClass] of Object.entries(lexicon.classes)) {
      const symbol = this.nextSymbol();
      const words: string[][] = [];
      const bySense = Array.isArray(wordClass)
        ? { '': wordClass as readonly string[] }
        : (wordClass as Readonly<Record<string, readonly string[]>>);
      for (const [sense, written] of Object.entries(bySense)) {
        for (const [position, source] of written.entries()) {
          guard(`/classes/${name}${sense === '' ? '' : `/${sense}`}/${position}`, () => {
            for (const units of classWords(source, forms)) {
              words.push(units);
              this.onWord(units);
              this.index.add(symbol, units, this.senseId(sense), marksAreOptional(lexicon));
            }
          });
        }
      }
      classes.set(name, { symbol, words });
    }
  }

  /** The class of that name in the lexicon, its language, or what all languages share. */
  named(name: string, lexicon: Lexicon): CompiledClass {
    for (const owner of [lexicon.id, lexicon.language?.tag ?? '', 'shared']) {
      const found = this.byOwner.get(owner)?.get(name);
      if (found !== undefined) return found;
    }
    throw new PatternError(`unknown class '@${name}'`, 1, 'define it under "classes" of the language, or correct its name');
  }

  ofWords(words: readonly (readonly string[])[], lexicon: Lexicon): CompiledClass {
    const optional = marksAreOptional(lexicon);
    const key = words
      .map((units) => units.join(' '))
      .sort()
      .join('|')
      .concat(optional ? '?' : '');
    let found = this.nameless.get(key);
    if (found === undefined) {
      found = { symbol: this.nextSymbol(), words };
      this.nameless.set(key, found);
      for (const units of words) {
        this.index.add(found.symbol, units, 0, optional);
        this.onWord(units);
      }
    }
    return found;
  }

  /** Lets the unmarked spelling of a word stand for it. */
  alias(unit: string, lexicon: Lexicon): void {
    this.index.alias(unit, marksAreOptional(lexicon));
  }

  /** `coveredBy` gives the stems that a unit begins with. */
  build(final: (symbol: number) => number, coveredBy: (unit: number) => readonly number[]): ClassIndex {
    return this.index.build(final, coveredBy);
  }

  private senseId(name: string): number {
    let id = this.senseIds.get(name);
    if (id === undefined) {
      id = this.senseIds.size;
      this.senseIds.set(name, id);
    }
    return id;
  }
}

function marksAreOptional({ language }: Lexicon): boolean {
  return language?.marks === 'optional';
}

function classWords(source: string, forms: WordForms): string[][] {
  const tree = parsePattern(source);
  const sequence = tree.length === 1 && tree[0]?.length === 1 ? tree[0][0] : undefined;
  const words = sequence === undefined ? null : plainWords(sequence, forms);
  if (words === null || words.some((units) => units.length === 0)) {
    throw new PatternError('a class word holds more than words', 1, 'write words, ~, ( ) and [ ] only');
  }
  return words;
}
