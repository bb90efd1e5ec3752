import type { Span } from '../text/span.js';
import type { Disguised } from './attack.js';

/** What stands in `start` to `end` gives way to `text`; where both are the same place, `text` is put in. */
export interface Edit extends Span {
  readonly text: string;
}

export function insertion(place: number, text: string): Edit {
  return { start: place, end: place, text };
}

/**
 * The text after all edits, which must not overlap, and where the spans lie in it. What is put in at the very edge of a span
 * stays outside of it; a span whose edge lies in what gives way takes all that comes in its place.
 * @returns null where the edits change nothing.
 */
export function applyEdits(text: string, edits: readonly Edit[], spans: readonly Span[]): Disguised | null {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let disguised = '';
  let read = 0;
  for (const edit of ordered) {
    disguised += text.slice(read, edit.start) + edit.text;
    read = edit.end;
  }
  disguised += text.slice(read);
  if (disguised === text) return null;
  return { text: disguised, spans: spans.map(({ start, end }) => ({ start: newStart(ordered, start), end: newEnd(ordered, end) })) };
}

function newStart(edits: readonly Edit[], place: number): number {
  let moved = 0;
  for (const { start, end, text } of edits) {
    if (start >= place && end > place) break;
    if (end > place) return start + moved;
    moved += text.length - (end - start);
  }
  return place + moved;
}

function newEnd(edits: readonly Edit[], place: number): number {
  let moved = 0;
  for (const { start, end, text } of edits) {
    if (start >= place) break;
    if (end > place) return start + moved + text.length;
    moved += text.length - (end - start);
  }
  return place + moved;
}
