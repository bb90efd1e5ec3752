/**
 * `whatsapp`: a chat exported as text, of Android or iOS. `telegram`: `result.json` of Telegram Desktop, of one chat or of all.
 * `json-lines`: an object a line, `{ text, from?, at?, id?, conversation?, forwarded?, quoted? }`. `plain-lines`: a message a line.
 */
export type ChatFormat = 'json-lines' | 'plain-lines' | 'whatsapp' | 'telegram';

/** Which part of a written date comes first. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** One message as a classifier takes it. A field the file does not have is absent, never `undefined`. */
export interface ChatMessage {
  /** What was said; never blank. */
  text: string;
  /** The writer, as the file names them. */
  from?: string;
  /** The file's own id of the message. */
  id?: string;
  /** Milliseconds since the epoch. A time written without a zone is read as UTC: only the order and the distances matter. */
  at?: number;
  /** Whether it was passed on from elsewhere. */
  forwarded?: boolean;
  /** What it answers, where the file repeats it. */
  quoted?: string;
}

/** Why there is nothing to classify: WhatsApp or Telegram wrote the line, there is no text beside a file, or no text at all. */
export type SkipReason = 'system' | 'media' | 'empty';

/** A message that was read. */
export interface MessageRecord {
  /** Tells the kinds of record apart. */
  readonly type: 'message';
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** What the file calls the chat; null where it holds one without a name. */
  readonly conversation: string | null;
  /** What `classify` and `Conversation.add` take. */
  readonly message: ChatMessage;
}

/** What could not be read. */
export interface ErrorRecord {
  /** Tells the kinds of record apart. */
  readonly type: 'error';
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Names fields and forms in plain words, and repeats nothing of the text. */
  readonly reason: string;
}

/** What is no message. */
export interface SkippedRecord {
  /** Tells the kinds of record apart. */
  readonly type: 'skipped';
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Why there is nothing to classify. */
  readonly reason: SkipReason;
}

/**
 * What became of one line, or one message, of a chat file. Every stretch of the file ends in exactly one record, so that
 * whoever counts records knows that nothing was lost on the way.
 */
export type ChatRecord = MessageRecord | ErrorRecord | SkippedRecord;

export function messageRecord(line: number, conversation: string | null, message: ChatMessage): ChatRecord {
  return { type: 'message', line, conversation, message };
}

/** `reason` is printed and logged, so it names fields and forms and never repeats what somebody wrote. */
export function errorRecord(line: number, reason: string): ChatRecord {
  return { type: 'error', line, reason };
}

export function skippedRecord(line: number, reason: SkipReason): ChatRecord {
  return { type: 'skipped', line, reason };
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
