import { alone } from './anchors.js';
import { DigitReader } from './packed/digits.js';

/** What must stand near the anchors of a lexicon, in its own numbers of units. */
export class Companies {
  /** Units of each company, rising. */
  readonly companies: readonly Int32Array[];
  /**
   * Circles: companies that must all be near; the first has none. Those of circle n are `members[circleStarts[n],
   * circleStarts[n + 1])`, each doubled, and one more if it may stand in the next sentence on either side.
   */
  readonly circleStarts: Int32Array;
  readonly members: Int32Array;
  /** The circles of each list: one of them must be near. */
  readonly lists: readonly Int32Array[];
  /** By company, a bit for each unit of it; made when an anchor first asks for it. */
  private readonly bits: (Int32Array | undefined)[] = [];

  constructor(
    packed: string,
    private readonly unitCount: number,
  ) {
    const digits = new DigitReader(packed);
    const read = () => Array.from({ length: digits.next() }, () => digits.rising(digits.next()));
    this.companies = read();
    const circles = Array.from({ length: digits.next() }, () => {
      const head = digits.next();
      return digits.rising(head >> 1).map((company) => 2 * company + (head & 1));
    });
    this.circleStarts = new Int32Array(circles.length + 1);
    for (const [circle, own] of circles.entries()) this.circleStarts[circle + 1] = (this.circleStarts[circle] as number) + own.length;
    this.members = new Int32Array(this.circleStarts[circles.length] as number);
    for (const [circle, own] of circles.entries()) this.members.set(own, this.circleStarts[circle]);
    this.lists = read();
  }

  /** Whether an anchor with this list needs no company. */
  needsNone(list: number): boolean {
    return this.lists[list]?.[0] === alone;
  }

  has(company: number, unit: number): boolean {
    const bits = this.bits[company] ?? this.gather(company);
    return ((bits[unit >> 5] as number) & (1 << (unit & 31))) !== 0;
  }

  private gather(company: number): Int32Array {
    const bits = new Int32Array((this.unitCount >> 5) + 1);
    for (const unit of this.companies[company] as Int32Array) bits[unit >> 5] = (bits[unit >> 5] as number) | (1 << (unit & 31));
    this.bits[company] = bits;
    return bits;
  }
}
