import type { ListedConversation } from './evaluate-conversations.js';
import type { ListedMessage } from './evaluate-messages.js';
import { formatDecimal } from './format-number.js';
import type { FoundPhrase, Listing } from './listing.js';

/** Texts to read, or how many there are where they are to stay unread. */
export function formatListing<Item>(title: string, listing: Listing<Item>, format: (item: Item) => string[]): string[] {
  if (listing.items === null) return ['', `${title}: ${listing.count}, kept unread`];
  return ['', `${title}: ${listing.count}`, ...listing.items.flatMap((item) => ['', ...format(item)])];
}

export function formatListedMessage({ id, kind, source, score, stage, framing, text, phrases }: ListedMessage): string[] {
  return [
    `${id} (${[source, kind, stage, framing].filter((part) => part !== null).join(', ')}) ${formatDecimal(score)}`,
    ...indent(text),
    ...formatPhrases(phrases),
  ];
}

export function formatListedConversation({ id, kind, source, score, flaggedAt, messages }: ListedConversation): string[] {
  return [
    `${id} (${[source, kind].filter((part) => part !== null).join(', ')}) ${formatDecimal(score)}`,
    ...messages.flatMap(({ from, text, phrases }, index) => [
      ...indent(`${index === flaggedAt ? '! ' : ''}${from === null ? '' : `${from}: `}${text}`),
      ...formatPhrases(phrases),
    ]),
  ];
}

function indent(text: string): string[] {
  return text.split(/\r?\n/).map((line) => `  ${line}`);
}

function formatPhrases(phrases: readonly FoundPhrase[]): string[] {
  return phrases.map((phrase) => `    [${phrase.id}] ${JSON.stringify(phrase.text)}`);
}
