import type { Assessment, Classification, MessageInput, Participant, Stage, Step, ThresholdName } from 'unlure';
import type { ChatFormat, DateOrder } from 'unlure/formats';

// What the page and its worker say to each other. Plain data, for it is copied from one to the other.

export type ReadAs = 'automatic' | 'message' | 'conversation';

export interface Settings {
  readonly readAs: ReadAs;
  /** Tags; null for all there are. */
  readonly languages: readonly string[] | null;
  readonly threshold: ThresholdName | number;
}

export interface ReadRequest {
  readonly type: 'read';
  readonly id: number;
  readonly text: string;
  /** Of the file the text is from; null where it was typed or pasted. */
  readonly fileName: string | null;
  readonly settings: Settings;
}

/** Some messages of a conversation with what was found in them. A long chat is not sent over at once. */
export interface DetailsRequest {
  readonly type: 'details';
  readonly id: number;
  readonly chat: number;
  /** Positions in `lines`. */
  readonly positions: readonly number[];
}

export type Request = ReadRequest | DetailsRequest;

export interface Capabilities {
  readonly languages: readonly string[];
  readonly thresholds: Readonly<Record<ThresholdName, number>>;
  readonly library: string;
  readonly fingerprint: string;
}

export type Answer =
  | { readonly type: 'ready'; readonly capabilities: Capabilities }
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly type: 'reading'; readonly id: number; readonly reading: Reading }
  | { readonly type: 'details'; readonly id: number; readonly details: readonly Detail[] }
  | { readonly type: 'failed'; readonly id: number };

export type Reading = MessageReading | ChatReading;

export interface MessageReading {
  readonly kind: 'message';
  readonly text: string;
  readonly result: Classification;
}

export type Source = ChatFormat | 'transcript';

export interface ChatReading {
  readonly kind: 'conversation';
  readonly source: Source;
  /** Of a WhatsApp export: how its dates were read. */
  readonly dateOrder: DateOrder | null;
  readonly chats: readonly Chat[];
  /** Lines that are no message: the app's own, files without text, empty ones. */
  readonly skipped: number;
  /** What could not be read, the first hundred. */
  readonly errors: readonly { readonly line: number; readonly reason: string }[];
}

export interface Chat {
  readonly name: string | null;
  readonly lines: readonly ChatLine[];
  readonly assessment: Assessment;
  /** The highest score at any time; evidence may fade again. */
  readonly peak: number;
  readonly path: readonly PlacedStep[];
  readonly participants: readonly Participant[];
  /** The tactics that were met, and the stage of each. */
  readonly tactics: readonly (readonly [string, Stage | null])[];
}

/** A message of a chat, without what was said. */
export interface ChatLine {
  /** From 1, in the order of the chat. */
  readonly number: number;
  /** The message by itself, 0..1. */
  readonly own: number;
  readonly stage: Stage | null;
  /** Whether anything in it speaks for a scam, or the conversation changed with it. */
  readonly isTelling: boolean;
  /** The conversation after it, 0..1. */
  readonly score: number;
  readonly change: Assessment['change'];
}

export interface PlacedStep extends Omit<Step, 'messageId'> {
  /** The number of the message. */
  readonly number: number | null;
}

export interface Detail {
  readonly message: MessageInput;
  readonly result: Classification;
}
