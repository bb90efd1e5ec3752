import { type KindSpan, tokenKinds } from '../text/kinds/find.js';
import type { Reading } from './reading.js';

/** A token kind as units of the reading. */
export interface UnitKind {
  /** Place of the kind in `tokenKinds`. */
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** Places token kinds, found in the text between two units, on those units. */
export function kindsOnUnits(
  reading: Reading,
  kinds: readonly KindSpan[],
  fromUnit: number,
  toUnit: number,
): UnitKind[] {
  const placed: UnitKind[] = [];
  let unit = fromUnit;
  for (const span of kinds) {
    while (unit > fromUnit && (reading.ends[unit - 1] as number) > span.start) unit--;
    while (unit < toUnit && (reading.ends[unit] as number) <= span.start) unit++;
    let end = unit;
    while (end < toUnit && (reading.starts[end] as number) < span.end) end++;
    if (end > unit) placed.push({ kind: tokenKinds.indexOf(span.kind), start: unit, end });
  }
  return placed.sort((a, b) => a.start - b.start);
}
