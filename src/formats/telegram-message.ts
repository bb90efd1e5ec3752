import { type ChatMessage, type ChatRecord, errorRecord, isBlank, messageRecord, skippedRecord } from './chat-record.js';
import { isoTime } from './wall-time.js';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What reading one message needs to know of its chat. */
export interface TelegramContext {
  readonly conversation: string | null;
  /** The text of another message of the chat. */
  textOf(id: string): string | undefined;
  /** A name that stands for one person only. */
  nameOf(message: Fields): string | undefined;
}

export function readMessage(value: unknown, line: number, context: TelegramContext): ChatRecord {
  if (!isFields(value)) return errorRecord(line, 'message is not an object');
  if (value['type'] === 'service') return skippedRecord(line, 'system');
  const text = textOf(value);
  if (text === undefined) return errorRecord(line, 'field "text" must be a string or a list of strings and entities');
  if (isBlank(text)) return skippedRecord(line, mediaFields.some((field) => isGiven(value[field])) ? 'media' : 'empty');
  return messageRecord(line, context.conversation, withContext(value, text, context));
}

function withContext(value: Fields, text: string, context: TelegramContext): ChatMessage {
  const message: ChatMessage = { text };
  const from = context.nameOf(value);
  const id = idOf(value['id']);
  const at = timeOf(value);
  // A reply to a message of another chat gives that message's number there.
  const replied = 'reply_to_peer_id' in value ? undefined : idOf(value['reply_to_message_id']);
  const quoted = replied === undefined ? undefined : context.textOf(replied);
  if (from !== undefined) message.from = from;
  if (id !== undefined) message.id = id;
  if (at !== undefined) message.at = at;
  // Null stands for an account that is gone; the message was passed on all the same.
  if ('forwarded_from' in value) message.forwarded = true;
  if (quoted !== undefined && !isBlank(quoted)) message.quoted = quoted;
  return message;
}

const mediaFields = [
  'media_type',
  'photo',
  'file',
  'mime_type',
  'sticker_emoji',
  'contact_information',
  'location_information',
  'place_name',
  'poll',
  'game_title',
  'invoice_information',
  'self_destruct_period_seconds',
  'paid_media',
  'todo_list',
  'dice',
];

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Text is a string, or a list of strings and of objects for the stretches that are links, bold and so on. */
export function textOf(message: Fields): string | undefined {
  const { text } = message;
  if (typeof text === 'string') return text;
  if (text === undefined) return '';
  if (!Array.isArray(text)) return undefined;
  const parts: string[] = [];
  for (const part of text as readonly unknown[]) {
    const words = isFields(part) ? part['text'] : part;
    if (typeof words !== 'string') return undefined;
    parts.push(words);
  }
  return parts.join('');
}

export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Newer exports hold seconds since the epoch; older ones only the time on the clock of whoever exported. */
function timeOf(message: Fields): number | undefined {
  const seconds = message['date_unixtime'];
  if (typeof seconds === 'number' || (typeof seconds === 'string' && /^\d{1,12}$/.test(seconds))) return Number(seconds) * 1000;
  return typeof message['date'] === 'string' ? isoTime(message['date']) : undefined;
}
