import type { EvaluationReport, SectionReport } from './evaluate.js';
import { formatConversations } from './format-conversations.js';
import { formatListedConversation, formatListedMessage, formatListing } from './format-listing.js';
import { formatMessages } from './format-messages.js';
import type { Listing, Reading } from './listing.js';

/** The report as plain text, for people: one part for each section. */
export function formatText(report: EvaluationReport, listings: Reading): string[] {
  return report.sections.flatMap((section, index) => [...(index === 0 ? [] : ['']), ...formatSection(section, listings)]);
}

function formatSection({ section, messages, conversations }: SectionReport, listings: Reading): string[] {
  const lines: string[] = [];
  if (messages !== null) {
    lines.push(...title(`${section}: messages`), ...formatMessages(messages), ...formatListings(messages, listings, formatListedMessage));
  }
  if (conversations !== null) {
    if (lines.length > 0) lines.push('');
    lines.push(
      ...title(`${section}: conversations`),
      ...formatConversations(conversations),
      ...formatListings(conversations, listings, formatListedConversation),
    );
  }
  return lines;
}

function formatListings<Item>(
  { misses, alarms }: { misses: Listing<Item>; alarms: Listing<Item> },
  listings: Reading,
  format: (item: Item) => string[],
): string[] {
  return [
    ...(listings.misses ? formatListing('missed scams of our kinds', misses, format) : []),
    ...(listings.alarms ? formatListing('false alarms', alarms, format) : []),
  ];
}

function title(text: string): string[] {
  return [text, '='.repeat(text.length), ''];
}
