import type { AllowEntry, Cue, LexiconEntry } from '../lexicon/lexicon.js';

/** Wording by which the skin of a scam is recognised. */
export interface Tell {
  readonly script: string;
  readonly language: string;
  readonly patterns: readonly string[];
}

/** What a rule finds, while it is compiled. */
export type RuleSubject =
  | { readonly type: 'entry'; readonly entry: LexiconEntry }
  | { readonly type: 'allow'; readonly allow: AllowEntry }
  | { readonly type: 'cue'; readonly cue: Cue }
  | { readonly type: 'tell'; readonly tell: Tell };

/** One pattern, compiled: groups of parts, each a set of sequences in the graph. */
export interface RuleParts {
  readonly groups: PartGroups;
  readonly unless: readonly PartGroups[];
}

/** Parts that must be found together: each group in one sentence, the groups in neighbouring ones. */
export type PartGroups = readonly (readonly number[])[];
