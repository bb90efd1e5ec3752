import { type ChatRecord, isBlank, messageRecord, skippedRecord } from './chat-record.js';
import { fileLines } from './lines.js';

/** Every line is a message of its own, by nobody in particular. */
export function readPlainLines(text: string): ChatRecord[] {
  return fileLines(text).map((line, index) =>
    isBlank(line) ? skippedRecord(index + 1, 'empty') : messageRecord(index + 1, null, { text: line }),
  );
}
