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
export function scoreEvidence(
  evidence: readonly Evidence[],
  policy: ScoringPolicy,
  taxonomy: Taxonomy,
  reading: Reading = 'keep',
  transitions: readonly Term[] = [],
): EvidenceScore {
  const tactics = tacticTerms(evidence, policy, taxonomy, reading);
  const terms: Term[] = [{ kind: 'intercept', id: 'intercept', weight: policy.intercept, from: [] }];
  for (const term of tactics) terms.push({ kind: 'tactic', id: term.tactic, weight: term.weight, from: term.from });
  for (const combination of policy.combinations) {
    const { keep, from } = combinationOf(combination, tactics, taxonomy);
    const weight = Math.round(combination.weight * keep);
    if (weight > 0) terms.push({ kind: 'combination', id: combination.id, weight, from });
  }
  terms.push(...transitions);
  terms.push(...capTerms(tactics, evidence, policy, taxonomy));
  const logOdds = total(terms);
  const excess = logOdds - learnedLimit(evidence, policy, taxonomy, reading, transitions);
  if (excess <= 0) return { logOdds, terms };
  return { logOdds: logOdds - excess, terms: [...terms, { kind: 'cap', id: 'learned', weight: -excess, from: [] }] };
}

function total(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

/** Learned phrases together add at most their cap to what the others come to without them. */
function learnedLimit(
  evidence: readonly Evidence[],
  policy: ScoringPolicy,
  taxonomy: Taxonomy,
  reading: Reading,
  transitions: readonly Term[],
): number {
  const cap = policy.caps.get('learned');
  const written = evidence.filter((item) => item.origin !== 'learned');
  if (cap === undefined || written.length === evidence.length) return Number.POSITIVE_INFINITY;
  return scoreEvidence(written, policy, taxonomy, reading, transitions).logOdds + cap;
}

/** For each tactic its strongest match. Carriers say nothing without a lure. */
function tacticTerms(evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy, reading: Reading): TacticTerm[] {
  const byTactic = new Map<string, TacticTerm>();
  for (const [index, item] of evidence.entries()) {
    const factor = reading === 'exposure' ? item.exposure * policy.exposure : item.keep;
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

/** How far a combination is there: the smallest factor among the best evidence it needs, 0 if it is not; and that evidence. */
function combinationOf(combination: Combination, tactics: readonly TacticTerm[], taxonomy: Taxonomy): { keep: number; from: number[] } {
  const needed = new Set<TacticTerm>();
  const fitting = new Set<TacticTerm>();
  const best = (terms: readonly TacticTerm[]) => [...terms].sort((a, b) => b.keep - a.keep || (a.tactic < b.tactic ? -1 : 1));
  for (const item of combination.all) {
    const own = best(tactics.filter((term) => item.split('|').some((name) => fits(term.tactic, name, taxonomy))));
    if (own[0] === undefined) return { keep: 0, from: [] };
    needed.add(own[0]);
    for (const term of own) fitting.add(term);
  }
  // "Three of a stage" needs more than one for each item.
  for (const term of best([...fitting])) if (needed.size < combination.atLeast) needed.add(term);
  if (needed.size < combination.atLeast) return { keep: 0, from: [] };
  return { keep: Math.min(...[...needed].map((term) => term.keep)), from: [...needed].flatMap((term) => term.from) };
}

function fits(tactic: string, name: string, taxonomy: Taxonomy): boolean {
  return name.startsWith('stage:') ? taxonomy.tactic(tactic).stage === name.slice('stage:'.length) : tactic === name;
}

/** What goes over a cap is taken back in a line of its own. Learned evidence has a cap of its own and fills no other. */
function capTerms(tactics: readonly TacticTerm[], evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy): Term[] {
  const terms: Term[] = [];
  for (const [id, cap] of policy.caps) {
    if (id === 'learned') continue;
    const capped = tactics.filter((term) => {
      if (term.from.every((index) => evidence[index]?.origin === 'learned')) return false;
      const tactic = taxonomy.tactic(term.tactic);
      if (id === 'carriers') return tactic.kind === 'carrier';
      return id === `stage:${tactic.stage}`;
    });
    const excess = capped.reduce((sum, term) => sum + term.weight, 0) - cap;
    if (excess > 0) terms.push({ kind: 'cap', id, weight: -excess, from: [] });
  }
  return terms;
}
