import type { Disguise } from '../text/folds/fold.js';
import type { NormalizedText } from '../text/normalize.js';
import type { Span } from '../text/span.js';

/** How a stretch of the caller's text was hidden, each way once, in the order of the text. */
export function disguisesIn({ disguises }: NormalizedText, { start, end }: Span): Disguise[] {
  if (disguises.length === 0) return [];
  return [...new Set(disguises.filter((span) => span.start < end && start < span.end).map(({ disguise }) => disguise))];
}
