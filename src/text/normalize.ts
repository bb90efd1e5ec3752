import { compatibility } from './folds/compatibility.js';
import type { Disguise, Fold } from './folds/fold.js';
import { homoglyph } from './folds/homoglyph.js';
import { leet } from './folds/leet.js';
import { marks } from './folds/marks.js';
import { spacing } from './folds/spacing.js';
import { OffsetMap } from './offset-map.js';
import type { Span } from './span.js';

/** A text as the matcher reads it, and the way back to the caller's own text. */
export interface NormalizedText {
  readonly source: string;
  readonly value: string;
  readonly offsets: OffsetMap;
  /** What was undone and where, in the caller's text, by start. Empty for ordinary text. */
  readonly disguises: readonly DisguisedSpan[];
}

export interface DisguisedSpan extends Span {
  readonly disguise: Disguise;
}

/**
 * The order matters: styled letters first become letters, then stray marks go, then look-alikes inside mixed words,
 * then letters are drawn together, and last digits between letters are read as letters.
 */
const folds: readonly Fold[] = [compatibility, marks, homoglyph, spacing, leet];

/** Invisible characters are skipped in place by the character table; here they are only noticed. */
const zeroWidthInside = /(?<=[\p{L}\p{N}])[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]+(?=[\p{L}\p{N}])/gu;
const anyZeroWidth = /[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]/;

/** What one fold lays open another may undo; more rounds than this only happen in texts made to need them. */
const mostRounds = 8;

/** Undoes disguise. Text that has none comes back as it is, without a copy. */
export function normalize(source: string): NormalizedText {
  let value = source;
  let offsets = OffsetMap.identity;
  const disguises: DisguisedSpan[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const before = value;
    for (const fold of folds) {
      if (!fold.applies(value)) continue;
      const folded = fold.fold(value);
      for (const edit of folded.edits) {
        const span = offsets.toSource({ start: edit.sourceStart, end: edit.sourceEnd });
        if (!isOrdinary(fold.disguise, source.slice(span.start, span.end))) disguises.push({ ...span, disguise: fold.disguise });
      }
      offsets = offsets.then(folded.edits);
      value = folded.value;
    }
    if (value === before) break;
  }
  if (anyZeroWidth.test(source)) {
    for (const match of source.matchAll(zeroWidthInside)) {
      disguises.push({ start: match.index, end: match.index + match[0].length, disguise: 'zero-width' });
    }
  }
  if (disguises.length === 0) return { source, value, offsets, disguises: noDisguises };
  disguises.sort((a, b) => a.start - b.start || a.end - b.end);
  return { source, value, offsets, disguises };
}

const noDisguises: readonly DisguisedSpan[] = Object.freeze([]);

/** Letters typed with their marks apart, ™ and ² are spelling, not hiding. */
function isOrdinary(disguise: Disguise, written: string): boolean {
  if (disguise === 'marks') return written.length <= 3;
  return disguise === 'compatibility' && /^[\u00b9\u00b2\u00b3\u2070-\u214f\u3200-\u33ff\ufb00-\ufb06\uff04-\uff19]+$/.test(written);
}
