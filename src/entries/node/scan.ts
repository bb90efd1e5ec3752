import type { ConversationOptions } from '../../conversation/conversation.js';
import type { SkipReason } from '../../formats/chat-record.js';
import type { ChatFile } from '../../formats/read-chat.js';
import type { Level } from '../../score/level.js';
import { type Follower, followHere } from './follow.js';
import type { FollowedMessage, ToldConversation } from './followed-conversation.js';
import { isAtLeast } from './option-values.js';
import type { Progress } from './progress.js';

/** What was in the file, in numbers. */
export interface ScanSummary {
  readonly messages: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  readonly errors: number;
  /** Messages that could not be judged; most often their language is not supported. */
  readonly notAssessed: number;
  readonly conversations: number;
  /** Conversations that were flagged at any time. */
  readonly flagged: number;
  /** The highest level any of them had at any time. */
  readonly highest: Level;
}

/** Where the findings of a scan go. */
export interface ScanOutput {
  begin(chat: ChatFile, isForced: boolean): void;
  message(message: FollowedMessage, conversation: ToldConversation): void;
  error(line: number, reason: string): void;
  end(conversations: readonly ToldConversation[], summary: ScanSummary): void;
}

/** So many records are read between two looks at the clock. */
const batch = 200;

/**
 * Follows every conversation of a file. Messages that name none belong to one together. The findings come in the order of the
 * file, whoever follows.
 */
export async function scan(
  chat: ChatFile,
  options: ConversationOptions,
  output: ScanOutput,
  progress: Progress,
  follower: Follower = followHere(options),
): Promise<ScanSummary> {
  const skipped: Record<SkipReason, number> = { system: 0, media: 0, empty: 0 };
  let errors = 0;
  let notAssessed = 0;
  for (const [index, record] of chat.records.entries()) {
    if (index % batch === 0) await progress.report(index, chat.records.length);
    if (record.type === 'skipped') skipped[record.reason]++;
    else if (record.type === 'error') {
      errors++;
      output.error(record.line, record.reason);
    } else {
      const { followed, conversation } = await follower.next(record);
      if (!followed.result.assessed) notAssessed++;
      output.message(followed, conversation);
    }
  }
  progress.clear();
  const all = follower.conversations();
  const summary: ScanSummary = {
    messages: all.reduce((sum, { messages }) => sum + messages, 0),
    skipped,
    errors,
    notAssessed,
    conversations: all.length,
    flagged: all.filter(({ wasFlagged }) => wasFlagged).length,
    highest: all.reduce<Level>(
      (highest, conversation) => (isAtLeast(conversation.highest, highest) ? conversation.highest : highest),
      'none',
    ),
  };
  output.end(all, summary);
  return summary;
}
