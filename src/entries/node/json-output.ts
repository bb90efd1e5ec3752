import type { ChatFile } from '../../formats/read-chat.js';
import type { FollowedMessage, ToldConversation } from './followed-conversation.js';
import type { CliIo } from './io.js';
import type { ScanOutput, ScanSummary } from './scan.js';

/**
 * The findings of a scan as JSON Lines, written as they come. A message's own classification and its conversation have
 * fields of the same names, so the conversation as it stands after the message is under `assessment`.
 */
export function jsonOutput(io: CliIo): ScanOutput {
  const write = (record: object): void => io.stdout(`${JSON.stringify(record)}\n`);
  return {
    begin({ format, dateOrder }: ChatFile, isForced: boolean) {
      write({ type: 'format', format, detected: !isForced, ...(dateOrder === undefined ? {} : { dateOrder }) });
    },
    message({ line, message, result, standing }: FollowedMessage, { name }: ToldConversation) {
      const { id = null, from = null, at = null } = message;
      write({ type: 'message', line, conversation: name, id, from, at, ...result, assessment: standing });
    },
    error(line: number, reason: string) {
      write({ type: 'error', line, reason });
    },
    end(conversations: readonly ToldConversation[], summary: ScanSummary) {
      for (const { name, messages, highest, path, participants, assessment } of conversations) {
        const { score, level, flagged, stage, script } = assessment;
        write({ type: 'conversation', conversation: name, messages, score, level, flagged, stage, script, highest, path, participants });
      }
      write({ type: 'summary', ...summary });
    },
  };
}
