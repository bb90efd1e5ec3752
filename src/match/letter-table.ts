import { type CharacterTable, isWordPart } from '../text/characters.js';
import { hashSeed, hashStep } from '../text/units.js';

export interface Keyed {
  readonly id: number;
  readonly letters: string;
  /** How long a word may be that begins so. */
  readonly limit: number;
}

/**
 * Of how many letters languages that trim words read, by the word's first: Arabic writes few vowels. It hangs on nothing
 * else, so that a word is looked up once for all of them.
 */
export function lettersKept(first: number): number {
  return first >= 0x620 && first <= 0x6ff ? 4 : 5;
}

/** Runs of letters by hash, as read from a text or the beginning of a word in it. */
export class LetterTable {
  private readonly slotIds: Int32Array;
  private readonly slotHashes: Int32Array;
  /** By place in `keyed` + 1, which is what slots hold. */
  private readonly letterStarts: Int32Array;
  private readonly letters: Uint16Array;
  private readonly limits: Uint8Array;
  private readonly ids: Int32Array;
  private readonly shortest: number = 255;
  private readonly longest: number = 0;

  constructor(
    private readonly table: CharacterTable,
    keyed: readonly Keyed[],
  ) {
    let slots = 1024;
    while (slots < keyed.length * 3) slots *= 2;
    this.slotIds = new Int32Array(slots);
    this.slotHashes = new Int32Array(slots);
    this.letterStarts = new Int32Array(keyed.length + 2);
    this.letters = new Uint16Array(keyed.reduce((sum, { letters }) => sum + letters.length, 0));
    this.limits = new Uint8Array(keyed.length + 1);
    this.ids = new Int32Array(keyed.length + 1);
    let used = 0;
    for (const [index, { id, letters, limit }] of keyed.entries()) {
      const number = index + 1;
      this.ids[number] = id;
      this.letterStarts[number] = used;
      this.limits[number] = Math.min(limit, 255);
      this.shortest = Math.min(this.shortest, letters.length);
      this.longest = Math.max(this.longest, letters.length);
      let hash = hashSeed;
      for (let at = 0; at < letters.length; at++) {
        this.letters[used++] = letters.charCodeAt(at);
        hash = hashStep(hash, letters.charCodeAt(at));
      }
      let slot = hash & (slots - 1);
      while (this.slotIds[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.slotIds[slot] = number;
      this.slotHashes[slot] = hash;
    }
    this.letterStarts[keyed.length + 1] = used;
  }

  /** The run of `length` letters with this hash that begins at `start`, in a word of `wordLength` letters; 0 if there is none. `plain`: marks left out. */
  find(text: string, start: number, end: number, hash: number, length: number, wordLength: number, plain = false): number {
    const mask = this.slotIds.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slotIds[slot] as number;
      if (number === 0) return 0;
      if (this.slotHashes[slot] !== hash || wordLength > (this.limits[number] as number)) continue;
      const from = this.letterStarts[number] as number;
      // A crafted word may share a hash, so the letters decide.
      if ((this.letterStarts[number + 1] as number) - from === length && this.same(from, length, text, start, end, plain))
        return this.ids[number] as number;
    }
  }

  /** The longest run the word begins with. */
  longestBeginning(text: string, start: number, end: number, wordLength: number): number {
    const { fold, kind } = this.table;
    let hash = hashSeed;
    let length = 0;
    let best = 0;
    for (let index = start; index < end && length < this.longest; index++) {
      const code = text.charCodeAt(index);
      if (!isWordPart(kind[code] as number)) continue;
      hash = hashStep(hash, fold[code] as number);
      length++;
      if (length >= this.shortest) best = this.find(text, start, end, hash, length, wordLength) || best;
    }
    return best;
  }

  /** The run that is all that is kept of the word, marks left out. */
  beginning(text: string, start: number, end: number): number {
    const most = lettersKept(text.charCodeAt(start));
    const { fold, kind, plain } = this.table;
    let hash = hashSeed;
    let length = 0;
    for (let index = start; index < end && length < most; index++) {
      const code = text.charCodeAt(index);
      if (!isWordPart(kind[code] as number)) continue;
      hash = hashStep(hash, plain[fold[code] as number] as number);
      length++;
    }
    // Any word may begin so, however long it is.
    return this.find(text, start, end, hash, length, 0, true);
  }

  private same(from: number, length: number, text: string, start: number, end: number, asPlain: boolean): boolean {
    const { fold, kind, plain } = this.table;
    let at = from;
    for (let index = start; index < end && at < from + length; index++) {
      const code = text.charCodeAt(index);
      if (!isWordPart(kind[code] as number)) continue;
      const folded = fold[code] as number;
      if ((asPlain ? plain[folded] : folded) !== this.letters[at++]) return false;
    }
    return true;
  }
}
