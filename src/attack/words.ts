import type { Span } from '../text/span.js';
import { mergeSpans } from './merge-spans.js';

/** A letter or character with the marks on it. */
export interface Letter extends Span {
  readonly text: string;
}

/** A word worth hiding, or a few characters of writing that has no spaces. */
export interface Word extends Span {
  readonly letters: readonly Letter[];
  /** Places where something can stand inside: between two letters. */
  readonly gaps: readonly number[];
  /** Han, kana, Hangul or Thai. */
  readonly spaceless: boolean;
}

/** Shorter words say little, and people who disguise text do not bother. */
const shortest = 4;
/** Vowel signs, in writings such as Devanagari, are letters of their own to whoever counts. */
const counted = /[\p{L}\p{Mc}]/gu;
/** Long runs without spaces are cut, so that they are disguised about as densely as words are. */
const longestPiece = 4;

const spaceless = '(?=\\p{L})[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}]';
/** Marks and invisible characters go with the letter before them: an earlier attack may have put them there. */
const letterPattern = new RegExp(`(?:(?<spaceless>${spaceless})|\\p{L})[\\p{M}\\p{Cf}]*`, 'gu');

/** The longer words of what lies in the spans, in their order; of a word that reaches out of a span, what is inside. */
export function longWords(text: string, spans: readonly Span[]): Word[] {
  return mergeSpans(spans).flatMap((span) =>
    runsOf(text, span).flatMap((run) => {
      if (run.spaceless) return pieces(run.letters);
      return lengthOf(run.letters) < shortest ? [] : [wordOf(run.letters, false, null)];
    }),
  );
}

interface Run {
  readonly letters: Letter[];
  readonly spaceless: boolean;
}

function runsOf(text: string, span: Span): Run[] {
  const runs: Run[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(letterPattern)) {
    const start = span.start + match.index;
    const letter = { start, end: start + match[0].length, text: match[0] };
    const isSpaceless = match.groups?.['spaceless'] !== undefined;
    const last = runs.at(-1);
    if (last?.letters.at(-1)?.end === start && last.spaceless === isSpaceless) last.letters.push(letter);
    else runs.push({ letters: [letter], spaceless: isSpaceless });
  }
  return runs;
}

function lengthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { text }) => sum + (text.match(counted)?.length ?? 0), 0);
}

function pieces(letters: readonly Letter[]): Word[] {
  const size = Math.ceil(letters.length / Math.ceil(letters.length / longestPiece));
  const words: Word[] = [];
  for (let index = 0; index < letters.length; index += size)
    words.push(wordOf(letters.slice(index, index + size), true, letters[index + size] ?? null));
  return words;
}

/** @param next the letter that the run goes on with. */
function wordOf(letters: readonly Letter[], isSpaceless: boolean, next: Letter | null): Word {
  const [first, ...others] = [...letters, ...(next === null ? [] : [next])];
  return {
    start: (first as Letter).start,
    end: (letters.at(-1) as Letter).end,
    letters,
    gaps: others.map((letter) => letter.start),
    spaceless: isSpaceless,
  };
}
