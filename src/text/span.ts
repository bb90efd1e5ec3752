/** A stretch of text: UTF-16 code units, half-open, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends, behind its last code unit. */
  readonly end: number;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
