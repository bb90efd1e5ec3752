import type { Evidence } from '../evidence/evidence.js';
import type { PlacedEvidence } from '../evidence/gather.js';
import { windows } from '../evidence/window.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import type { ScoringPolicy } from './policy.js';
import { type EvidenceScore, scoreEvidence } from './score-evidence.js';
import { tacticTerms } from './tactic-terms.js';

export interface BestWindow {
  readonly window: readonly PlacedEvidence[];
  readonly score: EvidenceScore;
}

/**
 * The stretch of the text that scores highest decides for the whole. From one window to the next little changes, and
 * repeats change nothing: only a window that holds other evidence than the one before it is scored, by one piece of each.
 */
export function bestWindow(evidence: readonly PlacedEvidence[], policy: ScoringPolicy, taxonomy: Taxonomy): BestWindow {
  const all = windows(evidence);
  if (all.length < 2) return { window: evidence, score: scoreEvidence(evidence, policy, taxonomy) };
  const present = new PresentEvidence();
  let from = 0;
  let to = 0;
  let best = all[0];
  let bestLogOdds = Number.NEGATIVE_INFINITY;
  for (const window of all) {
    while (to < window.to) present.add(evidence[to++] as PlacedEvidence);
    while (from < window.from) present.remove(evidence[from++] as PlacedEvidence);
    if (!present.hasChanged) continue;
    present.hasChanged = false;
    const once = present.once();
    if (most(once, policy, taxonomy) <= bestLogOdds) continue;
    const { logOdds } = scoreEvidence(once, policy, taxonomy);
    if (logOdds <= bestLogOdds) continue;
    best = window;
    bestLogOdds = logOdds;
  }
  const window = evidence.slice(best?.from, best?.to);
  return { window, score: scoreEvidence(window, policy, taxonomy) };
}

/** More than evidence can score: with every combination there is, and without caps. */
function most(evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy): number {
  let sum = policy.intercept;
  for (const { weight } of policy.combinations) sum += Math.max(0, weight);
  for (const { weight } of tacticTerms(evidence, policy, taxonomy, 'keep')) sum += weight;
  return sum;
}

interface Counted {
  readonly evidence: Evidence;
  count: number;
}

/** Evidence that a window holds, where pieces that score alike are counted. */
class PresentEvidence {
  private readonly byTactic = new Map<string, Counted[]>();
  private readonly held = new Set<Counted>();
  /** Whether evidence came that was not there, or went for good. */
  hasChanged = false;

  add(evidence: Evidence): void {
    const counted = this.countOf(evidence);
    if (counted.count++ > 0) return;
    this.held.add(counted);
    this.hasChanged = true;
  }

  remove(evidence: Evidence): void {
    const counted = this.countOf(evidence);
    if (--counted.count > 0) return;
    this.held.delete(counted);
    this.hasChanged = true;
  }

  once(): Evidence[] {
    return Array.from(this.held, ({ evidence }) => evidence);
  }

  private countOf(evidence: Evidence): Counted {
    let alike = this.byTactic.get(evidence.tactic);
    if (alike === undefined) this.byTactic.set(evidence.tactic, (alike = []));
    for (const counted of alike) if (scoresAlike(counted.evidence, evidence)) return counted;
    const counted = { evidence, count: 0 };
    alike.push(counted);
    return counted;
  }
}

/** Of evidence of one tactic, read as the writer's own words. */
function scoresAlike(a: Evidence, b: Evidence): boolean {
  return a.strength === b.strength && a.keep === b.keep && (a.origin === 'learned') === (b.origin === 'learned');
}
