import { type ChatMessage, type ChatRecord, errorRecord, isBlank, messageRecord, skippedRecord } from './chat-record.js';
import { fileLines } from './lines.js';
import { isoTime } from './wall-time.js';

/** One JSON object a line: `{ text, from?, at?, id?, conversation?, forwarded?, quoted? }`. Other fields are left alone. */
export function readJsonLines(text: string): ChatRecord[] {
  return fileLines(text).map((line, index) => readLine(line, index + 1));
}

function readLine(line: string, number: number): ChatRecord {
  if (isBlank(line)) return skippedRecord(number, 'empty');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The engine's own message quotes the line.
    return errorRecord(number, 'not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return errorRecord(number, 'not a JSON object');
  try {
    return readObject(value as Fields, number);
  } catch (error) {
    if (error instanceof FieldError) return errorRecord(number, error.message);
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

class FieldError extends Error {
  constructor(field: string, wanted: string) {
    super(`field "${field}" must be ${wanted}`);
  }
}

function readObject(fields: Fields, number: number): ChatRecord {
  if (typeof fields['text'] !== 'string') throw new FieldError('text', 'a string');
  const message: ChatMessage = { text: fields['text'] };
  const from = label(fields, 'from');
  const id = label(fields, 'id');
  const at = time(fields, 'at');
  const conversation = label(fields, 'conversation');
  const { quoted, forwarded } = fields;
  if (from !== undefined) message.from = from;
  if (id !== undefined) message.id = id;
  if (at !== undefined) message.at = at;
  if (isGiven(quoted)) {
    if (typeof quoted !== 'string') throw new FieldError('quoted', 'a string');
    message.quoted = quoted;
  }
  if (isGiven(forwarded)) {
    if (typeof forwarded !== 'boolean') throw new FieldError('forwarded', 'true or false');
    message.forwarded = forwarded;
  }
  if (isBlank(message.text)) return skippedRecord(number, 'empty');
  return messageRecord(number, conversation ?? null, message);
}

/** Many writers say null where they have nothing. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Names and ids come as numbers from many databases; as a label a number says the same. */
function label(fields: Fields, field: string): string | undefined {
  const value = fields[field];
  if (!isGiven(value)) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new FieldError(field, 'a string');
}

/** The furthest a `Date` reaches. */
const lastTime = 8.64e15;

function time(fields: Fields, field: string): number | undefined {
  const value = fields[field];
  if (!isGiven(value)) return undefined;
  const milliseconds = typeof value === 'string' ? isoTime(value) : value;
  if (typeof milliseconds === 'number' && Math.abs(milliseconds) <= lastTime) return milliseconds;
  throw new FieldError(field, 'milliseconds since 1970 or an ISO 8601 time');
}
