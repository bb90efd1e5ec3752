/** Pairs of numbers by hash, numbered in the order in which they were added, from `first` on. */
export class PairTable {
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;
  /** Of each left number a mask of `right & 31`: a cheap no before the exact test. */
  private readonly masks = new Int32Array(masks);
  private count = 0;

  constructor(
    size: number,
    readonly first: number,
  ) {
    let slots = 16;
    while (slots < size * 2) slots *= 2;
    this.slots = new Int32Array(slots);
    this.keys = new Int32Array(2 * size);
  }

  add(left: number, right: number): void {
    this.keys[2 * this.count] = left;
    this.keys[2 * this.count + 1] = right;
    const mask = this.slots.length - 1;
    let slot = hash(left, right) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = ++this.count;
    this.masks[left & (masks - 1)] = (this.masks[left & (masks - 1)] as number) | (1 << (right & 31));
  }

  /** The number of a pair, or -1. */
  find(left: number, right: number): number {
    if (((this.masks[left & (masks - 1)] as number) & (1 << (right & 31))) === 0) return -1;
    const { slots, keys } = this;
    const mask = slots.length - 1;
    for (let slot = hash(left, right) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = 2 * ((slots[slot] as number) - 1);
      if (keys[at] === left && keys[at + 1] === right) return this.first + (at >> 1);
    }
    return -1;
  }

  holds(number: number): boolean {
    return number >= this.first && number < this.first + this.count;
  }

  /** The pair of a number that it holds. */
  at(number: number): [left: number, right: number] {
    const at = 2 * (number - this.first);
    return [this.keys[at] as number, this.keys[at + 1] as number];
  }
}

/** Left numbers share masks, which only makes the no a little rarer. */
const masks = 4096;

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
