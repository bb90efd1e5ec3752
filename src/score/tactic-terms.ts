import type { Evidence } from '../evidence/evidence.js';
import type { Tactic, Taxonomy } from '../lexicon/taxonomy.js';
import type { ScoringPolicy } from './policy.js';

/** How much of a piece of evidence counts: as the writer's own words, or as something done to the writer. */
export type Reading = 'keep' | 'exposure';

/** What the evidence of one tactic comes to. */
export interface TacticTerm {
  readonly tactic: string;
  readonly kind: Tactic['kind'];
  /** As combinations and caps name it. */
  readonly stageName: string;
  /** That of its strongest evidence. */
  weight: number;
  /** The largest factor left among its evidence: what combinations scale by. */
  keep: number;
  /** The strongest evidence, by index. */
  from: number[];
  /** Whether all of that is learned. */
  learned: boolean;
}

/** For each tactic its strongest match, by name. Carriers say nothing without a lure. */
export function tacticTerms(evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy, reading: Reading): TacticTerm[] {
  const byTactic = new Map<string, TacticTerm>();
  let hasLure = false;
  for (let index = 0; index < evidence.length; index++) {
    const item = evidence[index] as Evidence;
    const factor = reading === 'exposure' ? item.exposure * policy.exposure : item.keep;
    if (factor <= 0) continue;
    const weight = Math.round((policy.weights.get(item.tactic)?.[item.strength - 1] ?? 0) * factor);
    if (weight <= 0) continue;
    const learned = item.origin === 'learned';
    const term = byTactic.get(item.tactic);
    if (term === undefined) {
      const { kind } = taxonomy.tactic(item.tactic);
      const stageName = taxonomy.stageName(item.tactic);
      byTactic.set(item.tactic, { tactic: item.tactic, kind, stageName, weight, keep: factor, from: [index], learned });
      hasLure ||= kind === 'lure';
      continue;
    }
    if (weight > term.weight) {
      term.weight = weight;
      term.from = [index];
      term.learned = learned;
    } else if (weight === term.weight) {
      term.from.push(index);
      term.learned &&= learned;
    }
    term.keep = Math.max(term.keep, factor);
  }
  if (!hasLure) return [];
  const terms = [...byTactic.values()].filter(({ kind }) => kind !== 'exculpatory');
  return terms.length < 2 ? terms : terms.sort((a, b) => (a.tactic < b.tactic ? -1 : 1));
}
