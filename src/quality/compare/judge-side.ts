import type { LabelledConversation, LabelledMessage } from '../rows.js';
import { isConversation } from '../rows.js';
import type { Finding } from './compare.js';

interface Verdict {
  readonly flagged: boolean;
  readonly score: number;
  readonly stage: string | null;
}

interface PhrasesVerdict extends Verdict {
  readonly phrases: readonly { readonly tactic: string }[];
}

/** One of two classifiers that are compared. */
export interface Side {
  classify(text: string): PhrasesVerdict;
  conversation(): {
    add(message: { text: string; from?: string; id?: string; at?: number }): Verdict & { readonly message: PhrasesVerdict };
  };
}

/** What a side says of a row. A conversation is flagged once it was at any time. */
export function findingOf(row: LabelledMessage | LabelledConversation, side: Side): Finding {
  if (!isConversation(row)) {
    const { flagged, score, stage, phrases } = side.classify(row.text);
    return { flagged, score, stage, tactics: new Set(phrases.map(({ tactic }) => tactic)) };
  }
  const conversation = side.conversation();
  const tactics = new Set<string>();
  let [flagged, score]: [boolean, number] = [false, 0];
  let stage: string | null = null;
  for (const { text, from, id, at } of row.messages) {
    const standing = conversation.add({
      text,
      ...(from === null ? {} : { from }),
      ...(id === null ? {} : { id }),
      ...(at === null ? {} : { at }),
    });
    for (const { tactic } of standing.message.phrases) tactics.add(tactic);
    flagged ||= standing.flagged;
    score = Math.max(score, standing.score);
    stage = standing.stage;
  }
  return { flagged, score, stage, tactics };
}
