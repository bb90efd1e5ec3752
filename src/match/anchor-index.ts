import { DigitReader } from './packed/digits.js';
import type { UnitTable } from './unit-table.js';

/** Whether a unit was looked at before, is an anchor by itself, counts as stems. */
const looked = 1;
const anchor = 2;
const stemmed = 4;

const noUnits: readonly number[] = Object.freeze([]);

/** An anchor in a text: a lexicon and one of its lists of companies. */
export const listBits = 20;

/**
 * The filter over all lexicons that are loaded together. What counts as which stems is settled when a unit is first met in
 * a text: most words never are.
 */
export class AnchorIndex {
  private readonly flags: Uint8Array;
  /** For each unit the first of its anchors + 1, or 0. */
  private readonly singles: Int32Array;
  /** For each first unit, a mask of `second & 31`: a cheap no before the exact test. */
  private readonly masks: Int32Array;
  /** What a unit is as a second: more than one bit if it counts as stems. */
  private readonly bits: Int32Array;
  /** Of each anchor the lexicon and the list, and the next of the same unit or pair + 1. */
  private readonly values: number[] = [];
  private readonly next: number[] = [];
  /** First unit, second unit, first anchor + 1, by turns. */
  private readonly pairs: Int32Array;
  private readonly stems = new Map<number, readonly number[]>();

  /** `likes`: spellings that count as other units besides themselves. `pairs`: how many will be added at most. */
  constructor(
    private readonly units: UnitTable,
    private readonly likes: ReadonlyMap<number, number>,
    pairs: number,
  ) {
    let slots = 1024;
    while (slots < pairs * 1.7) slots *= 2;
    this.pairs = new Int32Array(3 * slots);
    this.flags = new Uint8Array(units.size);
    this.singles = new Int32Array(units.size);
    this.masks = new Int32Array(units.size);
    this.bits = new Int32Array(units.size);
  }

  /** Takes in the anchors of a lexicon. `unitOf`: its own numbers to those in common. */
  add(lexicon: number, packed: string, unitOf: Int32Array): void {
    const digits = new DigitReader(packed);
    const base = lexicon << listBits;
    const count = digits.next();
    const pairs = digits.next();
    const singles = digits.rising(count);
    for (let index = 0; index < count; index++) {
      const unit = unitOf[singles[index] as number] as number;
      this.singles[unit] = this.link(base | digits.next(), this.singles[unit] as number);
    }
    const firsts = digits.rising(digits.next());
    const counts = firsts.map(() => digits.next());
    const seconds = new Int32Array(pairs);
    let at = 0;
    for (let index = 0; index < counts.length; index++) {
      let second = 0;
      for (let own = counts[index] as number; own > 0; own--) {
        second += digits.next();
        seconds[at++] = second;
      }
    }
    at = 0;
    for (let index = 0; index < firsts.length; index++) {
      const first = unitOf[firsts[index] as number] as number;
      for (let own = counts[index] as number; own > 0; own--)
        this.addPair(first, unitOf[seconds[at++] as number] as number, base | digits.next());
    }
  }

  /** The units that a unit counts as besides itself. */
  stemsOf(unit: number): readonly number[] {
    return ((this.flags[unit] as number) || this.look(unit)) & stemmed ? (this.stems.get(unit) as readonly number[]) : noUnits;
  }

  /** Calls `meet` with every anchor that the unit is, or makes with the one before it (0: none). */
  visit(previous: number, unit: number, meet: (value: number) => void): void {
    const flags = (this.flags[unit] as number) || this.look(unit);
    if ((flags & anchor) !== 0) {
      this.follow(this.singles[unit] as number, meet);
      if ((flags & stemmed) !== 0) for (const stem of this.stemsOf(unit)) this.follow(this.singles[stem] as number, meet);
    }
    if (previous !== 0 && ((this.masks[previous] as number) & (this.bits[unit] as number)) !== 0) {
      this.visitPair(previous, unit, meet);
      for (const stem of this.stemsOf(unit)) this.visitPair(previous, stem, meet);
      for (const first of this.stemsOf(previous)) {
        this.visitPair(first, unit, meet);
        for (const stem of this.stemsOf(unit)) this.visitPair(first, stem, meet);
      }
    }
  }

  private visitPair(first: number, second: number, meet: (value: number) => void): void {
    const { pairs } = this;
    const slots = pairs.length / 3;
    for (let slot = hash(first, second) & (slots - 1); pairs[3 * slot + 2] !== 0; slot = (slot + 1) & (slots - 1)) {
      if (pairs[3 * slot] === first && pairs[3 * slot + 1] === second) {
        this.follow(pairs[3 * slot + 2] as number, meet);
        return;
      }
    }
  }

  private follow(head: number, meet: (value: number) => void): void {
    for (let index = head; index !== 0; index = this.next[index - 1] as number) meet(this.values[index - 1] as number);
  }

  /** Settles what a unit counts as. */
  private look(unit: number): number {
    const like = this.likes.get(unit);
    const own = this.units.stemsOf(unit);
    const stems = like === undefined ? own : [...new Set([...own, like, ...this.stemsOf(like)])];
    let flags = looked;
    if (this.singles[unit] !== 0 || stems.some((stem) => this.singles[stem] !== 0)) flags |= anchor;
    this.bits[unit] = 1 << (unit & 31);
    if (stems.length > 0) {
      flags |= stemmed;
      this.stems.set(unit, stems);
      for (const stem of stems) {
        this.bits[unit] = (this.bits[unit] as number) | (1 << (stem & 31));
        this.masks[unit] = (this.masks[unit] as number) | (this.masks[stem] as number);
      }
    }
    this.flags[unit] = flags;
    return flags;
  }

  private link(value: number, next: number): number {
    this.next.push(next);
    return this.values.push(value);
  }

  private addPair(first: number, second: number, value: number): void {
    const { pairs } = this;
    const slots = pairs.length / 3;
    let slot = hash(first, second) & (slots - 1);
    for (; pairs[3 * slot + 2] !== 0; slot = (slot + 1) & (slots - 1)) {
      if (pairs[3 * slot] === first && pairs[3 * slot + 1] === second) break;
    }
    pairs[3 * slot] = first;
    pairs[3 * slot + 1] = second;
    pairs[3 * slot + 2] = this.link(value, pairs[3 * slot + 2] as number);
    this.masks[first] = (this.masks[first] as number) | (1 << (second & 31));
  }
}

/** How many pairs a packed lexicon holds. */
export function pairCount(packed: string): number {
  const digits = new DigitReader(packed);
  digits.next();
  return digits.next();
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
