import type { ChatFile } from '../../formats/read-chat.js';
import { shorten } from './display-width.js';
import { fold, isTelling } from './fold.js';
import type { FollowedMessage, ToldConversation } from './followed-conversation.js';
import { type CliIo, widthOf } from './io.js';
import { count } from './numbers.js';
import { type Paint, paintFor } from './paint.js';
import { dateOrderWords, formatWords } from './plain-words.js';
import { oneLine } from './printable.js';
import type { ScanOutput } from './scan.js';
import { formatEnding } from './story-ending.js';
import { formatMessages } from './story-messages.js';
import { formatSummary, type UnreadLine } from './story-summary.js';

/** The findings of a scan for a person to read: one conversation after the other, each from its beginning. */
export function storyOutput(io: CliIo, showsAll: boolean): ScanOutput {
  const paint = paintFor(io);
  const width = widthOf(io);
  const messages = new Map<ToldConversation, FollowedMessage[]>();
  const unread: UnreadLine[] = [];
  const print = (lines: readonly string[]): void => io.stdout(lines.map((line) => `${line}\n`).join(''));
  return {
    begin(chat, isForced) {
      print([paint.faint(formatLine(chat, isForced))]);
    },
    message(message, conversation) {
      const before = messages.get(conversation);
      if (before === undefined) messages.set(conversation, [message]);
      else before.push(message);
    },
    error(line, reason) {
      unread.push({ line, reason });
    },
    end(conversations, summary) {
      // One chat is always told; among many, those without a sign would only bury the others.
      const told = conversations.filter(
        (conversation) => showsAll || conversations.length === 1 || messages.get(conversation)?.some(isTelling),
      );
      for (const conversation of told) {
        const own = messages.get(conversation) ?? [];
        if (conversations.length > 1) print(['', heading(conversation.name, paint, width)]);
        print([
          '',
          ...formatMessages(showsAll ? own : fold(own), paint, width),
          '',
          ...formatEnding(conversation, own, showsAll, paint, width),
        ]);
      }
      const untold = conversations.length - told.length;
      if (untold > 0) print(['', paint.faint(`… ${count(untold, 'conversation')} without a sign`)]);
      print(['', ...formatSummary(summary, unread, showsAll, paint, width)]);
    },
  };
}

function formatLine({ format, dateOrder }: ChatFile, isForced: boolean): string {
  const dates =
    format === 'whatsapp' ? (dateOrder === undefined ? '' : `, dates read with the ${dateOrderWords[dateOrder]}`) : ', times in UTC';
  return `${formatWords[format]} (${isForced ? 'as told' : 'detected'})${format === 'plain-lines' ? ', read as one conversation' : dates}`;
}

function heading(name: string | null, paint: Paint, width: number): string {
  const title = name === null ? 'Messages that name no conversation' : `Conversation ${shorten(oneLine(name), width - 13)}`;
  return paint.strong(title) + (paint.colours ? '' : `\n${'='.repeat(title.length)}`);
}
