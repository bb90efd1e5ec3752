import type { ConversationOptions } from '../../conversation/conversation.js';
import type { PackedLexicon } from '../../match/packed/packed-lexicon.js';
import type { Follower, MessageRecord } from './follow.js';
import { type ChatsTask, followChats, type ReadChat } from './follow-chats.js';
import type { ToldConversation } from './followed-conversation.js';
import type { Workers } from './pool-workers.js';

/** A thread is given so many messages at a time or one chat, whichever is more. */
const messagesAtATime = 200;

/** Follows chats in other threads, each chat in one of them, and gives their messages in the order of the file all the same. */
export function followInPool(
  chats: readonly (readonly MessageRecord[])[],
  options: ConversationOptions,
  workers: Workers,
  lexicons: readonly PackedLexicon[] = [],
): Follower {
  const reading = new Map<string | null, { readonly answers: Promise<readonly ReadChat[]>; readonly index: number }>();
  for (const task of tasksOf(chats, options, lexicons)) {
    // A thread that fails, most likely for want of memory, has not changed anything: this one does its work.
    const answers = workers.run<ReadChat[]>('followChats', task).catch(() => followChats(task));
    // Whoever asks for a chat is told what went wrong; nobody may.
    answers.catch(() => {});
    for (const [index, chat] of task.chats.entries()) reading.set(nameOf(chat), { answers, index });
  }
  const told = new Map<string | null, { readonly conversation: ToldConversation; position: number }>();
  return {
    async next({ conversation: name, line, message }) {
      const { answers, index } = reading.get(name) as { answers: Promise<readonly ReadChat[]>; index: number };
      const { conversation, followed } = (await answers)[index] as ReadChat;
      const chat = told.get(name) ?? { conversation, position: 0 };
      told.set(name, chat);
      const { result, standing } = followed[chat.position++] as ReadChat['followed'][number];
      return { followed: { line, message, result, standing }, conversation };
    },
    conversations: () => [...told.values()].map(({ conversation }) => conversation),
    close: () => workers.close(),
  };
}

/** The messages of each chat, chats in the order they begin. */
export function chatsOf(records: readonly MessageRecord[]): MessageRecord[][] {
  const chats = new Map<string | null, MessageRecord[]>();
  for (const record of records) {
    const chat = chats.get(record.conversation);
    if (chat === undefined) chats.set(record.conversation, [record]);
    else chat.push(record);
  }
  return [...chats.values()];
}

function tasksOf(
  chats: readonly (readonly MessageRecord[])[],
  options: ConversationOptions,
  lexicons: readonly PackedLexicon[],
): ChatsTask[] {
  const tasks: (ChatsTask & { chats: (readonly MessageRecord[])[] })[] = [];
  let room = 0;
  for (const chat of chats) {
    if (room <= 0) {
      tasks.push({ chats: [], options, lexicons });
      room = messagesAtATime;
    }
    tasks.at(-1)?.chats.push(chat);
    room -= chat.length;
  }
  return tasks;
}

function nameOf(chat: readonly MessageRecord[]): string | null {
  return chat[0]?.conversation ?? null;
}
