import type { Stage, Taxonomy } from '../lexicon/taxonomy.js';
import type { FadedRecord } from './fade.js';
import { isMadeUp } from './state.js';

/** A step of the script. */
export interface Step {
  readonly stage: Stage;
  readonly from?: string;
  readonly messageId?: string;
  /** Milliseconds since the epoch. */
  readonly at?: number;
}

/** What makes a message a step: more than a hint, most of it left by context. */
const leastWorth = 1.5;

/** The stages in the order in which they were first played. */
export function pathOf(records: readonly FadedRecord[], taxonomy: Taxonomy): Step[] {
  const path: Step[] = [];
  const seen = new Set<Stage>();
  for (const { record } of records) {
    for (const item of record.evidence) {
      const { stage } = taxonomy.tactic(item.tactic);
      if (stage === null || seen.has(stage) || item.strength * item.keep < leastWorth) continue;
      seen.add(stage);
      path.push({
        stage,
        ...(record.from === null ? {} : { from: record.from }),
        ...(isMadeUp(record.id) ? {} : { messageId: record.id }),
        ...(record.at === null ? {} : { at: record.at }),
      });
    }
  }
  return path;
}
