import { CharacterKind, type CharacterTable, isWordPart } from '../text/characters.js';
import { hashSeed, hashStep } from '../text/units.js';
import { lettersKept } from './vocabulary.js';

/** What letters are: a word or number; what words begin with and go on from for a few letters; the kept beginning of a word. */
export const UnitKind = { word: 0, stem: 1, trim: 2 } as const;

/** Makes hashes of the same letters differ by kind. */
const kindSalts: readonly number[] = [0, 0x3c6ef372, 0x5be0cd19];

const noUnits: readonly number[] = Object.freeze([]);

/** All units of the lexicons that are loaded together, by their letters. Numbered from 1 on; 0 is every other word. */
export class UnitTable {
  size = 1;
  /** Unit of a folded unspaced character, or 0. */
  readonly characters = new Int32Array(0x10000);
  /** Hash and unit by turns. */
  private readonly slots: Int32Array;
  private letters: Uint16Array;
  private readonly starts: Int32Array;
  private readonly kinds: Uint8Array;
  /** Of stems: how many letters a word may have that begins so. */
  private readonly limits: Uint16Array;
  /** Other stems with the same letters, which let a word go on less long. */
  private readonly narrower = new Map<number, number[]>();
  private readonly prefixes = new Map<number, string[]>();
  private shortestStem = 0xffff;
  private longestStem = 0;
  private hasTrims = false;

  /** Room for so many units; of `prefixes` one may stand before a stem. */
  constructor(
    private readonly table: CharacterTable,
    units: number,
    prefixes: readonly string[],
  ) {
    let slots = 2048;
    while (slots < units * 2.2) slots *= 2;
    this.slots = new Int32Array(2 * slots);
    this.starts = new Int32Array(units + 2);
    this.kinds = new Uint8Array(units + 2);
    this.limits = new Uint16Array(units + 2);
    this.letters = new Uint16Array(8 * units + 64);
    for (const prefix of [...new Set(prefixes)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
      const first = prefix.charCodeAt(0);
      this.prefixes.set(first, [...(this.prefixes.get(first) ?? []), prefix]);
    }
  }

  /** The unit of these folded letters, which is new if nobody had it before. `hash`: of the letters; `ending`: of a stem. */
  add(kind: number, letters: Uint16Array, length: number, hash: number, ending: number): number {
    const first = letters[0] as number;
    if (kind === UnitKind.word && length === 1 && this.table.kind[first] === CharacterKind.unspaced) {
      const known = this.characters[first] as number;
      if (known !== 0) return known;
      this.characters[first] = this.append(kind, letters, length, length);
      return this.characters[first] as number;
    }
    if (kind === UnitKind.trim) this.hasTrims = true;
    const limit = Math.min(0xffff, length + ending);
    const salted = hash ^ (kindSalts[kind] as number);
    const mask = this.slots.length - 1;
    let slot = (salted * 2) & mask;
    for (; this.slots[slot + 1] !== 0; slot = (slot + 2) & mask) {
      if (this.slots[slot] !== salted) continue;
      const known = this.slots[slot + 1] as number;
      if (this.kinds[known] !== kind || !this.hasLetters(known, letters, length)) continue;
      return kind === UnitKind.stem ? this.addWidth(slot, known, letters, length, limit) : known;
    }
    if (kind === UnitKind.stem) {
      this.shortestStem = Math.min(this.shortestStem, length);
      this.longestStem = Math.max(this.longestStem, length);
    }
    this.slots[slot] = salted;
    this.slots[slot + 1] = this.append(kind, letters, length, limit);
    return this.slots[slot + 1] as number;
  }

  /** Unit of the word whose letters `text` holds between `start` and `end`, or 0. */
  find(text: string, start: number, end: number, hash: number, length: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = (hash * 2) & mask; ; slot = (slot + 2) & mask) {
      const unit = slots[slot + 1] as number;
      if (unit === 0) return 0;
      // A crafted word may share a hash, so the letters decide.
      if (slots[slot] === hash && this.kinds[unit] === UnitKind.word && this.isSame(unit, length, text, start, end, false)) return unit;
    }
  }

  /** Unit of a folded word by itself, or 0. */
  lookUp(word: string): number {
    if (word.length === 1 && this.characters[word.charCodeAt(0)] !== 0) return this.characters[word.charCodeAt(0)] as number;
    const { fold } = this.table;
    let hash = hashSeed;
    for (let index = 0; index < word.length; index++) hash = hashStep(hash, fold[word.charCodeAt(index)] as number);
    return this.find(word, 0, word.length, hash, word.length);
  }

  /** Unit of the longest stem the word begins with, after a prefix if need be, and does not go on from for too long; or 0. */
  findStem(text: string, start: number, end: number, length: number): number {
    if (this.longestStem === 0) return 0;
    const whole = this.longestBeginning(text, start, end, length);
    if (whole !== 0 || this.prefixes.size === 0) return whole;
    for (const prefix of this.prefixes.get(this.table.fold[text.charCodeAt(start)] as number) ?? []) {
      const rest = this.after(prefix, text, start, end);
      const found = rest < 0 ? 0 : this.longestBeginning(text, rest, end, length - prefix.length);
      if (found !== 0) return found;
    }
    return 0;
  }

