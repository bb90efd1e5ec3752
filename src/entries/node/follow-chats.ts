import type { Classifier } from '../../classifier.js';
import { createClassifier } from '../../classify.js';
import type { ConversationOptions } from '../../conversation/conversation.js';
import type { PackedLexicon } from '../../match/packed/packed-lexicon.js';
import type { MessageRecord } from './follow.js';
import { FollowedConversation, type FollowedMessage, type ToldConversation } from './followed-conversation.js';

/** The whole of some chats, as it is sent to a thread. */
export interface ChatsTask {
  readonly chats: readonly (readonly MessageRecord[])[];
  readonly options: ConversationOptions;
  /** The user's own, beside the built-in ones. */
  readonly lexicons: readonly PackedLexicon[];
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
export function followChats({ chats, options, lexicons }: ChatsTask): ReadChat[] {
  const classifier = classifierOf(lexicons);
  return chats.map((records) => {
    const chat = new FollowedConversation(records[0]?.conversation ?? null, options, classifier);
    const followed = records.map(({ line, message }) => {
      const { result, standing } = chat.add(line, message);
      return { result, standing };
    });
    const { name, messages, highest, wasFlagged, path, participants, assessment } = chat;
    return { conversation: { name, messages, highest, wasFlagged, path, participants, assessment }, followed };
  });
}

/** Every task of a scan brings the same lexicons, so a thread makes their classifier once. */
let made: { readonly key: string; readonly classifier: Classifier } | undefined;

function classifierOf(lexicons: readonly PackedLexicon[]): Classifier | undefined {
  if (lexicons.length === 0) return undefined;
  const key = lexicons.map(({ fingerprint }) => fingerprint).join(' ');
  if (made?.key !== key) made = { key, classifier: createClassifier({ lexicons }) };
  return made.classifier;
}
