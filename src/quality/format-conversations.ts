import { type ConversationFigures, type ConversationGroup, conversationDimensions } from './conversation-figures.js';
import type { ConversationReport } from './evaluate-conversations.js';
import { formatDecimal, formatShare, perThousandCells, rateCells } from './format-number.js';
import { formatTable } from './table.js';

/** The tables on conversations. */
export function formatConversations(report: ConversationReport): string[] {
  const { figures, asLabelled, conversations, messages, reread } = report;
  return [
    `${conversations} conversations of ${messages} messages${reread === 0 ? '' : `; ${reread} read twice`}`,
    ...tables(figures, reread === 0 ? '' : ', second readings'),
    ...(asLabelled === null ? [] : tables(asLabelled, ', as labelled')),
  ];
}

function tables(figures: ConversationFigures, reading: string): string[] {
  const { all, groups, smallestRate } = figures;
  const floor =
    smallestRate === null
      ? []
      : [
          `${all.falseWarnings.total} honest conversations can show no fewer than ${(smallestRate * 1000).toFixed(1)} false warnings in 1,000 (rule of three)`,
        ];
  return [
    '',
    ...table(`conversations${reading}`, [all]),
    ...floor,
    ...conversationDimensions.flatMap((dimension) =>
      groups[dimension] === undefined || groups[dimension].length === 0
        ? []
        : ['', ...table(`by ${dimension}${reading}`, groups[dimension])],
    ),
  ];
}

function table(title: string, groups: readonly ConversationGroup[]): string[] {
  return formatTable(
    [
      title,
      'honest warned',
      'in 1,000',
      '95%',
      'scams flagged',
      'share',
      '95%',
      'before net-closing',
      'share',
      '95%',
      'median seen',
      'messages',
      'AUC',
    ],
    groups.map((group) => [
      group.name,
      ...perThousandCells(group.falseWarnings),
      ...rateCells(group.flagged),
      ...rateCells(group.beforeClosing),
      formatShare(group.shareSeen),
      group.messagesSeen === null ? '' : String(group.messagesSeen),
      formatDecimal(group.auc),
    ]),
  );
}
