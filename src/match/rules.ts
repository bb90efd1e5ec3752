import type { AllowEntry, Cue, Lexicon, LexiconEntry } from '../lexicon/lexicon.js';

/** Wording by which the skin of a scam is recognised. */
export interface Tell {
  readonly script: string;
  readonly language: string;
  readonly patterns: readonly string[];
}

export type RuleSubject =
  | { readonly type: 'entry'; readonly entry: LexiconEntry; readonly lexicon: Lexicon }
  | { readonly type: 'allow'; readonly allow: AllowEntry }
  | { readonly type: 'cue'; readonly cue: Cue; readonly lexicon: Lexicon }
  | { readonly type: 'tell'; readonly tell: Tell };

/** One pattern, compiled: groups of parts, each a set of sequences in the graph. */
export interface Rule {
  readonly subject: RuleSubject;
  readonly groups: PartGroups;
  readonly unless: readonly PartGroups[];
}

/** Parts that must be found together: each group in one sentence, the groups in neighbouring ones. */
export type PartGroups = readonly (readonly number[])[];

/** Each rule with the one of its parts that fewest rules share: the rules to try when a part was found. */
export function rulesByKeyPart(rules: readonly Rule[], rulesOfPart: readonly (readonly number[])[]): number[][] {
  const keyed: number[][] = rulesOfPart.map(() => []);
  const shared = (part: number) => (rulesOfPart[part] as readonly number[]).length;
  for (const [index, rule] of rules.entries()) {
    const key = rule.groups.flat().reduce((rarest, part) => (shared(part) < shared(rarest) ? part : rarest));
    (keyed[key] as number[]).push(index);
  }
  return keyed;
}
