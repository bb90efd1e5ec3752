import { type ChatRecord, errorRecord } from './chat-record.js';
import { withoutByteOrderMark } from './lines.js';
import { messageLines } from './telegram-lines.js';
import { type Fields, idOf, isFields, readMessage, textOf } from './telegram-message.js';

/** Reads the `result.json` of Telegram Desktop: one chat, or all chats of an account. */
export function readTelegram(text: string): ChatRecord[] {
  const json = withoutByteOrderMark(text);
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    // The engine's own message quotes the file.
    return [errorRecord(1, 'not valid JSON as a whole: the export may have been cut off')];
  }
  const chats = isFields(root) ? chatsOf(root) : [];
  if (chats.length === 0) return [errorRecord(1, 'no list of messages and no list of chats')];
  const lines = messageLines(json);
  const records: ChatRecord[] = [];
  const titles = new Set<string>();
  for (const chat of chats) {
    const context = { conversation: titleOf(chat, titles), textOf: textsOf(chat), nameOf: namesOf() };
    for (const message of messagesOf(chat)) records.push(readMessage(message, lines[records.length] ?? 1, context));
  }
  return records;
}

function chatsOf(root: Fields): Fields[] {
  if (Array.isArray(root['messages'])) return [root];
  const chats: Fields[] = [];
  for (const key of ['chats', 'left_chats']) {
    const group = root[key];
    const list = isFields(group) ? group['list'] : undefined;
    if (Array.isArray(list)) chats.push(...list.filter((chat) => isFields(chat) && Array.isArray(chat['messages'])));
  }
  return chats;
}

function messagesOf(chat: Fields): readonly unknown[] {
  return chat['messages'] as readonly unknown[];
}

/** The chat's name, with its number where two chats are called the same: mixed, they would read as one conversation. */
function titleOf(chat: Fields, taken: Set<string>): string | null {
  const id = idOf(chat['id']);
  const name = typeof chat['name'] === 'string' && chat['name'] !== '' ? chat['name'] : undefined;
  if (name === undefined && id === undefined) return null;
  const plain = name ?? (id as string);
  const title = taken.has(plain) && id !== undefined && name !== undefined ? `${name} (${id})` : plain;
  taken.add(title);
  return title;
}

function textsOf(chat: Fields): (id: string) => string | undefined {
  const texts = new Map<string, string>();
  for (const message of messagesOf(chat)) {
    if (!isFields(message)) continue;
    const id = idOf(message['id']);
    const text = textOf(message);
    if (id !== undefined && text !== undefined) texts.set(id, text);
  }
  return (id) => texts.get(id);
}

/** Copying a moderator's name is a known trick, so a second account of the same name is told apart by its number. */
function namesOf(): (message: Fields) => string | undefined {
  const owners = new Map<string, string | undefined>();
  return (message) => {
    const id = idOf(message['from_id']);
    const name = typeof message['from'] === 'string' && message['from'] !== '' ? message['from'] : undefined;
    if (name === undefined) return id;
    if (!owners.has(name)) owners.set(name, id);
    return owners.get(name) === id ? name : `${name} (${id ?? 'unknown'})`;
  };
}
