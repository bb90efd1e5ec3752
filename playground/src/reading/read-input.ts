import { type ChatMessage, type ChatRecord, type DateOrder, detectFormat, readChat } from 'unlure/formats';
import type { ReadAs, Source } from './protocol.js';
import { readLines, readTranscript } from './transcript.js';

export interface NamedChat {
  readonly name: string | null;
  readonly messages: readonly ChatMessage[];
}

/** What somebody put in: one message, or conversations. */
export type Input =
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'conversation';
      readonly source: Source;
      readonly dateOrder: DateOrder | null;
      readonly chats: readonly NamedChat[];
      readonly skipped: number;
      readonly errors: readonly { readonly line: number; readonly reason: string }[];
    };

const mostErrors = 100;

/** Tells a message, a copied chat and an exported chat apart. Any string gives an answer. */
export function readInput(text: string, fileName: string | null, readAs: ReadAs): Input {
  if (readAs === 'message') return { kind: 'message', text };
  const format = detectFormat(text, fileName ?? '');
  if (format !== 'plain-lines') {
    const { records, dateOrder } = readChat(text, format);
    // One dated line, or one object, that was typed is a message unless somebody says otherwise.
    if (readAs === 'conversation' || fileName !== null || records.filter(({ type }) => type === 'message').length > 1)
      return chatsOf(records, format, dateOrder ?? null);
  }
  const messages = readAs === 'conversation' ? readLines(text) : readTranscript(text);
  if (messages === null || messages.length === 0) return { kind: 'message', text };
  const source = messages.some(({ from }) => from !== undefined) ? 'transcript' : 'plain-lines';
  return { kind: 'conversation', source, dateOrder: null, chats: [{ name: null, messages }], skipped: 0, errors: [] };
}

function chatsOf(records: readonly ChatRecord[], source: Source, dateOrder: DateOrder | null): Input {
  const byName = new Map<string | null, ChatMessage[]>();
  const errors: { line: number; reason: string }[] = [];
  let skipped = 0;
  for (const record of records) {
    if (record.type === 'skipped') skipped++;
    else if (record.type === 'error') errors.push({ line: record.line, reason: record.reason });
    else {
      const messages = byName.get(record.conversation);
      if (messages === undefined) byName.set(record.conversation, [record.message]);
      else messages.push(record.message);
    }
  }
  const chats = [...byName].map(([name, messages]) => ({ name, messages }));
  return { kind: 'conversation', source, dateOrder, chats, skipped, errors: errors.slice(0, mostErrors) };
}
