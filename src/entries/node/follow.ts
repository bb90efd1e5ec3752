import type { Classifier } from '../../classifier.js';
import type { ConversationOptions } from '../../conversation/conversation.js';
import type { MessageRecord } from '../../formats/chat-record.js';
import { FollowedConversation, type FollowedMessage, type ToldConversation } from './followed-conversation.js';

export type { MessageRecord } from '../../formats/chat-record.js';

/** A message of a file and the conversation it is part of. */
export interface Following {
  readonly followed: FollowedMessage;
  readonly conversation: ToldConversation;
}

/** Follows the conversations of a file, and is asked for its messages one by one in the order of the file. */
export interface Follower {
  next(record: MessageRecord): Following | Promise<Following>;
  /** Those met so far, in the order they were met. */
  conversations(): readonly ToldConversation[];
  close(): Promise<void>;
}

/** Follows in this thread, message by message. */
export function followHere(options: ConversationOptions, classifier?: Pick<Classifier, 'conversation'>): Follower {
  const met = new Map<string | null, FollowedConversation>();
  return {
    next(record) {
      const conversation = met.get(record.conversation) ?? new FollowedConversation(record.conversation, options, classifier);
      met.set(record.conversation, conversation);
      return { followed: conversation.add(record.line, record.message), conversation };
    },
    conversations: () => [...met.values()],
    close: async () => {},
  };
}
