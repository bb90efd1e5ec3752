import type { Classification } from '../classification.js';

/** A stretch of the text and the phrases that cover it; together the segments are the text. */
export interface Segment {
  /** What it covers. */
  readonly text: string;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, behind its last code unit. */
  readonly end: number;
  /** Indexes into `phrases`; empty where nothing was found. */
  readonly phrases: readonly number[];
}

/** Cuts a text at the borders of its phrases, for a UI that marks them. `text` is what was classified. */
export function segments(text: string, result: Pick<Classification, 'phrases'>): Segment[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of result.phrases) {
    borders.add(Math.min(start, text.length));
    borders.add(Math.min(end, text.length));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const cut: Segment[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index] as number;
    const end = sorted[index + 1] as number;
    const phrases = result.phrases.flatMap((phrase, position) => (phrase.start < end && start < phrase.end ? [position] : []));
    cut.push({ text: text.slice(start, end), start, end, phrases });
  }
  return cut;
}
