import type { Span } from './span.js';

/** One replacement: `source` became `value`, each a half-open stretch of the text before and after. */
export interface Edit {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * Where a normalised text came from. Every fold adds one layer of edits (n characters to m); a span is mapped back
 * through the layers from the last to the first. A span that touches part of an edit covers the whole of its source.
 */
export class OffsetMap {
  static readonly identity = new OffsetMap([]);

  private constructor(private readonly layers: readonly (readonly Edit[])[]) {}

  /** The map after one more fold. `edits` are in order and do not overlap. */
  then(edits: readonly Edit[]): OffsetMap {
    return edits.length === 0 ? this : new OffsetMap([...this.layers, edits]);
  }

  get isIdentity(): boolean {
    return this.layers.length === 0;
  }

  toSource(span: Span): Span {
    let { start, end } = span;
    for (let layer = this.layers.length - 1; layer >= 0; layer--) {
      const edits = this.layers[layer] as readonly Edit[];
      const nextStart = mapStart(edits, start);
      end = end > start ? Math.max(mapEnd(edits, end), nextStart) : nextStart;
      start = nextStart;
    }
    return { start, end };
  }
}

/** The last edit that begins at or before the offset, by halving. */
function lastEditAt(edits: readonly Edit[], offset: number): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as Edit).valueStart <= offset) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}

function mapStart(edits: readonly Edit[], offset: number): number {
  const edit = lastEditAt(edits, offset);
  if (edit === undefined) return offset;
  return offset < edit.valueEnd ? edit.sourceStart : offset - edit.valueEnd + edit.sourceEnd;
}

/** Ends are exclusive: an edit that starts right at the end is not part of the span. */
function mapEnd(edits: readonly Edit[], offset: number): number {
  const edit = lastEditAt(edits, offset - 1);
  if (edit === undefined) return offset;
  return offset <= edit.valueEnd ? edit.sourceEnd : offset - edit.valueEnd + edit.sourceEnd;
}
