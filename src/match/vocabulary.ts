import { stemOf } from '../lexicon/inflection.js';
import { CharacterKind, type CharacterTable, isWordPart, withoutMarks } from '../text/characters.js';
import { hashSeed, hashStep, readUnits } from '../text/units.js';
import { type Keyed, LetterTable, lettersKept } from './letter-table.js';

/** The units that patterns know, with a number each; 0 is every other word. */
export interface Vocabulary {
  readonly size: number;
  /** Each unit as written, by number. */
  readonly names: readonly string[];
  /** Unit of a folded unspaced character, or 0. */
  readonly characters: Int32Array;
  /** Unit of the word whose letters `text` holds between `start` and `end`, or 0. */
  find(text: string, start: number, end: number, hash: number, length: number): number;
  /** Unit of a word by itself, or 0. */
  lookUp(word: string): number;
  /** Unit of the longest stem the word begins with and does not go on from for too long, or 0. */
  findStem(text: string, start: number, end: number, length: number): number;
  /** What the learned wording of languages that trim words reads of this one, or 0. */
  findTrimmed(text: string, start: number, end: number): number;
}

/** The unit of a word's beginning, as languages that trim words read it. */
export function trimmedUnit(word: string): string {
  return `${trimmed(word)}*`;
}

/** The word's beginning without marks. */
export function trimmed(word: string): string {
  return withoutMarks(word).slice(0, lettersKept(word.charCodeAt(0)));
}

/** Splits written words the way messages are read, so that data and text agree. */
export function splitUnits(table: CharacterTable, text: string): string[] {
  const units: string[] = [];
  const folded = (_text: string, start: number, end: number) => void units.push(foldedUnit(table, text, start, end));
  readUnits(table, text, 0, text.length, {
    word: (_text, _start, end, _hash, _length, lettersFrom) => units.push(foldedUnit(table, text, lettersFrom, end)),
    number: folded,
    cluster: folded,
    character: (_start, _end, code) => units.push(String.fromCharCode(code)),
    sentenceEnd: () => undefined,
  });
  return units;
}

/** The letters and digits of a unit, folded: what its hash is made from. */
export function foldedUnit(table: CharacterTable, text: string, start: number, end: number): string {
  let unit = '';
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (isWordPart(table.kind[code] as number)) unit += String.fromCharCode(table.fold[code] as number);
  }
  return unit;
}

/** Gathers units while patterns are compiled. */
export class VocabularyBuilder {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [''];
  private readonly asked: number[] = [0];

  constructor(private readonly table: CharacterTable) {}

  get size(): number {
    return this.names.length;
  }

  has(unit: string): boolean {
    return this.ids.has(unit);
  }

  /** How often the unit was asked for. */
  uses(id: number): number {
    return this.asked[id] as number;
  }

  name(id: number): string {
    return this.names[id] as string;
  }

  id(unit: string): number {
    let id = this.ids.get(unit);
    if (id === undefined) {
      id = this.names.length;
      this.ids.set(unit, id);
      this.names.push(unit);
      this.asked.push(0);
    }
    this.asked[id] = (this.asked[id] as number) + 1;
    return id;
  }

  /** `prefixes` may stand before a stem. */
  build(prefixes: readonly string[] = []): Vocabulary {
    const characters = new Int32Array(0x10000);
    const words: Keyed[] = [];
    const stems: Keyed[] = [];
    const trims: Keyed[] = [];
    for (const [unit, id] of this.ids) {
      const code = unit.charCodeAt(0);
      const stem = stemOf(unit);
      if (unit.length === 1 && this.table.kind[code] === CharacterKind.unspaced) characters[code] = id;
      else if (stem !== null) stems.push({ id, letters: stem.letters, limit: stem.letters.length + stem.ending });
      else if (unit.length > 1 && unit.endsWith('*')) trims.push({ id, letters: unit.slice(0, -1), limit: 255 });
      else words.push({ id, letters: unit, limit: unit.length });
    }
    const wordTable = new LetterTable(this.table, words);
    const stemTable = new LetterTable(this.table, widest(stems));
    const trimTable = new LetterTable(this.table, trims);
    const prefixesBy = new Map<number, string[]>();
    for (const prefix of [...new Set(prefixes)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
      const first = prefix.charCodeAt(0);
      prefixesBy.set(first, [...(prefixesBy.get(first) ?? []), prefix]);
    }
    const { fold } = this.table;
    return {
      lookUp: (word) => {
        if (word.length === 1 && characters[word.charCodeAt(0)] !== 0) return characters[word.charCodeAt(0)] as number;
        let hash = hashSeed;
        for (let index = 0; index < word.length; index++) hash = hashStep(hash, fold[word.charCodeAt(index)] as number);
        return wordTable.find(word, 0, word.length, hash, word.length, word.length);
      },
      size: this.names.length,
      names: this.names,
      characters,
      find: (text, start, end, hash, length) => wordTable.find(text, start, end, hash, length, length),
      findStem: (text, start, end, length) => {
        if (stems.length === 0) return 0;
        const whole = stemTable.longestBeginning(text, start, end, length);
        if (whole !== 0) return whole;
        for (const prefix of prefixesBy.get(this.table.fold[text.charCodeAt(start)] as number) ?? []) {
          const rest = this.after(prefix, text, start, end);
          const found = rest < 0 ? 0 : stemTable.longestBeginning(text, rest, end, length - prefix.length);
          if (found !== 0) return found;
        }
        return 0;
      },
      findTrimmed: (text, start, end) => (trims.length === 0 ? 0 : trimTable.beginning(text, start, end)),
    };
  }

  /** Where the word goes on after the prefix, or -1 if it does not begin with it. */
  private after(prefix: string, text: string, start: number, end: number): number {
    let at = 0;
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (!isWordPart(this.table.kind[code] as number)) continue;
      if (at === prefix.length) return index;
      if (this.table.fold[code] !== prefix.charCodeAt(at++)) return -1;
    }
    return -1;
  }
}

/** Of stems with the same letters the one that lets a word go on longest. */
function widest(stems: readonly Keyed[]): Keyed[] {
  const byLetters = new Map<string, Keyed>();
  for (const stem of stems) if ((byLetters.get(stem.letters)?.limit ?? 0) < stem.limit) byLetters.set(stem.letters, stem);
  return [...byLetters.values()];
}
