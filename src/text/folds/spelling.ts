import type { CharacterTable } from '../characters.js';
import { Sign } from '../signs.js';
import { type Disguise, type Fold, Rewriting } from './fold.js';

/** Other ways in which a word is written to hide it: by sound, by shape, by what it is called among those who know. */
export interface Spelling {
  readonly word: string;
  readonly as: readonly string[];
  /** Longer strings in which it stays what it is. */
  readonly unless: readonly string[];
}

interface Candidate {
  readonly written: string;
  readonly word: string;
  readonly unless: readonly string[];
}

const selector = 0xfe0f;

const disguises: readonly Disguise[] = ['homophone'];

function pairNumber(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

/** Reads words of unspaced writing by their other spellings: 薇信 for 微信, jian职 for 兼职. */
export function createSpelling(characters: CharacterTable, spellings: readonly Spelling[]): Fold {
  const { fold } = characters;
  const folded = (text: string) =>
    text
      .split('')
      .map((unit) => String.fromCharCode(fold[unit.charCodeAt(0)] as number))
      .join('');
  /** Candidates by their first two code units, longest first. */
  const byBeginning = new Map<number, Candidate[]>();
  /** Which pairs may begin one: by a number of their own, which few others share. */
  const begins = new Uint8Array(0x10000);
  for (const { word, as, unless } of spellings) {
    for (const spelled of as) {
      const written = folded(spelled.replaceAll('\ufe0f', ''));
      if (written.length < 2) continue;
      begins[pairNumber(written.charCodeAt(0), written.charCodeAt(1))] = 1;
      const key = (written.charCodeAt(0) << 16) | written.charCodeAt(1);
      const candidate = { written, word, unless: unless.map(folded).filter((longer) => longer.includes(written)) };
      byBeginning.set(
        key,
        [...(byBeginning.get(key) ?? []), candidate].sort((a, b) => b.written.length - a.written.length),
      );
    }
  }
  const at = (text: string, index: number) => fold[text.charCodeAt(index)] as number;
  /** Where the spelling ends that begins at `start`, or -1. */
  const endOf = (text: string, start: number, { written, unless }: Candidate): number => {
    let index = start;
    for (let position = 0; position < written.length; position++) {
      while (position > 0 && at(text, index) === selector) index++;
      if (at(text, index++) !== written.charCodeAt(position)) return -1;
    }
    if (at(text, index) === selector) index++;
    if (isLatin(written.charCodeAt(0)) && start > 0 && isLatin(at(text, start - 1))) return -1;
    if (isLatin(written.charCodeAt(written.length - 1)) && isLatin(at(text, index))) return -1;
    const isOther = unless.some((longer) => {
      const from = start - longer.indexOf(written);
      return from >= 0 && folded(text.slice(from, from + longer.length)) === longer;
    });
    return isOther ? -1 : index;
  };
  return {
    signs: Sign.unspaced,
    fold: (text) => {
      const rewriting = new Rewriting(text);
      let second = at(text, 0);
      for (let index = 0; index + 1 < text.length; index++) {
        const first = second;
        second = fold[text.charCodeAt(index + 1)] as number;
        if (begins[pairNumber(first, second)] === 0) continue;
        const candidates = byBeginning.get((first << 16) | second);
        if (candidates === undefined) continue;
        for (const candidate of candidates) {
          const end = endOf(text, index, candidate);
          if (end < 0) continue;
          rewriting.replace(index, end, candidate.word, disguises);
          index = end - 1;
          second = at(text, end);
          break;
        }
      }
      return rewriting.done();
    },
  };
}

/** In unspaced writing a Latin letter before or after makes another word of it. */
function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
