import { CharacterKind, type CharacterTable } from '../text/characters.js';
import { hashSeed, hashStep, readUnits } from '../text/units.js';

/** The units that patterns know, with a number each; 0 is every other word. */
export interface Vocabulary {
  readonly size: number;
  /** Each unit as written, by number. */
  readonly names: readonly string[];
  /** Unit of a folded unspaced character, or 0. */
  readonly characters: Uint16Array;
  /** Unit of the word whose letters `text` holds between `start` and `end`, or 0. */
  find(text: string, start: number, end: number, hash: number, length: number): number;
}

/** Splits written words the way messages are read, so that data and text agree. */
export function splitUnits(table: CharacterTable, text: string): string[] {
  const units: string[] = [];
  const folded = (_text: string, start: number, end: number) => void units.push(foldedUnit(table, text, start, end));
  readUnits(table, text, 0, text.length, {
    word: folded,
    number: folded,
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
    const kind = table.kind[code];
    if (kind === CharacterKind.letter || kind === CharacterKind.digit) unit += String.fromCharCode(table.fold[code] as number);
  }
  return unit;
}

/** Gathers units while patterns are compiled. */
export class VocabularyBuilder {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [''];

  constructor(private readonly table: CharacterTable) {}

  get size(): number {
    return this.names.length;
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
    }
    return id;
  }

  build(): Vocabulary {
    const characters = new Uint16Array(0x10000);
    const words: { id: number; unit: string; hash: number }[] = [];
    for (const [unit, id] of this.ids) {
      const code = unit.charCodeAt(0);
      if (unit.length === 1 && this.table.kind[code] === CharacterKind.unspaced) characters[code] = id;
      else {
        let hash = hashSeed;
        for (let index = 0; index < unit.length; index++) hash = hashStep(hash, unit.charCodeAt(index));
        words.push({ id, unit, hash });
      }
    }
    let slots = 1024;
    while (slots < words.length * 3) slots *= 2;
    const slotIds = new Int32Array(slots);
    const slotHashes = new Int32Array(slots);
    const letterStarts = new Int32Array(this.names.length + 1);
    const letters = new Uint16Array(words.reduce((sum, word) => sum + word.unit.length, 0));
    const lengths = new Uint8Array(this.names.length);
    let used = 0;
    for (const { id, unit, hash } of words) {
      letterStarts[id] = used;
      lengths[id] = Math.min(unit.length, 255);
      for (let index = 0; index < unit.length; index++) letters[used++] = unit.charCodeAt(index);
      let slot = hash & (slots - 1);
      while (slotIds[slot] !== 0) slot = (slot + 1) & (slots - 1);
      slotIds[slot] = id;
      slotHashes[slot] = hash;
    }
    const { fold, kind } = this.table;
    /** A crafted word may share a hash, so the letters decide. */
    const same = (id: number, text: string, start: number, end: number): boolean => {
      let at = letterStarts[id] as number;
      for (let index = start; index < end; index++) {
        const code = text.charCodeAt(index);
        const codeKind = kind[code];
        if (codeKind !== CharacterKind.letter && codeKind !== CharacterKind.digit) continue;
        if (fold[code] !== letters[at++]) return false;
      }
      return true;
    };
    return {
      size: this.names.length,
      names: this.names,
      characters,
      find(text, start, end, hash, length) {
        let slot = hash & (slots - 1);
        for (;;) {
          const id = slotIds[slot] as number;
          if (id === 0) return 0;
          if (slotHashes[slot] === hash && lengths[id] === length && same(id, text, start, end)) return id;
          slot = (slot + 1) & (slots - 1);
        }
      },
    };
  }
}
