import type { Corpus } from '../evaluate.js';
import { isConversation, type LabelledConversation, type LabelledMessage, sectionNames, truthOf } from '../rows.js';

/** What judges rows: a classifier of the library. */
export interface FixtureJudge {
  classify(text: string): { readonly score: number; readonly flagged: boolean };
  conversation(): {
    add(message: { text: string; from?: string; id?: string; at?: number }): { readonly score: number; readonly flagged: boolean };
  };
}

/** A labelled row and what became of it. */
export interface JudgedFixture {
  readonly id: string;
  /** The highest reached, where it is a conversation. */
  readonly score: number;
  readonly text: string;
  readonly outcome: 'right' | 'missed' | 'false-alarm';
}

/** Judges the rows that are scam or honest, whatever script the scams follow: they are the user's own. */
export function judgeFixtures({ rows, corrections }: Corpus, judge: FixtureJudge): JudgedFixture[] {
  return sectionNames.flatMap((section) =>
    rows[section].flatMap((row): JudgedFixture[] => {
      const { side } = truthOf(row, corrections.get(row.id));
      if (side === 'left-out') return [];
      const { score, flagged } = isConversation(row) ? played(row, judge) : judge.classify(row.text);
      const outcome = flagged === (side !== 'honest') ? 'right' : flagged ? 'false-alarm' : 'missed';
      return [{ id: row.id, score, text: textOf(row), outcome }];
    }),
  );
}

/** A conversation is flagged once it was at any time. */
function played({ messages }: LabelledConversation, judge: FixtureJudge): { score: number; flagged: boolean } {
  const conversation = judge.conversation();
  let score = 0;
  let flagged = false;
  for (const { text, from, id, at } of messages) {
    const standing = conversation.add({
      text,
      ...(from === null ? {} : { from }),
      ...(id === null ? {} : { id }),
      ...(at === null ? {} : { at }),
    });
    score = Math.max(score, standing.score);
    flagged ||= standing.flagged;
  }
  return { score, flagged };
}

function textOf(row: LabelledMessage | LabelledConversation): string {
  return isConversation(row) ? row.messages.map(({ text }) => text).join('\n') : row.text;
}
