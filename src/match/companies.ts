import { alone } from './anchors.js';
import { DigitReader } from './packed/digits.js';

/** Companies that must all be near: in the anchor's sentence, or (`wide`) the next on either side. */
export interface Circle {
  readonly companies: Int32Array;
  readonly wide: boolean;
}

/** What must stand near the anchors of a lexicon, in its own numbers of units. */
export class Companies {
  /** Units of each company, rising. */
  readonly companies: readonly Int32Array[];
  /** Companies that must all be near; the first is none. */
  readonly circles: readonly Circle[];
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
    this.circles = Array.from({ length: digits.next() }, () => {
      const head = digits.next();
      return { companies: digits.rising(head >> 1), wide: (head & 1) === 1 };
    });
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
