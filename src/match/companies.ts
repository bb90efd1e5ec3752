import { alone } from './anchors.js';
import { DigitReader } from './packed/digits.js';

/** What must stand near the anchors of a lexicon, in its own numbers of units. */
export class Companies {
  /** Units of each company, rising; the first is that of anchors that need none. */
  readonly companies: readonly Int32Array[];
  /** The companies of each list. */
  readonly lists: readonly Int32Array[];
  /** By list, a bit for each unit that is company enough; made when an anchor with the list is first met. */
  private readonly units: (Int32Array | undefined)[] = [];

  constructor(
    packed: string,
    private readonly unitCount: number,
  ) {
    const digits = new DigitReader(packed);
    this.companies = Array.from({ length: digits.next() }, () => digits.rising(digits.next()));
    this.lists = Array.from({ length: digits.next() }, () => digits.rising(digits.next()));
  }

  /** Whether an anchor with this list needs no company. */
  needsNone(list: number): boolean {
    return this.lists[list]?.[0] === alone;
  }

  /** Whether the unit is company for an anchor with this list. */
  has(list: number, unit: number): boolean {
    const units = this.units[list] ?? this.gather(list);
    return ((units[unit >> 5] as number) & (1 << (unit & 31))) !== 0;
  }

  private gather(list: number): Int32Array {
    const units = new Int32Array((this.unitCount >> 5) + 1);
    for (const company of this.lists[list] as Int32Array)
      for (const unit of this.companies[company] as Int32Array) units[unit >> 5] = (units[unit >> 5] as number) | (1 << (unit & 31));
    this.units[list] = units;
    return units;
  }
}
