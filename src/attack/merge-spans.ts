import type { Span } from '../text/span.js';

/** The same places without overlaps, by start. Spans that only touch stay two: nothing between them belongs to either. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (start < end) merged.push({ start, end });
  }
  return merged;
}
