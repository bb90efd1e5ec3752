import type { Evidence } from '../../src/evidence/evidence.js';
import { excusedShare } from '../../src/evidence/gather.js';
import { stages, type Taxonomy } from '../../src/lexicon/taxonomy.js';
import { wordingTactic } from '../../src/match/wording/tables.js';
import { createPolicy, type ScoringData } from '../../src/score/policy.js';
import { scoreEvidence } from '../../src/score/score-evidence.js';
import type { FittedScoring, ScoredRow } from './scoring.js';

/** Numbers of `scoring.json`, and what wordings must be multiplied by to go with them. */
export interface Candidate {
  readonly scoring: ScoringData;
  readonly wordingScale: number;
}

export function candidateOf(judged: ScoringData, fitted: FittedScoring): Candidate {
  const tactics = Object.fromEntries(
    Object.entries(judged.tactics).map(([tactic, item]) => [
      tactic,
      isWordingTactic(tactic) ? item : { ...item, weights: fitted.weights[tactic] ?? item.weights },
    ]),
  );
  return { scoring: { ...judged, intercept: fitted.intercept, tactics }, wordingScale: fitted.wordingScale };
}

export function isWordingTactic(tactic: string): boolean {
  return stages.some((stage) => wordingTactic(stage) === tactic);
}

/** Log-odds of each row, by the library's own formula. */
export function logOddsOf(rows: readonly ScoredRow[], { scoring, wordingScale }: Candidate, taxonomy: Taxonomy): number[] {
  const policy = createPolicy(scoring);
  const { full } = scoring.wording;
  return rows.map(({ evidence, wording }) => {
    const worded = wording * wordingScale;
    const share = excusedShare(wording, scoring.wording, 1);
    const own = evidence.map((item) => ({ ...item, keep: item.keep * share }));
    return scoreEvidence(worded > 0 ? [...own, wordedEvidence(Math.min(1, worded / full))] : own, policy, taxonomy).logOdds / 100;
  });
}

function wordedEvidence(keep: number): Evidence {
  return { tactic: wordingTactic('net-closing'), sense: '', strength: 1, keep, exposure: 0, origin: 'learned' };
}

/** The line through log-odds that makes them frequencies: scam and honest taken as equally likely. */
export function calibrationLine(logOdds: readonly number[], scam: readonly boolean[]): { slope: number; offset: number } {
  const scams = scam.filter((side) => side).length;
  const importance = scam.map((side) => (side ? 0.5 / scams : 0.5 / (scam.length - scams)));
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 4000; step++) {
    let bySlope = 0;
    let byOffset = 0;
    for (const [index, value] of logOdds.entries()) {
      const error = (1 / (1 + Math.exp(-(slope * value + offset))) - (scam[index] ? 1 : 0)) * (importance[index] as number);
      bySlope += error * value;
      byOffset += error;
    }
    slope -= 0.2 * bySlope;
    offset -= 0.5 * byOffset;
  }
  return { slope, offset };
}

/** Folds a calibration into the numbers, so that nothing is applied after the sum. */
export function calibrated({ scoring, wordingScale }: Candidate, { slope, offset }: { slope: number; offset: number }): Candidate {
  const scaled = (value: number) => Math.round(value * slope * 100) / 100;
  return {
    wordingScale: wordingScale * slope,
    scoring: {
      ...scoring,
      intercept: Math.round((scoring.intercept * slope + offset) * 100) / 100,
      tactics: Object.fromEntries(
        Object.entries(scoring.tactics).map(([tactic, item]) => {
          const [hint, typical, sure] = item.weights;
          // The self-test fires whatever is fitted, and wordings are scaled in their own files.
          return [
            tactic,
            isWordingTactic(tactic) || tactic === 'self-test'
              ? item
              : { ...item, weights: [scaled(hint), scaled(typical), scaled(sure)] as const },
          ];
        }),
      ),
      combinations: scoring.combinations.map((item) => ({ ...item, weight: scaled(item.weight) })),
      transitions: scoring.transitions.map((item) => ({ ...item, weight: scaled(item.weight) })),
      caps: Object.fromEntries(Object.entries(scoring.caps).map(([id, cap]) => [id, id === 'learned' ? cap : scaled(cap)])),
      // Wordings are multiplied by the scale, and so is what speaks of them.
      wording: {
        ...scoring.wording,
        tolerance: Math.round(scoring.wording.tolerance * wordingScale * slope * 100) / 100,
        excuse: Math.round((scoring.wording.excuse / (wordingScale * slope)) * 1000) / 1000,
      },
    },
  };
}
