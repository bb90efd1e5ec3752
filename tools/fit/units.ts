import { numberSign } from '../../src/match/wording/phrases.js';
import { CharacterKind, type CharacterTable } from '../../src/text/characters.js';
import { normalize } from '../../src/text/normalize.js';
import { readUnits } from '../../src/text/units.js';

/** The units of a text by sentence, as the matcher reads them, numbers as one sign. */
export function sentencesOf(table: CharacterTable, text: string): string[][] {
  const { value } = normalize(text);
  const sentences: string[][] = [];
  let current: string[] = [];
  let numberEnd = -1;
  const word = (_text: string, start: number, end: number) => {
    let unit = '';
    for (let index = start; index < end; index++) {
      const code = value.charCodeAt(index);
      const kind = table.kind[code];
      if (kind === CharacterKind.letter || kind === CharacterKind.digit) unit += String.fromCharCode(table.fold[code] as number);
    }
    current.push(unit);
    numberEnd = -1;
  };
  readUnits(table, value, 0, value.length, {
    word,
    number: (_text, start, end) => {
      // The groups of one number are one.
      if (numberEnd < 0 || start !== numberEnd + 1) current.push(numberSign);
      numberEnd = end;
    },
    character: (_start, _end, code) => {
      current.push(String.fromCharCode(code));
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
