import type { Side } from './rows.js';

/** A message with its verdict, under one reading of its label. It keeps no text. */
export interface JudgedMessage {
  readonly side: Side;
  readonly source: string;
  readonly language: string;
  readonly script: string | null;
  readonly family: string | null;
  readonly class: string | null;
  readonly hard: boolean;
  /** Acceptable stages, the likeliest first. */
  readonly stages: readonly string[];
  /** Null where nobody looked at it. */
  readonly framing: string | null;
  readonly score: number;
  readonly flagged: boolean;
  readonly foundStage: string | null;
  readonly foundFraming: string;
  readonly hasPhrases: boolean;
}
