import { CharacterKind, type CharacterTable, createCharacterTable } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { tokenize } from '../../text/tokenize.js';

/** A word of a text, or a character of writing without spaces, as phrases are made of them. */
export interface PhraseUnit extends Span {
  /** In small letters. */
  readonly unit: string;
  readonly spaced: boolean;
  /** Whether it is written as no name is: without a capital. */
  readonly small: boolean;
  readonly sentence: number;
}

/** Units that stand in a row, with nothing between them that a phrase may not reach over. */
export type UnitRun = readonly PhraseUnit[];

/** A longer text is a document; its beginning says what it is. */
const mostUnits = 2000;

let characters: CharacterTable | undefined;

/**
 * The runs of a text that phrases may be taken from. Amounts, links, handles, numbers, wallets and emoji end a run and are in none,
 * and so do words that hang together with them, such as the halves of an address or a nickname with a number.
 */
export function runsOf(text: string): UnitRun[] {
  const runs: PhraseUnit[][] = [];
  let run: PhraseUnit[] = [];
  let sentence = -1;
  let units = 0;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const token of tokenize(text)) {
    if (units >= mostUnits) break;
    if (token.type === 'punctuation') continue;
    const isFirst = token.sentence !== sentence;
    if (isFirst) close();
    sentence = token.sentence;
    if (token.type !== 'word' || isPartOfMore(text, token)) {
      close();
      continue;
    }
    units++;
    run.push({
      unit: token.text.toLowerCase(),
      spaced: isSpaced(token.text),
      small: token.text === token.text.toLowerCase(),
      sentence: token.sentence,
      start: token.start,
      end: token.end,
    });
  }
  close();
  return runs;
}

const joints = /[\p{N}@_/\\#=+]/u;

/** Whether a word is glued to a number or to a sign of an address, or looks like no word itself. */
function isPartOfMore(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  if (joints.test(before) || joints.test(after) || /\p{N}/u.test(text.slice(start, end))) return true;
  // A dot in the midst: part of a name of a site or a file.
  return (
    (after === '.' && /[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 2))) ||
    (before === '.' && /[\p{L}\p{N}]/u.test(text.slice(start - 2, start - 1)))
  );
}

/** So many words, or characters of writing without spaces, make a phrase: fewer say nothing, more are a frozen sentence. */
const wordBounds = [2, 5] as const;
const characterBounds = [3, 8] as const;

/** A phrase in a text. */
export interface FoundPhrase {
  /** The phrase as it is written: words with spaces, characters without. */
  readonly phrase: string;
  readonly run: UnitRun;
  readonly from: number;
  readonly to: number;
}

/** All phrases of a text, each place once. */
export function* phrasesIn(runs: readonly UnitRun[]): Generator<FoundPhrase> {
  for (const run of runs) {
    for (let from = 0; from < run.length; from++) {
      let phrase = '';
      let allSpaced = true;
      for (let to = from; to < run.length && to - from < characterBounds[1]; to++) {
        const { unit, spaced } = run[to] as PhraseUnit;
        const joint = to > from && (spaced || (run[to - 1] as PhraseUnit).spaced) ? ' ' : '';
        phrase += joint + unit;
        allSpaced &&= spaced;
        const [least, most] = allSpaced ? wordBounds : characterBounds;
        const length = to - from + 1;
        if (length > most) break;
        if (length >= least) yield { phrase, run, from, to: to + 1 };
      }
    }
  }
}

/** The units of a phrase again. */
export function unitsOf(phrase: string): string[] {
  return runsOf(phrase).flatMap((run) => run.map(({ unit }) => unit));
}

/** The phrase of some units. */
export function joined(units: readonly string[]): string {
  let phrase = '';
  for (const [index, unit] of units.entries()) {
    const joint = index > 0 && (isSpaced(unit) || isSpaced(units[index - 1] as string)) ? ' ' : '';
    phrase += joint + unit;
  }
  return phrase;
}

function isSpaced(unit: string): boolean {
  characters ??= createCharacterTable();
  return characters.kind[unit.charCodeAt(0)] === CharacterKind.letter;
}
