import type { Span } from './span.js';

/** One replacement: `source` became `value`, each a half-open stretch of the text before and after. */
export interface Edit {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Each edit is four numbers in a row. */
const width = 4;
const [sourceStart, sourceEnd, valueStart, valueEnd] = [0, 1, 2, 3] as const;

/** The edits of one fold, as bare numbers, for a text may have hundreds of thousands. */
export class EditLayer {
  private readonly numbers: number[] = [];
  /** Places are mostly asked for in their order, so the next is near the last. */
  private last = 0;

  static of(edits: readonly Edit[]): EditLayer {
    const layer = new EditLayer();
    for (const edit of edits) layer.add(edit.sourceStart, edit.sourceEnd, edit.valueStart, edit.valueEnd);
    return layer;
  }

  get count(): number {
    return this.numbers.length / width;
  }

  /** Edits are added in order, and do not overlap. */
  add(sourceFrom: number, sourceTo: number, valueFrom: number, valueTo: number): void {
    this.numbers.push(sourceFrom, sourceTo, valueFrom, valueTo);
  }

  edit(index: number): Edit {
    return {
      sourceStart: this.at(index, sourceStart),
      sourceEnd: this.at(index, sourceEnd),
      valueStart: this.at(index, valueStart),
      valueEnd: this.at(index, valueEnd),
    };
  }

  /** What stood in the place of an edit before. */
  source(index: number): Span {
    return { start: this.at(index, sourceStart), end: this.at(index, sourceEnd) };
  }

  mapStart(offset: number): number {
    const edit = this.lastAt(offset);
    if (edit < 0) return offset;
    const end = this.at(edit, valueEnd);
    return offset < end ? this.at(edit, sourceStart) : offset - end + this.at(edit, sourceEnd);
  }

  /** Ends are exclusive: an edit that starts right at the end is not part of the span. */
  mapEnd(offset: number): number {
    const edit = this.lastAt(offset - 1);
    if (edit < 0) return offset;
    const end = this.at(edit, valueEnd);
    return offset <= end ? this.at(edit, sourceEnd) : offset - end + this.at(edit, sourceEnd);
  }

  private at(index: number, part: number): number {
    return this.numbers[index * width + part] as number;
  }

  /** The last edit that begins at or before the offset, or -1: near the one found before, else by halving. */
  private lastAt(offset: number): number {
    const { count } = this;
    let low = 0;
    let high = count;
    for (let next = this.last; next < this.last + 3 && next < count; next++) {
      if (this.at(next, valueStart) > offset) {
        high = next;
        break;
      }
      low = next + 1;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle, valueStart) <= offset) low = middle + 1;
      else high = middle;
    }
    this.last = Math.max(0, low - 1);
    return low - 1;
  }
}

/**
 * Where a normalised text came from. Every fold adds one layer of edits (n characters to m); a span is mapped back
 * through the layers from the last to the first. A span that touches part of an edit covers the whole of its source.
 */
export class OffsetMap {
  static readonly identity = new OffsetMap([]);

  private constructor(private readonly layers: readonly EditLayer[]) {}

  /** The map after one more fold. `edits` are in order and do not overlap. */
  then(edits: EditLayer | readonly Edit[]): OffsetMap {
    const layer = edits instanceof EditLayer ? edits : EditLayer.of(edits);
    return layer.count === 0 ? this : new OffsetMap([...this.layers, layer]);
  }

  get isIdentity(): boolean {
    return this.layers.length === 0;
  }

  toSource(span: Span): Span {
    let { start, end } = span;
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const layer = this.layers[index] as EditLayer;
      const nextStart = layer.mapStart(start);
      end = end > start ? Math.max(layer.mapEnd(end), nextStart) : nextStart;
      start = nextStart;
    }
    return { start, end };
  }
}
