import type { Evidence } from '../evidence/evidence.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import { combinationOf } from './combination.js';
import type { ScoringPolicy } from './policy.js';
import { type Reading, type TacticTerm, tacticTerms } from './tactic-terms.js';

/** One term of the sum, in hundredths of log-odds. `from` are indexes of the evidence behind it. */
export interface Term {
  readonly kind: 'intercept' | 'tactic' | 'combination' | 'transition' | 'cap';
  readonly id: string;
  readonly weight: number;
  readonly from: readonly number[];
}

export interface EvidenceScore {
  /** Hundredths of log-odds: exactly the sum of the terms. */
  readonly logOdds: number;
  readonly terms: readonly Term[];
}

const noTransitions: readonly Term[] = Object.freeze([]);

/** The one formula: intercept, tactics, combinations, transitions already earned, caps. Order does not matter. */
export function scoreEvidence(
  evidence: readonly Evidence[],
  policy: ScoringPolicy,
  taxonomy: Taxonomy,
  reading: Reading = 'keep',
  transitions = noTransitions,
): EvidenceScore {
  const terms: Term[] = [{ kind: 'intercept', id: 'intercept', weight: policy.intercept, from: [] }];
  const tactics = tacticTerms(evidence, policy, taxonomy, reading);
  for (const { tactic, weight, from } of tactics) terms.push({ kind: 'tactic', id: tactic, weight, from });
  for (const combination of policy.combinations) {
    const extent = combinationOf(combination, tactics);
    const weight = extent === null ? 0 : Math.round(combination.weight * extent.keep);
    if (extent !== null && weight > 0) terms.push({ kind: 'combination', id: combination.id, weight, from: extent.from });
  }
  for (const transition of transitions) terms.push(transition);
  addCaps(terms, tactics, policy);
  const logOdds = total(terms);
  const excess = learnedExcess(logOdds, evidence, policy, taxonomy, reading, transitions);
  if (excess <= 0) return { logOdds, terms };
  terms.push({ kind: 'cap', id: 'learned', weight: -excess, from: [] });
  return { logOdds: logOdds - excess, terms };
}

function total(terms: readonly Term[]): number {
  let sum = 0;
  for (const { weight } of terms) sum += weight;
  return sum;
}

/** Learned phrases together add at most their cap to what the others come to without them. */
function learnedExcess(
  logOdds: number,
  evidence: readonly Evidence[],
  policy: ScoringPolicy,
  taxonomy: Taxonomy,
  reading: Reading,
  transitions: readonly Term[],
): number {
  const cap = policy.caps.get('learned');
  // Evidence takes nothing away, so what is within the cap in all is so without the others too.
  if (cap === undefined || logOdds - policy.intercept - total(transitions) <= cap) return 0;
  const written = evidence.filter((item) => item.origin !== 'learned');
  if (written.length === evidence.length) return 0;
  return logOdds - scoreEvidence(written, policy, taxonomy, reading, transitions).logOdds - cap;
}

/** What goes over a cap is taken back in a line of its own. Learned evidence has a cap of its own and fills no other. */
function addCaps(terms: Term[], tactics: readonly TacticTerm[], policy: ScoringPolicy): void {
  if (tactics.length === 0) return;
  for (const [id, cap] of policy.caps) {
    if (id === 'learned') continue;
    let sum = 0;
    for (const { kind, stageName, weight, learned } of tactics) {
      const isCapped = id === 'carriers' ? kind === 'carrier' : stageName === id;
      if (isCapped && !learned) sum += weight;
    }
    if (sum > cap) terms.push({ kind: 'cap', id, weight: cap - sum, from: [] });
  }
}
