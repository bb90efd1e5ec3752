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

const nowhere: readonly number[] = Object.freeze([]);

/** Words to find at a place of a text, in whatever case, by their first two characters. */
export class WordList {
  private byBeginning: Map<number, string[]> | null = null;

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
    this.byBeginning ??= byBeginning(this.words);
    const first = foldedCode(text.charCodeAt(at));
    const second = at + 1 < text.length ? foldedCode(text.charCodeAt(at + 1)) : 0;
    const long = this.byBeginning.get(beginning(first, second));
    const short = this.byBeginning.get(beginning(first, 0));
    if (long === undefined && short === undefined) return nowhere;
    const ends: number[] = [];
    if (long !== undefined) this.addEnds(ends, long, text, at);
    if (short !== undefined) this.addEnds(ends, short, text, at);
    return ends.length < 2 ? ends : ends.sort((a, b) => b - a);
  }

  /** Where the longest word that stands here ends; -1 if none does. */
  longestAt(text: string, at: number): number {
    return this.endsAt(text, at)[0] ?? -1;
  }

  private addEnds(ends: number[], words: readonly string[], text: string, at: number): void {
    for (const word of words) {
      if (!stands(word, text, at)) continue;
      const end = at + word.length;
      const isGuarded = this.ending === 'all' || (this.ending === 'letters' && endsInLetter.test(word));
      if (!isGuarded || !isLetterAt(text, end)) ends.push(end);
    }
  }
}

function stands(word: string, text: string, at: number): boolean {
  if (at + word.length > text.length) return false;
  for (let index = 1; index < word.length; index++)
    if (foldedCode(text.charCodeAt(at + index)) !== foldedCode(word.charCodeAt(index))) return false;
  return true;
}

function byBeginning(words: readonly string[]): Map<number, string[]> {
  const lists = new Map<number, string[]>();
  for (const word of words) {
    if (word === '') continue;
    const key = beginning(foldedCode(word.charCodeAt(0)), word.length > 1 ? foldedCode(word.charCodeAt(1)) : 0);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [word]);
    else list.push(word);
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
