import type { Contribution, PhraseMatch } from '../../../classification.js';
import type { Participant } from '../../../conversation/participants.js';
import type { Stage } from '../../../lexicon/taxonomy.js';
import type { Level } from '../../../score/level.js';
import type { ScanSummary } from '../scan.js';

/** Everything a report shows. What is to be withheld is withheld here, so the page cannot show it. */
export interface ReportData {
  /** The name of the file; null where it is withheld. */
  readonly title: string | null;
  readonly source: string;
  readonly redacted: boolean;
  readonly threshold: number;
  readonly thresholds: Readonly<Record<'highRecall' | 'balanced' | 'highPrecision', number>>;
  readonly versions: { readonly library: string; readonly fingerprint: string };
  readonly summary: ScanSummary;
  /** Told from their beginning, those that scored highest first. */
  readonly conversations: readonly ReportConversation[];
  /** Conversations that are only counted: without a sign, or beyond what a page holds. */
  readonly untold: { readonly quiet: number; readonly beyond: number };
  readonly unread: readonly { readonly line: number; readonly reason: string }[];
}

export interface ReportConversation {
  /** Part of ids in the page. */
  readonly number: number;
  readonly name: string;
  readonly messages: number;
  readonly score: number;
  /** The highest score it had after any message. */
  readonly peak: number;
  readonly level: Level;
  readonly highest: Level;
  readonly flagged: boolean;
  readonly wasFlagged: boolean;
  readonly stage: Stage | null;
  readonly script: string | null;
  readonly path: readonly ReportStep[];
  readonly people: readonly ReportPerson[];
  readonly contributions: readonly (Pick<Contribution, 'kind' | 'id' | 'weight'> & { readonly stage: Stage | null })[];
  /** One for each message, in order. */
  readonly course: readonly CoursePoint[];
  readonly shown: readonly ReportItem[];
}

export interface ReportStep {
  readonly stage: Stage;
  readonly who: string | null;
  readonly at: number | null;
  readonly line: number | null;
}

export interface ReportPerson {
  readonly name: string;
  readonly part: Participant['part'];
  readonly stage: Stage | null;
  readonly score: number;
  readonly exposure: number;
}

/** How things stood after a message. */
export interface CoursePoint {
  readonly line: number;
  readonly at: number | null;
  readonly score: number;
  /** The message by itself. */
  readonly own: number;
  readonly stage: Stage | null;
}

export type ReportItem =
  | { readonly type: 'message'; readonly message: ReportMessage }
  | { readonly type: 'folded'; readonly count: number }
  | { readonly type: 'change'; readonly change: 'raised' | 'escalated' | 'cleared'; readonly score: number; readonly level: Level }
  | { readonly type: 'beyond'; readonly count: number };

export interface ReportMessage {
  readonly line: number;
  readonly who: string | null;
  readonly at: number | null;
  readonly forwarded: boolean;
  readonly language: string | null;
  readonly quoted: string | null;
  /** The text in pieces; null where it is withheld. */
  readonly pieces: readonly TextPiece[] | null;
  /** Characters of the text. */
  readonly length: number;
  readonly score: number;
  readonly exposure: number;
  readonly level: Level;
  readonly stage: Stage | null;
  readonly tactics: readonly ReportTactic[];
}

/** A stretch of text that is marked in one way. */
export interface TextPiece {
  readonly text: string;
  readonly mark: { readonly stage: Stage | null; readonly weak: boolean; readonly learned: boolean } | null;
}

/** A tactic that was found in a message, with what context made of it. */
export interface ReportTactic {
  readonly id: string;
  readonly stage: Stage | null;
  readonly remarks: readonly string[];
  readonly origin: PhraseMatch['origin'];
}
