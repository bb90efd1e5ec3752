import type { PlacedEvidence } from './gather.js';

/**
 * A window holds what stands within 1,500 characters, or within 12 sentences where those are longer: a long honest
 * document then collects no alarm from words pages apart.
 */
const windowCharacters = 1500;
const windowSentences = 12;

/** A run of evidence by place: the items `[from, to)`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The windows that differ in what they hold. One for nearly every message. */
export function windows(evidence: readonly PlacedEvidence[]): Window[] {
  const result: Window[] = [];
  let to = 0;
  for (let from = 0; from < evidence.length && to < evidence.length; from++) {
    const first = evidence[from] as PlacedEvidence;
    const before = to;
    while (to < evidence.length && isWithin(first, evidence[to] as PlacedEvidence)) to++;
    // A window inside the one before it holds nothing new.
    if (to > before) result.push({ from, to });
  }
  return result;
}

function isWithin(first: PlacedEvidence, other: PlacedEvidence): boolean {
  return other.end - first.start <= windowCharacters || other.sentence - first.sentence < windowSentences;
}
