/// <reference types="node" />
import { existsSync } from 'node:fs';
import { createClassifier } from '../../classify.js';
import type { ConversationOptions } from '../../conversation/conversation.js';
import type { ChatRecord } from '../../formats/chat-record.js';
import type { PackedLexicon } from '../../match/packed/packed-lexicon.js';
import { type Follower, followHere, type MessageRecord } from './follow.js';
import { chatsOf, followInPool } from './follow-in-pool.js';
import { defaultThreads } from './pool-options.js';
import { builtWorker, startWorkers } from './pool-workers.js';

/** So many messages must be spared this thread for starting others to pay even if all are harmless; measured, see docs/pool.md. */
export const payingMessages = 20_000;

/**
 * Whoever reads the file faster: this thread, or others where the file is large, holds several chats, piscina is installed and
 * there is more than one processor. The findings are the same.
 */
export async function followerFor(
  records: readonly ChatRecord[],
  options: ConversationOptions,
  lexicons: readonly PackedLexicon[] = [],
): Promise<Follower> {
  const here = (): Follower => (lexicons.length === 0 ? followHere(options) : followHere(options, createClassifier({ lexicons })));
  const chats = chatsOf(records.filter((record): record is MessageRecord => record.type === 'message'));
  const threads = Math.min(defaultThreads(), chats.length);
  if (sparedMessages(chats, threads) < payingMessages || !existsSync(builtWorker())) return here();
  try {
    return followInPool(chats, options, await startWorkers({ threads, data: null }), lexicons);
  } catch {
    // Without piscina.
    return here();
  }
}

/** How many messages fewer the busiest thread reads than one alone would. A chat cannot be divided, so the longest is a bound. */
export function sparedMessages(chats: readonly (readonly unknown[])[], threads: number): number {
  const lengths = chats.map((chat) => chat.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return threads < 2 ? 0 : all - Math.max(longest, Math.ceil(all / threads));
}
