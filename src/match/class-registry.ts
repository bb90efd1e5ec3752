import type { WordClass } from '../lexicon/lexicon.js';
import { plainWords, type WordForms } from '../lexicon/pattern/expand.js';
import { PatternError, parsePattern } from '../lexicon/pattern/syntax.js';
import { ClassWordsBuilder } from './class-words.js';
import type { VocabularyBuilder } from './vocabulary.js';

/** Word classes as written, with what is needed to read them: those of a lexicon, of its language, or of all languages. */
export interface ClassSource {
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly forms: WordForms;
  /** Whether their words count without marks in any message. */
  readonly optionalMarks: boolean;
}

export interface CompiledClass {
  readonly symbol: number;
  readonly words: readonly (readonly string[])[];
  /** The words as vocabulary ids, made on first need. */
  ids?: readonly (readonly number[])[];
}

/** The word classes that a lexicon uses, and the nameless ones that alternatives of words make, each one symbol. */
export class ClassRegistry {
  readonly words: ClassWordsBuilder;
  private readonly byName = new Map<string, CompiledClass>();
  private readonly nameless = new Map<string, CompiledClass>();
  private readonly senseIds = new Map<string, number>([['', 0]]);

  /** A name means the first source that has it. */
  constructor(
    vocabulary: VocabularyBuilder,
    private readonly nextSymbol: () => number,
    private readonly sources: readonly ClassSource[],
  ) {
    this.words = new ClassWordsBuilder(vocabulary);
  }

  /** The senses by number; 0 is none. */
  get senses(): string[] {
    return [...this.senseIds.keys()];
  }

  get names(): ReadonlyMap<string, CompiledClass> {
    return this.byName;
  }

  /** Compiles all classes of the first source, used or not. `guard` catches what is wrong with a word and goes on. */
  addOwn(guard: (pointer: string, work: () => void) => void): void {
    const [own] = this.sources;
    if (own !== undefined) for (const name of Object.keys(own.classes)) this.add(name, own, guard);
  }

  named(name: string): CompiledClass {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const source = this.sources.find(({ classes }) => Object.hasOwn(classes, name));
    if (source === undefined)
      throw new PatternError(`unknown class '@${name}'`, 1, 'define it under "classes" of the language, or correct its name');
    return this.add(name, source, (_pointer, work) => work());
  }

  ofWords(words: readonly (readonly string[])[], optionalMarks: boolean): CompiledClass {
    const key = words
      .map((units) => units.join(' '))
      .sort()
      .join('|')
      .concat(optionalMarks ? '?' : '');
    let found = this.nameless.get(key);
    if (found === undefined) {
      found = { symbol: this.nextSymbol(), words };
      this.nameless.set(key, found);
      for (const units of words) this.words.add(found.symbol, units, 0, optionalMarks);
    }
    return found;
  }

  private add(name: string, source: ClassSource, guard: (pointer: string, work: () => void) => void): CompiledClass {
    const symbol = this.nextSymbol();
    const words: string[][] = [];
    const wordClass = source.classes[name] as WordClass;
    const bySense = Array.isArray(wordClass)
      ? { '': wordClass as readonly string[] }
      : (wordClass as Readonly<Record<string, readonly string[]>>);
    for (const [sense, written] of Object.entries(bySense)) {
      for (const [position, text] of written.entries()) {
        guard(`/classes/${name}${sense === '' ? '' : `/${sense}`}/${position}`, () => {
          for (const units of classWords(text, source.forms)) {
            words.push(units);
            this.words.add(symbol, units, this.senseId(sense), source.optionalMarks);
          }
        });
      }
    }
    const compiled = { symbol, words };
    this.byName.set(name, compiled);
    return compiled;
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

function classWords(source: string, forms: WordForms): string[][] {
  const tree = parsePattern(source);
  const sequence = tree.length === 1 && tree[0]?.length === 1 ? tree[0][0] : undefined;
  const words = sequence === undefined ? null : plainWords(sequence, forms);
  if (words === null || words.some((units) => units.length === 0)) {
    throw new PatternError('a class word holds more than words', 1, 'write words, ~, ( ) and [ ] only');
  }
  return words;
}
