export type {
  ChatFormat,
  ChatMessage,
  ChatRecord,
  DateOrder,
  ErrorRecord,
  MessageRecord,
  SkippedRecord,
  SkipReason,
} from '../formats/chat-record.js';
export { detectFormat } from '../formats/detect.js';
export { type ChatFile, readChat } from '../formats/read-chat.js';
