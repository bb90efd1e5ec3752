import type { Reading } from '../reading.js';
import type { WordingTables } from './tables.js';

/** What a wording reads at a unit: its number, that of its beginning, or that of any number. */
export function symbolAt(reading: Reading, unit: number, { single, trims }: WordingTables): number {
  if (reading.numeric[unit] === 1) return single.length - 1;
  return (trims ? reading.trimmed[unit] : reading.ids[unit]) as number;
}
