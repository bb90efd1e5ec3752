/** Letters of writing with spaces. */
export const letters = 'A-Za-z\u00c0-\u0dff\u10a0-\u10ff\u1e00-\u1fff';
const letter = new RegExp(`[${letters}]`, 'iy');
const endsInLetter = /[a-z\u00c0-\u0dff\u10a0-\u10ff\u1e00-\u1fff]$/i;

export function isLetterAt(text: string, at: number): boolean {
  letter.lastIndex = at;
  return letter.test(text);
}

/** Which words may not go on with a letter: all of them, those that end in one, or none. */
export type Ending = 'all' | 'letters' | 'none';

interface ListedWord {
  readonly folded: readonly number[];
  readonly guarded: boolean;
}

const nowhere: readonly number[] = Object.freeze([]);

/** Words to find at a place of a text, in whatever case, by their first two characters. */
export class WordList {
  private byBeginning: Map<number, ListedWord[]> | null = null;

  constructor(
    private readonly words: readonly string[],
    private readonly ending: Ending,
  ) {}

  /** Character codes that a word begins with, in both cases where there are two. */
  firstCodes(): Set<number> {
    const first = this.words.filter((word) => word !== '').map((word) => word[0] as string);
    return new Set(first.flatMap((sign) => [sign, sign.toLowerCase(), sign.toUpperCase()]).map((sign) => sign.charCodeAt(0)));
  }

  /** Where the words that stand here end, the longest first. */
  endsAt(text: string, at: number): readonly number[] {
    if (at >= text.length) return nowhere;
    this.byBeginning ??= byBeginning(this.words, this.ending);
    const first = foldedCode(text.charCodeAt(at));
    let ends = nowhere;
    if (at + 1 < text.length)
      ends = this.endsIn(this.byBeginning.get(beginning(first, foldedCode(text.charCodeAt(at + 1)))), text, at, ends);
    return this.endsIn(this.byBeginning.get(beginning(first, 0)), text, at, ends);
  }

  /** Where the longest word that stands here ends; -1 if none does. */
  longestAt(text: string, at: number): number {
    return this.endsAt(text, at)[0] ?? -1;
  }

  private endsIn(words: readonly ListedWord[] | undefined, text: string, at: number, before: readonly number[]): readonly number[] {
    if (words === undefined) return before;
    let ends: number[] | null = null;
    for (const { folded, guarded } of words) {
      if (!stands(folded, text, at)) continue;
      const end = at + folded.length;
      if (guarded && isLetterAt(text, end)) continue;
      ends ??= [...before];
      ends.push(end);
    }
    return ends ?? before;
  }
}

function stands(folded: readonly number[], text: string, at: number): boolean {
  if (at + folded.length > text.length) return false;
  for (let index = 0; index < folded.length; index++) if (foldedCode(text.charCodeAt(at + index)) !== folded[index]) return false;
  return true;
}

function byBeginning(words: readonly string[], ending: Ending): Map<number, ListedWord[]> {
  const lists = new Map<number, ListedWord[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    if (word === '') continue;
    const folded = Array.from({ length: word.length }, (_, index) => foldedCode(word.charCodeAt(index)));
    const key = beginning(folded[0] as number, folded[1] ?? 0);
    const guarded = ending === 'all' || (ending === 'letters' && endsInLetter.test(word));
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [{ folded, guarded }]);
    else list.push({ folded, guarded });
  }
  return lists;
}

function beginning(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Codes of other writing than ASCII in capitals, as they are met. */
const capitals = new Map<number, number>();

/** The code by which letters of both cases are one, as in a pattern that ignores case. */
function foldedCode(code: number): number {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
  let folded = capitals.get(code);
  if (folded === undefined) {
    const capital = String.fromCharCode(code).toUpperCase();
    folded = capital.length === 1 && capital.charCodeAt(0) >= 0x80 ? capital.charCodeAt(0) : code;
    capitals.set(code, folded);
  }
  return folded;
}
