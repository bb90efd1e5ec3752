import { stemOf } from '../../src/lexicon/inflection.js';
import { UnitKind, UnitTable } from '../../src/match/unit-table.js';
import { trimOf } from '../../src/match/vocabulary.js';
import type { CharacterTable } from '../../src/text/characters.js';
import { hashSeed, hashStep, readUnits } from '../../src/text/units.js';

/** How linking numbers a unit: `tax` a word, `tax~3` a stem, `tax*` the beginning of a word. */
export function addUnit(units: UnitTable, name: string): number {
  const stem = stemOf(name);
  const trim = trimOf(name);
  const kind = stem !== null ? UnitKind.stem : trim !== null ? UnitKind.trim : UnitKind.word;
  const letters = stem?.letters ?? trim ?? name;
  return units.add(
    kind,
    Uint16Array.from(letters, (letter) => letter.charCodeAt(0)),
    letters.length,
    hashOf(letters),
    stem?.ending ?? 0,
  );
}

export function hashOf(letters: string): number {
  let hash = hashSeed;
  for (let index = 0; index < letters.length; index++) hash = hashStep(hash, letters.charCodeAt(index));
  return hash;
}

/** A table of units, and their numbers in the same order. */
export function unitTable(table: CharacterTable, names: readonly string[], prefixes: readonly string[] = []) {
  const units = new UnitTable(table, names.length, prefixes);
  return { units, ids: names.map((name) => addUnit(units, name)) };
}

/** What a table of units makes of each word of a text. */
export function unitsIn(table: CharacterTable, units: UnitTable, text: string): number[] {
  const ids: number[] = [];
  const find = (of: string, start: number, end: number, hash: number, length: number) => ids.push(units.find(of, start, end, hash, length));
  readUnits(table, text, 0, text.length, {
    word: (of, _start, end, hash, length, lettersFrom) =>
      ids.push(units.find(of, lettersFrom, end, hash, length) || units.findStem(of, lettersFrom, end, length)),
    number: find,
    character: (_start, _end, code) => ids.push(units.characters[code] as number),
    cluster: find,
    sentenceEnd: () => undefined,
  });
  return ids;
}
