import type { Classification } from '../../classification.js';
import type { Classifier } from '../../classifier.js';
import { createConversation } from '../../classify.js';
import type { Assessment } from '../../conversation/assess.js';
import { type ConversationOptions, keyOf } from '../../conversation/conversation.js';
import type { Participant } from '../../conversation/participants.js';
import type { Step } from '../../conversation/path.js';
import type { ChatMessage } from '../../formats/chat-record.js';
import type { Level } from '../../score/level.js';
import { isAtLeast } from './option-values.js';

/** A conversation as it stood after a message. */
export type Standing = Pick<Assessment, 'score' | 'level' | 'flagged' | 'stage' | 'change'>;

/** A message of a file and what became of it. */
export interface FollowedMessage {
  readonly line: number;
  readonly message: ChatMessage;
  /** The message by itself. */
  readonly result: Classification;
  readonly standing: Standing;
}

/** A step of the script, and the line of the file it is in where that is known. */
export type PlacedStep = Omit<Step, 'messageId'> & { readonly line?: number };

/** What is told of a conversation; plain data, or what is still being followed. */
export interface ToldConversation {
  /** What the file calls it, null where it has no name. */
  readonly name: string | null;
  readonly messages: number;
  /** The highest level at any time: evidence may fade again, and messages be replaced. */
  readonly highest: Level;
  /** Whether it was flagged at any time. */
  readonly wasFlagged: boolean;
  readonly path: readonly PlacedStep[];
  /** Everyone who wrote: people without evidence as they stood when they last did. */
  readonly participants: readonly Participant[];
  readonly assessment: Assessment;
}

/** One conversation of a file, read to the end. */
export class FollowedConversation implements ToldConversation {
  private readonly conversation;
  private readonly lines = new Map<string, number>();
  /** Those that are too long for the conversation to keep, by what it keeps of them. */
  private readonly longNames = new Map<string, string>();
  private readonly met = new Map<string | null, Participant>();
  private count = 0;
  private highestLevel: Level = 'none';
  private everFlagged = false;

  constructor(
    readonly name: string | null,
    options: ConversationOptions,
    classifier: Pick<Classifier, 'conversation'> = { conversation: createConversation },
  ) {
    this.conversation = classifier.conversation(options);
  }

  add(line: number, message: ChatMessage): FollowedMessage {
    // Messages without an id get one that leads back to their line, padded because ties in time are settled by id.
    const id = message.id ?? `line-${String(line).padStart(9, '0')}`;
    const assessment = this.conversation.add({ ...message, id });
    const { score, level, flagged, stage, change, message: result } = assessment;
    this.count++;
    if (result.phrases.length > 0) this.lines.set(keyOf(id), line);
    const { from } = message;
    if (from !== undefined && keyOf(from) !== from) this.longNames.set(keyOf(from), from);
    for (const participant of assessment.participants) this.met.set(participant.from, participant);
    if (isAtLeast(level, this.highestLevel)) this.highestLevel = level;
    this.everFlagged ||= flagged;
    return { line, message, result, standing: { score, level, flagged, stage, change } };
  }

  get assessment(): Assessment {
    return this.conversation.assessment;
  }

  get messages(): number {
    return this.count;
  }

  get highest(): Level {
    return this.highestLevel;
  }

  get wasFlagged(): boolean {
    return this.everFlagged;
  }

  get path(): PlacedStep[] {
    return this.assessment.path.map(({ messageId, from, ...step }) => {
      const line = messageId === undefined ? undefined : this.lines.get(messageId);
      return { ...step, ...(from === undefined ? {} : { from: this.named(from) }), ...(line === undefined ? {} : { line }) };
    });
  }

  get participants(): Participant[] {
    const last = new Map(this.assessment.participants.map((participant) => [participant.from, participant]));
    return [...this.met].map(([key, participant]) => {
      const latest = last.get(key) ?? participant;
      return latest.from === null ? latest : { ...latest, from: this.named(latest.from) };
    });
  }

  private named(key: string): string {
    return this.longNames.get(key) ?? key;
  }
}
