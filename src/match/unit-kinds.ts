import { type KindSpan, tokenKinds } from '../text/kinds/kind-span.js';
import type { Reading } from './reading.js';

/** A token kind as units of the reading. */
export interface UnitKind {
  /** Place of the kind in `tokenKinds`. */
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** Places token kinds, found in the text between two units, on those units; `offset`: where that text begins. */
export function kindsOnUnits(reading: Reading, kinds: readonly KindSpan[], offset: number, fromUnit: number, toUnit: number): UnitKind[] {
  const placed: UnitKind[] = [];
  let unit = fromUnit;
  for (const span of kinds) {
    const spanStart = span.start + offset;
    while (unit > fromUnit && (reading.ends[unit - 1] as number) > spanStart) unit--;
    while (unit < toUnit && (reading.ends[unit] as number) <= spanStart) unit++;
    let end = unit;
    while (end < toUnit && (reading.starts[end] as number) < span.end + offset) end++;
    if (end > unit) placed.push({ kind: tokenKinds.indexOf(span.kind), start: unit, end });
  }
  return placed.sort((a, b) => a.start - b.start);
}
