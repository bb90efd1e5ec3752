import type { Edit } from '../offset-map.js';
import type { Span } from '../span.js';

/** How a stretch of text was hidden from filters, or only written oddly. */
export type Disguise =
  | 'compatibility'
  | 'zero-width'
  | 'marks'
  | 'emoji'
  | 'number-words'
  | 'line-split'
  | 'spacing'
  | 'filler'
  | 'homoglyph'
  | 'leet'
  | 'repeats'
  | 'typo'
  | 'homophone'
  | 'spelling';

/** An edit, and what it undid. */
export interface FoldEdit extends Edit {
  readonly disguises: readonly Disguise[];
}

/** What one fold did to a text: the new text, and the edits that led there. */
export interface Folded {
  readonly value: string;
  readonly edits: readonly FoldEdit[];
}

export interface Fold {
  /** The signs without which it has nothing to do. */
  readonly signs: number;
  fold(text: string): Folded;
}

/** Something to put in the place of what was found. */
export interface Replacement {
  readonly value: string;
  readonly disguises: readonly Disguise[];
}

/** A replacement for a part of what was found, from `start` to `end` in it. */
export interface PartReplacement extends Replacement, Span {}

/**
 * Replaces every match of a global pattern: the whole of it, or parts in order that do not overlap, so that each word keeps
 * its own place. `null` leaves it.
 */
export function replaceAll(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => Replacement | readonly PartReplacement[] | null,
): Folded {
  const parts: PartReplacement[] = [];
  for (const match of text.matchAll(pattern)) {
    const next = replacement(match);
    if (next === null) continue;
    for (const part of 'value' in next ? [{ ...next, start: 0, end: match[0].length }] : next)
      parts.push({ ...part, start: match.index + part.start, end: match.index + part.end });
  }
  return replaceParts(text, parts);
}

/** Replaces stretches of a text, in order and without overlaps; what is replaced by itself is no edit. */
export function replaceParts(text: string, parts: readonly PartReplacement[]): Folded {
  const edits: FoldEdit[] = [];
  let value = '';
  let copied = 0;
  for (const { start: sourceStart, end: sourceEnd, value: next, disguises } of parts) {
    if (text.slice(sourceStart, sourceEnd) === next) continue;
    value += text.slice(copied, sourceStart);
    edits.push({ sourceStart, sourceEnd, valueStart: value.length, valueEnd: value.length + next.length, disguises });
    value += next;
    copied = sourceEnd;
  }
  return edits.length === 0 ? { value: text, edits } : { value: value + text.slice(copied), edits };
}
