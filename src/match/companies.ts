import { alone } from './anchors.js';
import { DigitReader } from './packed/digits.js';

/** What must stand near the anchors of a lexicon, in its own numbers. */
export interface Companies {
  readonly count: number;
  /** Companies that a unit belongs to: `[starts[unit], starts[unit + 1])` of `members`. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** By list: the companies of which one must be near; `alone` among them if none need be. */
  readonly lists: readonly Int32Array[];
}

export function readCompanies(packed: string, unitCount: number): Companies {
  const digits = new DigitReader(packed);
  const count = digits.next();
  const units = Array.from({ length: count }, () => digits.rising(digits.next()));
  const lists = Array.from({ length: digits.next() }, () => digits.rising(digits.next()));
  const starts = new Int32Array(unitCount + 1);
  for (const own of units) for (const unit of own) starts[unit + 1] = (starts[unit + 1] as number) + 1;
  for (let unit = 0; unit < unitCount; unit++) starts[unit + 1] = (starts[unit + 1] as number) + (starts[unit] as number);
  const members = new Int32Array(starts[unitCount] as number);
  const filled = starts.slice();
  for (const [company, own] of units.entries()) {
    for (const unit of own) {
      members[filled[unit] as number] = company;
      filled[unit] = (filled[unit] as number) + 1;
    }
  }
  return { count, starts, members, lists };
}

/** Whether the list asks for no company. */
export function needsNone(list: Int32Array): boolean {
  return list.length > 0 && list[0] === alone;
}
