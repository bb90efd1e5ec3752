import { policyData } from '../../builtin/policy.gen.js';
import type { PhraseMatch } from '../../classification.js';
import type { Tactic } from '../../lexicon/taxonomy.js';

const kinds: ReadonlyMap<string, Tactic['kind']> = new Map(policyData.tactics.map(({ id, kind }) => [id, kind]));

export function kindOf(tactic: string): Tactic['kind'] {
  return kinds.get(tactic) ?? 'lure';
}

/** Whether a phrase speaks for a scam at all; wording of honest businesses is found as well, and excuses. */
export function isSign(phrase: Pick<PhraseMatch, 'tactic'>): boolean {
  return kindOf(phrase.tactic) !== 'exculpatory';
}
