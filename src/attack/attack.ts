import type { Span } from '../text/span.js';
import type { Random } from './random.js';

/** A text after an attack. */
export interface Disguised {
  readonly text: string;
  /** Where the spans lie now, one for each that was given, in their order. */
  readonly spans: readonly Span[];
}

/** What a scammer or a spam tool does to words so that a filter does not see them and a person still does. */
export interface Attack {
  readonly kind: string;
  /**
   * Disguises what lies in the spans and leaves everything else alone: the same text, spans and state of `random` give the same.
   * @param spans places of phrases, by start; they may overlap.
   * @returns null where there is nothing to take hold of.
   */
  apply(text: string, spans: readonly Span[], random: Random): Disguised | null;
}
