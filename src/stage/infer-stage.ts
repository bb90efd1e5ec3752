import type { Evidence } from '../evidence/evidence.js';
import { type Stage, stages, type Taxonomy } from '../lexicon/taxonomy.js';
import type { ScoringPolicy } from '../score/policy.js';
import { probabilityOf } from '../score/probability.js';
import { scoreEvidence } from '../score/score-evidence.js';

export interface StageEstimate {
  /** The stage whose evidence alone would score highest; a tie goes to the later. Null without such evidence. */
  readonly stage: Stage | null;
  /** What the evidence of each stage alone would score, 0..1. */
  readonly stages: Readonly<Record<Stage, number>>;
}

export function inferStage(evidence: readonly Evidence[], policy: ScoringPolicy, taxonomy: Taxonomy): StageEstimate {
  let best: Stage | null = null;
  let bestLogOdds = policy.intercept;
  const scores = {} as Record<Stage, number>;
  const byStage = new Map<Stage | null, Evidence[]>();
  for (const item of evidence) {
    const { stage } = taxonomy.tactic(item.tactic);
    const own = byStage.get(stage);
    if (own === undefined) byStage.set(stage, [item]);
    else own.push(item);
  }
  for (const stage of stages) {
    const own = byStage.get(stage);
    const logOdds = own === undefined ? policy.intercept : scoreEvidence(own, policy, taxonomy).logOdds;
    scores[stage] = probabilityOf(logOdds);
    if (logOdds > policy.intercept && logOdds >= bestLogOdds) {
      best = stage;
      bestLogOdds = logOdds;
    }
  }
  return { stage: best, stages: scores };
}
