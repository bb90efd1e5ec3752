import type { Evidence } from '../evidence/evidence.js';
import { compareTexts } from '../text/compare.js';
import type { FadedRecord } from './fade.js';

/**
 * What the wording of messages counts for in a chat, the most telling message first. A chat has many messages, and one of
 * them sooner or later reads like a scam by chance, so the first counts half; what bears it out counts more, and less and
 * less after that.
 */
const shares: readonly number[] = [0.5, 0.9, 0.7, 0.5, 0.4, 0.3];

/**
 * All evidence of some records, with the learned wording of each stage added up over its messages. Written evidence counts
 * once whatever is repeated; wording is a sum of small signs, and says more the more messages bear them.
 */
export function corroborated(records: readonly FadedRecord[]): Evidence[] {
  const evidence: Evidence[] = [];
  const learned: Evidence[] = [];
  for (const record of records) {
    let strongest: Evidence | null = null;
    for (const item of record.evidence) {
      if (item.origin !== 'learned') evidence.push(item);
      // Phrases of one message share what its wording comes to.
      else if (item.keep > (strongest?.keep ?? 0)) strongest = item;
    }
    if (strongest !== null) learned.push(strongest);
  }
  if (learned.length === 0) return evidence;
  const byTactic = new Map<string, Evidence>();
  const telling = learned.sort((a, b) => b.keep - a.keep || compareTexts(a.tactic, b.tactic));
  for (const [index, item] of telling.slice(0, shares.length).entries()) {
    const keep = item.keep * (shares[index] as number) + (byTactic.get(item.tactic)?.keep ?? 0);
    byTactic.set(item.tactic, { ...item, keep: Math.min(1, keep) });
  }
  evidence.push(...byTactic.values());
  return evidence;
}
