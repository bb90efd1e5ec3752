import type { Evidence } from '../evidence/evidence.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import type { Combination, ScoringPolicy } from './policy.js';

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

/** How much of a piece of evidence counts: as the writer's own words, or as something done to the writer. */
export type Reading = 'keep' | 'exposure';

interface TacticTerm {
  readonly tactic: string;
  weight: number;
  /** The largest factor left among its evidence: what combinations scale by. */
  keep: number;
  from: number[];
}

/** The one formula: intercept, tactics, combinations, transitions already earned, caps. Order does not matter. */
export function scoreEvidence(evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy, reading: Reading = 'keep', transitions: readonly Term[] = []): EvidenceScore {
  const tactics = tacticTerms(evidence, policy, taxonomy, reading);
  const terms: Term[] = [{ kind: 'intercept', id: 'intercept', weight: policy.intercept, from: [] }];
  for (const term of tactics) terms.push({ kind: 'tactic', id: term.tactic, weight: term.weight, from: term.from });
  for (const combination of policy.combinations) {
    const keep = combinationKeep(combination, tactics, taxonomy);
    const weight = Math.round(combination.weight * keep);
    if (weight > 0) terms.push({ kind: 'combination', id: combination.id, weight, from: [] });
  }
  terms.push(...transitions);
  terms.push(...capTerms(tactics, policy, taxonomy));
  const logOdds = total(terms);
  const excess = logOdds - learnedLimit(evidence, policy, taxonomy, reading, transitions);
  if (excess <= 0) return { logOdds, terms };
  return { logOdds: logOdds - excess, terms: [...terms, { kind: 'cap', id: 'learned', weight: -excess, from: [] }] };
}

function total(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

/** Learned phrases together add at most their cap to what the others come to without them. */
function learnedLimit(evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy, reading: Reading, transitions: readonly Term[]): number {
  const cap = policy.caps.get('learned');
  const written = evidence.filter((item) => item.origin !== 'learned');
  if (cap === undefined || written.length === evidence.length) return Number.POSITIVE_INFINITY;
  return scoreEvidence(written, policy, taxonomy, reading, transitions).logOdds + cap;
}

/** For each tactic its strongest match. Carriers say nothing without a lure. */
function tacticTerms(evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy, reading: Reading): TacticTerm[] {
  const byTactic = new Map<string, TacticTerm>();
  for (const [index, item] of evidence.entries()) {
    const factor = item[reading];
    const weight = Math.round((policy.weights.get(item.tactic)?.[item.strength - 1] ?? 0) * factor);
    if (weight <= 0) continue;
    const term = byTactic.get(item.tactic);
    if (term === undefined) byTactic.set(item.tactic, { tactic: item.tactic, weight, keep: factor, from: [index] });
    else {
      if (weight > term.weight) {
        term.weight = weight;
        term.from = [index];
      } else if (weight === term.weight) term.from.push(index);
      term.keep = Math.max(term.keep, factor);
    }
  }
  const all = [...byTactic.values()].sort((a, b) => (a.tactic < b.tactic ? -1 : 1));
  const hasLure = all.some((term) => taxonomy.tactic(term.tactic).kind === 'lure');
  return all.filter((term) => {
    const { kind } = taxonomy.tactic(term.tactic);
    return kind === 'lure' || (kind === 'carrier' && hasLure);
  });
}

/** How far a combination is there: 0 if not, else the smallest factor among the best evidence for each of its items. */
function combinationKeep(combination: Combination, tactics: readonly TacticTerm[], taxonomy: Taxonomy): number {
  let keep = 1;
  const taking = new Set<string>();
  for (const item of combination.all) {
    const fitting = tactics.filter((term) => item.split('|').some((name) => fits(term.tactic, name, taxonomy)));
    if (fitting.length === 0) return 0;
    keep = Math.min(keep, Math.max(...fitting.map((term) => term.keep)));
    for (const term of fitting) taking.add(term.tactic);
  }
  if (taking.size < combination.atLeast) return 0;
  // With "three of a stage" the third best decides how far it is there.
  const keeps = tactics.filter((term) => taking.has(term.tactic)).map((term) => term.keep).sort((a, b) => b - a);
  return Math.min(keep, keeps[combination.atLeast - 1] ?? 0);
}

function fits(tactic: string, name: string, taxonomy: Taxonomy): boolean {
  return name.startsWith('stage:') ? taxonomy.tactic(tactic).stage === name.slice('stage:'.length) : tactic === name;
}

/** What goes over a cap is taken back in a line of its own. */
function capTerms(tactics: readonly TacticTerm[], policy: ScoringPolicy, taxonomy: Taxonomy): Term[] {
  const terms: Term[] = [];
  for (const [id, cap] of policy.caps) {
    if (id === 'learned') continue;
    const capped = tactics.filter((term) => {
      const tactic = taxonomy.tactic(term.tactic);
      if (id === 'carriers') return tactic.kind === 'carrier';
      return id === `stage:${tactic.stage}`;
    });
    const excess = capped.reduce((sum, term) => sum + term.weight, 0) - cap;
    if (excess > 0) terms.push({ kind: 'cap', id, weight: -excess, from: [] });
  }
  return terms;
}