  /** What the learned wording of languages that trim words reads of this one, or 0. */
  findTrimmed(text: string, start: number, end: number): number {
    if (!this.hasTrims) return 0;
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
    const salted = hash ^ (kindSalts[UnitKind.trim] as number);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = (salted * 2) & mask; ; slot = (slot + 2) & mask) {
      const unit = slots[slot + 1] as number;
      if (unit === 0) return 0;
      if (slots[slot] === salted && this.kinds[unit] === UnitKind.trim && this.isSame(unit, length, text, start, end, true)) return unit;
    }
  }

  /** The letters of a unit. */
  name(unit: number): string {
    let name = '';
    for (let at = this.starts[unit] as number; at < (this.starts[unit + 1] as number); at++)
      name += String.fromCharCode(this.letters[at] as number);
    return name;
  }

  letterCount(unit: number): number {
    return (this.starts[unit + 1] as number) - (this.starts[unit] as number);
  }

  isWord(unit: number): boolean {
    return this.kinds[unit] === UnitKind.word;
  }

  isStem(unit: number): boolean {
    return this.kinds[unit] === UnitKind.stem;
  }

  /** The stems that a unit begins with, after a prefix or not, and does not go on from for too long; itself left out. */
  stemsOf(unit: number): readonly number[] {
    if (this.longestStem === 0 || this.kinds[unit] === UnitKind.trim) return noUnits;
    const name = this.name(unit);
    const found: number[] = [];
    this.addStems(unit, name, found);
    for (const prefix of this.prefixes.get(name.charCodeAt(0)) ?? [])
      if (name.startsWith(prefix)) this.addStems(unit, name.slice(prefix.length), found);
    return found.length === 0 ? noUnits : found;
  }

  private addStems(unit: number, letters: string, found: number[]): void {
    for (let length = Math.min(letters.length, this.longestStem); length >= this.shortestStem; length--) {
      const widest = this.stemWith(letters, length);
      if (widest === 0) continue;
      for (const stem of [widest, ...(this.narrower.get(widest) ?? [])])
        if (stem !== unit && letters.length <= (this.limits[stem] as number) && !found.includes(stem)) found.push(stem);
    }
  }

  private stemWith(letters: string, length: number): number {
    let hash = hashSeed;
    for (let index = 0; index < length; index++) hash = hashStep(hash, letters.charCodeAt(index));
    return this.findStemOf(letters, 0, letters.length, hash, length, 0);
  }

  /** The widest stem of `length` letters that lets a word have `wordLength`. */
  private findStemOf(text: string, start: number, end: number, hash: number, length: number, wordLength: number): number {
    const salted = hash ^ (kindSalts[UnitKind.stem] as number);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = (salted * 2) & mask; ; slot = (slot + 2) & mask) {
      const unit = slots[slot + 1] as number;
      if (unit === 0) return 0;
      if (slots[slot] !== salted || this.kinds[unit] !== UnitKind.stem || wordLength > (this.limits[unit] as number)) continue;
      if (this.isSame(unit, length, text, start, end, false)) return unit;
    }
  }

  private longestBeginning(text: string, start: number, end: number, wordLength: number): number {
    const { fold, kind } = this.table;
    let hash = hashSeed;
    let length = 0;
    let best = 0;
    for (let index = start; index < end && length < this.longestStem; index++) {
      const code = text.charCodeAt(index);
      if (!isWordPart(kind[code] as number)) continue;
      hash = hashStep(hash, fold[code] as number);
      length++;
      if (length >= this.shortestStem) best = this.findStemOf(text, start, end, hash, length, wordLength) || best;
    }
    return best;
  }

  /** Whether the unit's letters are those at the beginning of the stretch, folded; `asPlain`: marks left out. */
  private isSame(unit: number, length: number, text: string, start: number, end: number, asPlain: boolean): boolean {
    const { letters } = this;
    let at = this.starts[unit] as number;
    const last = this.starts[unit + 1] as number;
    if (last - at !== length) return false;
    const { fold, kind, plain } = this.table;
    for (let index = start; index < end && at < last; index++) {
      const code = text.charCodeAt(index);
      if (!isWordPart(kind[code] as number)) continue;
      const folded = fold[code] as number;
      if ((asPlain ? plain[folded] : folded) !== letters[at++]) return false;
    }
    return true;
  }

  private hasLetters(unit: number, letters: Uint16Array, length: number): boolean {
    const start = this.starts[unit] as number;
    if ((this.starts[unit + 1] as number) - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.letters[start + at] !== letters[at]) return false;
    return true;
  }

  private append(kind: number, letters: Uint16Array, length: number, limit: number): number {
    const unit = this.size++;
    let at = this.starts[unit] as number;
    if (at + length > this.letters.length) {
      const wider = new Uint16Array(2 * this.letters.length + length);
      wider.set(this.letters);
      this.letters = wider;
    }
    for (let index = 0; index < length; index++) this.letters[at++] = letters[index] as number;
    this.starts[unit + 1] = at;
    this.kinds[unit] = kind;
    this.limits[unit] = limit;
    return unit;
  }

  /** The same letters with another width: the widest of them is what words are looked up by. */
  private addWidth(slot: number, widest: number, letters: Uint16Array, length: number, limit: number): number {
    const others = this.narrower.get(widest) ?? [];
    for (const known of [widest, ...others]) if (this.limits[known] === limit) return known;
    const unit = this.append(UnitKind.stem, letters, length, limit);
    if (limit <= (this.limits[widest] as number)) {
      this.narrower.set(widest, [...others, unit]);
    } else {
      this.narrower.delete(widest);
      this.narrower.set(unit, [widest, ...others]);
      this.slots[slot + 1] = unit;
    }
    return unit;
  }

  /** Where the word goes on after the prefix, or -1 if it does not begin with it. */
  private after(prefix: string, text: string, start: number, end: number): number {
    const { fold, kind } = this.table;
    let at = 0;
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (!isWordPart(kind[code] as number)) continue;
      if (at === prefix.length) return index;
      if (fold[code] !== prefix.charCodeAt(at++)) return -1;
    }
    return -1;
  }
}
