import type { ConversationOptions } from '../../conversation/conversation.js';
import type { MessageRecord } from './follow.js';
import { FollowedConversation, type FollowedMessage, type ToldConversation } from './followed-conversation.js';

/** The whole of some chats, as it is sent to a thread. */
export interface ChatsTask {
  readonly chats: readonly (readonly MessageRecord[])[];
  readonly options: ConversationOptions;
}

/** What becomes of one chat; plain data. */
export interface ReadChat {
  readonly conversation: ToldConversation;
  /** In the order of its messages, which whoever asked still has. */
  readonly followed: readonly Omit<FollowedMessage, 'line' | 'message'>[];
}

/**
 * Follows whole chats to their ends. Every assessment of a chat rests on the messages before, so a chat is the smallest piece
 * of work that can be done apart.
 */
export function followChats({ chats, options }: ChatsTask): ReadChat[] {
  return chats.map((records) => {
    const chat = new FollowedConversation(records[0]?.conversation ?? null, options);
    const followed = records.map(({ line, message }) => {
      const { result, standing } = chat.add(line, message);
      return { result, standing };
    });
    const { name, messages, highest, wasFlagged, path, participants, assessment } = chat;
    return { conversation: { name, messages, highest, wasFlagged, path, participants, assessment }, followed };
  });
}
