import { inOrder } from './confusion.js';
import { median, type Rate, rateOf, smallestRate } from './metrics.js';
import { groupBy } from './outcome.js';
import { rocAuc } from './ranking.js';
import { ourScripts, type Side } from './rows.js';

/** A conversation with how it went, under one reading of its label. It keeps no text. */
export interface PlayedConversation {
  readonly side: Side;
  readonly source: string;
  readonly language: string;
  readonly script: string | null;
  readonly class: string | null;
  readonly messages: number;
  /** Index of the message at which it was first flagged. */
  readonly flaggedAt: number | null;
  /** Index of the first message that may be read as net-closing. */
  readonly closingAt: number | null;
  readonly peak: number;
}

export interface ConversationGroup {
  readonly name: string;
  /** Honest conversations in which a warning was ever given. */
  readonly falseWarnings: Rate;
  readonly flagged: Rate;
  /** Flagged before anything was asked for that the victim would not see again; among scams that get that far. */
  readonly beforeClosing: Rate;
  /** At the flag, of the flagged scams: the median number of messages seen, and the median share of all there are. */
  readonly messagesSeen: number | null;
  readonly shareSeen: number | null;
  /** By the highest score ever reached. */
  readonly auc: number | null;
}

export const conversationDimensions = ['source', 'language', 'script', 'class'] as const;

export type ConversationDimension = (typeof conversationDimensions)[number];

export interface ConversationFigures {
  /** All together, but without scams where those follow different scripts: one recall over them would say nothing. */
  readonly all: ConversationGroup;
  /** The smallest share of honest conversations warned of that the sample can show. */
  readonly smallestRate: number | null;
  readonly groups: Readonly<Partial<Record<ConversationDimension, readonly ConversationGroup[]>>>;
}

/** @param comparable Whether all the scams are of the kinds this library is about, so that they may be counted together. */
export function conversationFigures(conversations: readonly PlayedConversation[], comparable: boolean): ConversationFigures {
  const honest = conversations.filter((conversation) => conversation.side === 'honest');
  const scams = conversations.filter((conversation) => conversation.side === 'ours' || conversation.side === 'other');
  const bySource = groupsBy([...honest, ...scams], (conversation) => conversation.source);
  return {
    all: groupOf('all', comparable ? [...honest, ...scams] : honest),
    smallestRate: smallestRate(honest.length),
    groups: comparable
      ? {
          source: bySource,
          language: groupsBy([...honest, ...scams], (conversation) => conversation.language),
          script: groupsBy(scams, (conversation) => conversation.script, ourScripts),
          class: groupsBy(honest, (conversation) => conversation.class),
        }
      : { source: bySource },
  };
}

function groupsBy(
  conversations: readonly PlayedConversation[],
  nameOf: (conversation: PlayedConversation) => string | null,
  order: readonly string[] = [],
): ConversationGroup[] {
  const groups = groupBy(conversations, nameOf);
  return inOrder(groups.keys(), order).map((name) => groupOf(name, groups.get(name) ?? []));
}

function groupOf(name: string, conversations: readonly PlayedConversation[]): ConversationGroup {
  const honest = conversations.filter((conversation) => conversation.side === 'honest');
  const scams = conversations.filter((conversation) => conversation.side !== 'honest');
  const closing = scams.filter((conversation) => conversation.closingAt !== null);
  const seen = scams.flatMap(({ flaggedAt, messages }) =>
    flaggedAt === null ? [] : [{ count: flaggedAt + 1, share: (flaggedAt + 1) / messages }],
  );
  return {
    name,
    falseWarnings: rateOf(honest.filter(isFlagged).length, honest.length),
    flagged: rateOf(scams.filter(isFlagged).length, scams.length),
    beforeClosing: rateOf(closing.filter(isFlaggedBeforeClosing).length, closing.length),
    messagesSeen: median(seen.map((item) => item.count)),
    shareSeen: median(seen.map((item) => item.share)),
    auc: rocAuc(
      scams.map((conversation) => conversation.peak),
      honest.map((conversation) => conversation.peak),
    ),
  };
}

function isFlagged({ flaggedAt }: PlayedConversation): boolean {
  return flaggedAt !== null;
}

function isFlaggedBeforeClosing({ flaggedAt, closingAt }: PlayedConversation): boolean {
  return flaggedAt !== null && closingAt !== null && flaggedAt < closingAt;
}
