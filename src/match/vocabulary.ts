import { type CharacterTable, isWordPart, withoutMarks } from '../text/characters.js';
import { readUnits } from '../text/units.js';

/** The unit of a word's beginning, as languages that trim words read it. */
export function trimmedUnit(word: string): string {
  return `${trimmed(word)}*`;
}

/** The letters of such a unit; null for any other. */
export function trimOf(unit: string): string | null {
  return unit.length > 1 && unit.endsWith('*') ? unit.slice(0, -1) : null;
}

/** The word's beginning without marks. */
export function trimmed(word: string): string {
  return withoutMarks(word).slice(0, lettersKept(word.charCodeAt(0)));
}

/**
 * Of how many letters languages that trim words read, by the word's first: Arabic writes few vowels. It hangs on nothing
 * else, so that a word is looked up once for all of them.
 */
export function lettersKept(first: number): number {
  return first >= 0x620 && first <= 0x6ff ? 4 : 5;
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

/** Numbers the units of a lexicon while its patterns are compiled; 0 is no unit. */
export class VocabularyBuilder {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [''];
  private readonly asked: number[] = [0];

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
}
