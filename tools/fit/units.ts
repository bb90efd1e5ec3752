import { foldedUnit } from '../../src/match/vocabulary.js';
import { numberSign } from '../../src/match/wording/phrases.js';
import type { CharacterTable } from '../../src/text/characters.js';
import { normalize } from '../../src/text/normalize.js';
import { readUnits } from '../../src/text/units.js';

/** The units of a text by sentence, as the matcher reads them, numbers as one sign; `unitOf` gives what a word counts as. */
export function sentencesOf(table: CharacterTable, text: string, unitOf: (word: string) => string = (word) => word): string[][] {
  const { value } = normalize(text);
  const sentences: string[][] = [];
  let current: string[] = [];
  let numberEnd = -1;
  readUnits(table, value, 0, value.length, {
    word: (_text, _start, end, _hash, _length, lettersFrom) => {
      current.push(unitOf(foldedUnit(table, value, lettersFrom, end)));
      numberEnd = -1;
    },
    number: (_text, start, end) => {
      // The groups of one number are one.
      if (numberEnd < 0 || start !== numberEnd + 1) current.push(numberSign);
      numberEnd = end;
    },
    character: (_start, _end, code) => {
      current.push(String.fromCharCode(code));
      numberEnd = -1;
    },
    cluster: (_text, start, end) => {
      current.push(foldedUnit(table, value, start, end));
      numberEnd = -1;
    },
    sentenceEnd: () => {
      if (current.length > 0) sentences.push(current);
      current = [];
      numberEnd = -1;
    },
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}
