import type { PlacedEvidence } from './gather.js';

/**
 * A window holds what stands within 1,500 characters, or within 12 sentences where those are longer: a long honest
 * document then collects no alarm from words pages apart.
 */
const windowCharacters = 1500;
const windowSentences = 12;

/** The windows that differ in what they hold, each a run of evidence by place. One for nearly every message. */
export function windows(evidence: readonly PlacedEvidence[]): (readonly PlacedEvidence[])[] {
  const result: (readonly PlacedEvidence[])[] = [];
  let end = 0;
  for (let start = 0; start < evidence.length; start++) {
    const first = evidence[start] as PlacedEvidence;
    const before = end;
    while (end < evidence.length && isWithin(first, evidence[end] as PlacedEvidence)) end++;
    // A window inside the one before it holds nothing new.
    if (end > before) result.push(evidence.slice(start, end));
    if (end === evidence.length) break;
  }
  return result;
}

function isWithin(first: PlacedEvidence, other: PlacedEvidence): boolean {
  return other.end - first.start <= windowCharacters || other.sentence - first.sentence < windowSentences;
}
