import { policyData } from '../../../builtin/policy.gen.js';
import type { Participant } from '../../../conversation/participants.js';
import type { ChatFile } from '../../../formats/read-chat.js';
import type { Stage } from '../../../lexicon/taxonomy.js';
import { fold, isTelling } from '../fold.js';
import type { FollowedMessage, ToldConversation } from '../followed-conversation.js';
import { dateOrderWords, formatWords } from '../plain-words.js';
import type { ScanOutput, ScanSummary } from '../scan.js';
import { reportMessage } from './message-data.js';
import { Names } from './names.js';
import type { CoursePoint, ReportConversation, ReportData, ReportItem } from './report-data.js';

export interface ReportOptions {
  /** The name of the file. */
  readonly title: string;
  /** Without text and names. */
  readonly redact: boolean;
  /** Also what is without a sign. */
  readonly all: boolean;
  /** Where flagged begins, 0..1. */
  readonly threshold: number;
  readonly versions: ReportData['versions'];
}

/** A page with more is one that no browser likes to open. */
const mostTold = 100;
const mostShown = 500;
const mostUnread = 100;

/** Gathers the findings of a scan for a page. */
export class ReportCollector implements ScanOutput {
  private readonly messages = new Map<ToldConversation, FollowedMessage[]>();
  private readonly unread: { line: number; reason: string }[] = [];
  private source = '';
  private collected: ReportData | undefined;

  constructor(private readonly options: ReportOptions) {}

  begin({ format, dateOrder }: ChatFile): void {
    this.source =
      dateOrder === undefined ? formatWords[format] : `${formatWords[format]}, dates read with the ${dateOrderWords[dateOrder]}`;
  }

  message(message: FollowedMessage, conversation: ToldConversation): void {
    const before = this.messages.get(conversation);
    if (before === undefined) this.messages.set(conversation, [message]);
    else before.push(message);
  }

  error(line: number, reason: string): void {
    if (this.unread.length < mostUnread) this.unread.push({ line, reason });
  }

  end(conversations: readonly ToldConversation[], summary: ScanSummary): void {
    const { redact, all, title, threshold, versions } = this.options;
    const names = new Names(redact);
    const own = (conversation: ToldConversation): readonly FollowedMessage[] => this.messages.get(conversation) ?? [];
    const peaks = new Map(conversations.map((conversation) => [conversation, peakOf(own(conversation))]));
    const telling = conversations.filter((conversation) => all || conversations.length === 1 || own(conversation).some(isTelling));
    // The first in the file stays first among equals.
    const told = [...telling].sort((a, b) => (peaks.get(b) as number) - (peaks.get(a) as number)).slice(0, mostTold);
    this.collected = {
      title: redact ? null : title,
      source: this.source,
      redacted: redact,
      threshold,
      thresholds: policyData.scoring.thresholds,
      versions,
      summary,
      conversations: told.map((conversation, index) =>
        reportConversation(
          index + 1,
          conversation,
          own(conversation),
          peaks.get(conversation) as number,
          conversations.length === 1,
          names,
          this.options,
        ),
      ),
      untold: { quiet: conversations.length - telling.length, beyond: telling.length - told.length },
      unread: this.unread,
    };
  }

  /** @throws TypeError before the scan has ended. */
  get data(): ReportData {
    if (this.collected === undefined) throw new TypeError('the scan has not ended');
    return this.collected;
  }
}

function peakOf(messages: readonly FollowedMessage[]): number {
  return messages.reduce((peak, { standing }) => Math.max(peak, standing.score), 0);
}

const partOrder: readonly Participant['part'][] = ['leading', 'supporting', 'targeted', 'unclear'];

const stageOf: ReadonlyMap<string, Stage | null> = new Map(policyData.tactics.map(({ id, stage }) => [id, stage]));

function reportConversation(
  number: number,
  conversation: ToldConversation,
  messages: readonly FollowedMessage[],
  peak: number,
  isOnly: boolean,
  names: Names,
  { redact, all }: ReportOptions,
): ReportConversation {
  const { assessment, path, participants } = conversation;
  const { score, level, flagged, stage, script, contributions } = assessment;
  return {
    number,
    name: names.conversation(conversation.name, number, isOnly),
    messages: conversation.messages,
    score,
    peak,
    level,
    highest: conversation.highest,
    flagged,
    wasFlagged: conversation.wasFlagged,
    stage,
    script,
    path: path.map(({ stage: reached, from, at, line }) => ({
      stage: reached,
      who: from === undefined ? null : names.person(from),
      at: at ?? null,
      line: line ?? null,
    })),
    people: participants
      .flatMap(({ from, ...rest }) => (from === null ? [] : [{ ...rest, name: names.person(from) }]))
      .sort((a, b) => partOrder.indexOf(a.part) - partOrder.indexOf(b.part) || b.score - a.score),
    contributions: contributions.map(({ kind, id, weight }) => ({ kind, id, weight, stage: stageOf.get(id) ?? null })),
    course: messages.map(
      ({ line, message, result, standing }): CoursePoint => ({
        line,
        at: message.at ?? null,
        score: standing.score,
        own: result.score,
        stage: result.stage,
      }),
    ),
    shown: itemsOf(all ? messages : fold(messages), names, redact),
  };
}

function itemsOf(items: readonly (FollowedMessage | number)[], names: Names, redact: boolean): ReportItem[] {
  const shown = items.slice(0, mostShown).flatMap((item): ReportItem[] => {
    if (typeof item === 'number') return [{ type: 'folded', count: item }];
    const { change, score, level } = item.standing;
    const message: ReportItem = { type: 'message', message: reportMessage(item, names, redact) };
    return change === null ? [message] : [message, { type: 'change', change, score, level }];
  });
  const rest = items.slice(mostShown).reduce<number>((sum, item) => sum + (typeof item === 'number' ? item : 1), 0);
  return rest === 0 ? shown : [...shown, { type: 'beyond', count: rest }];
}
