import { count } from './numbers.js';
import type { Paint } from './paint.js';
import type { ScanSummary } from './scan.js';
import { wrapped } from './wrap.js';

export interface UnreadLine {
  readonly line: number;
  readonly reason: string;
}

const mostUnread = 10;

/** What was read and what was not, and how to take the scores. */
export function formatSummary(
  summary: ScanSummary,
  unread: readonly UnreadLine[],
  showsAll: boolean,
  paint: Paint,
  width: number,
): string[] {
  const { messages, conversations, flagged, notAssessed, errors } = summary;
  const shown = showsAll ? unread : unread.slice(0, mostUnread);
  const rest = unread.length - shown.length;
  const numbers = [
    `${count(messages, 'message')} read, ${skippedWords(summary)}, ${count(errors, 'error')}`,
    ...(notAssessed === 0 ? [] : [`${count(notAssessed, 'message')} not assessed: no words, or no supported language`]),
    `${count(conversations, 'conversation')}, ${flagged === 0 ? 'none' : flagged.toLocaleString('en')} flagged`,
  ];
  return [
    ...(unread.length === 0
      ? []
      : [
          paint.strong('Could not be read'),
          ...shown.flatMap(({ line, reason }) => wrapped(`line ${line}: ${reason}`, width - 2)).map((line) => `  ${line}`),
          ...(rest === 0 ? [] : [`  … and ${rest} more`]),
          '',
        ]),
    paint.strong('Summary'),
    ...numbers.flatMap((line) => wrapped(line, width - 2)).map((line) => `  ${line}`),
    ...(flagged === 0
      ? []
      : [
          '',
          ...wrapped('A score is a reason to read the conversation, not a judgement of a person.', width).map((line) => paint.faint(line)),
        ]),
  ];
}

function skippedWords({ skipped }: ScanSummary): string {
  const reasons = Object.entries(skipped).filter(([, number]) => number > 0);
  const total = reasons.reduce((sum, [, number]) => sum + number, 0);
  return total === 0
    ? 'none skipped'
    : `${total.toLocaleString('en')} skipped (${reasons.map(([reason, number]) => `${number.toLocaleString('en')} ${reason}`).join(', ')})`;
}
