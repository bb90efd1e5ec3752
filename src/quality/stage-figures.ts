import { stages as stageOrder } from '../lexicon/taxonomy.js';
import { type Confusion, confusionOf } from './confusion.js';
import type { JudgedMessage } from './judged-message.js';
import { type Rate, rateOf } from './metrics.js';

/** Which stage was found in scams whose stage is known. */
export interface StageFigures {
  /** By the first acceptable stage; `none` where no stage was found. */
  readonly confusion: Confusion;
  /** A stage a careful reader would accept, among all, and among those that were flagged. */
  readonly acceptable: Rate;
  readonly acceptableOfFlagged: Rate;
  readonly byStage: readonly { readonly stage: string; readonly acceptable: Rate }[];
}

export const noStage = 'none';

export function stageFigures(messages: readonly JudgedMessage[]): StageFigures {
  const staged = messages.filter((message) => (message.side === 'ours' || message.side === 'other') && message.stages.length > 0);
  const confusion = confusionOf(
    staged.map((message) => [message.stages[0] as string, message.foundStage ?? noStage]),
    [...stageOrder, noStage],
  );
  return {
    confusion,
    acceptable: acceptableAmong(staged),
    acceptableOfFlagged: acceptableAmong(staged.filter((message) => message.flagged)),
    byStage: confusion.expected.map((stage) => ({
      stage,
      acceptable: acceptableAmong(staged.filter((message) => message.stages[0] === stage)),
    })),
  };
}

function acceptableAmong(messages: readonly JudgedMessage[]): Rate {
  return rateOf(
    messages.filter((message) => message.foundStage !== null && message.stages.includes(message.foundStage)).length,
    messages.length,
  );
}
