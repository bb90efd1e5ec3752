import type { Modifier } from '../lexicon/lexicon.js';
import type { LexiconMatch } from '../match/match-phrases.js';

/** A match with what its surroundings make of it. Context never drops a match. */
export interface ContextMatch extends LexiconMatch {
  /** In the order of the words below, without repeats. */
  readonly modifiers: readonly Modifier[];
}

export const modifierOrder: readonly Modifier[] = ['warning', 'report', 'inquiry', 'quotation', 'negated', 'conditional', 'excused'];
