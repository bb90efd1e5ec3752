import type { Evidence } from '../evidence/evidence.js';
import { type Stage, stages, type Taxonomy } from '../lexicon/taxonomy.js';
import type { FadedRecord } from './fade.js';
import { isMadeUp } from './state.js';

/** A step of the script. */
export interface Step {
  /** Which step. */
  readonly stage: Stage;
  /** Who took it, if messages are named. */
  readonly from?: string;
  /** The message that took it, if it came with an id. */
  readonly messageId?: string;
  /** Milliseconds since the epoch. */
  readonly at?: number;
}

/** What makes a message a step: more than a hint, most of it left by context. */
const leastWorth = 1.5;

/** What makes it a step of a second stage as well: wording that is hardly ever honest. */
const surely = 2.5;

/** The stages in the order in which they were first played; within one message in the order of the script. */
export function pathOf(records: readonly FadedRecord[], taxonomy: Taxonomy): Step[] {
  const path: Step[] = [];
  const seen = new Set<Stage>();
  for (const { record } of records) {
    if (seen.size === stages.length) break;
    const worth = worthByStage(record.evidence, taxonomy);
    const most = Math.max(...worth.values());
    for (const stage of stages) {
      const own = worth.get(stage) ?? 0;
      if (seen.has(stage) || own < leastWorth || (own < most && own < surely)) continue;
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

function worthByStage(evidence: readonly Evidence[], taxonomy: Taxonomy): Map<Stage, number> {
  const worth = new Map<Stage, number>();
  for (const item of evidence) {
    const { stage } = taxonomy.tactic(item.tactic);
    if (stage !== null) worth.set(stage, Math.max(worth.get(stage) ?? 0, item.strength * item.keep));
  }
  return worth;
}
