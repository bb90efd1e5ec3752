import type { Evidence } from '../evidence/evidence.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';

/** What each tell and each tactic that a script prefers says for it. */
const perTell = 1;

/** The skin the script wears here: the one with the most tells. Null where nothing is told. */
export function inferScript(evidence: readonly Evidence[], tells: readonly string[], taxonomy: Taxonomy): string | null {
  let best: string | null = null;
  let bestPoints = 0;
  const tactics = new Set<string>();
  for (const { tactic, keep } of evidence) if (keep > 0) tactics.add(tactic);
  if (tactics.size === 0) return null;
  for (const script of taxonomy.scripts) {
    let points = 0;
    for (const tell of tells) if (tell === script.id) points += perTell;
    for (const tactic in script.tactics) if (tactics.has(tactic)) points += script.tactics[tactic] as number;
    if (points > bestPoints) {
      best = script.id;
      bestPoints = points;
    }
  }
  return best;
}
