import type { ChatFormat, ChatRecord, DateOrder } from './chat-record.js';
import { detectFormat } from './detect.js';
import { readJsonLines } from './json-lines.js';
import { readPlainLines } from './plain-lines.js';
import { readTelegram } from './telegram.js';
import { readWhatsApp } from './whatsapp.js';

/** A file of chat, read: one record for every message, and for whatever is none. Plain JSON. */
export interface ChatFile {
  /** As it was given or detected. */
  readonly format: ChatFormat;
  /** Of a WhatsApp export: how its dates were read, for the reader of a report to check. */
  readonly dateOrder?: DateOrder;
  /** In the order of the file. */
  readonly records: readonly ChatRecord[];
}

/**
 * Reads a file of chat, in the format given or else in the one it seems to have. Its messages are what `classify`,
 * `classifyConversation` and `Conversation.add` take. Never throws on a string: what cannot be read is a record that says so.
 */
export function readChat(text: string, format: ChatFormat = detectFormat(text)): ChatFile {
  switch (format) {
    case 'json-lines':
      return { format, records: readJsonLines(text) };
    case 'plain-lines':
      return { format, records: readPlainLines(text) };
    case 'whatsapp':
      return { format, ...readWhatsApp(text) };
    case 'telegram':
      return { format, records: readTelegram(text) };
  }
}
