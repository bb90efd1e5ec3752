import type { Stage } from '../../lexicon/taxonomy.js';

/** A safe next step; what it says is in the words of a language. */
export type SafeStep =
  | 'take-time'
  | 'check-offer'
  | 'do-not-pay'
  | 'share-nothing'
  | 'check-logins'
  | 'two-factor'
  | 'contact-platform'
  | 'keep-evidence'
  | 'report-loss'
  | 'expect-recovery-offers';

/**
 * What a person is told in one language. It is calm and accuses nobody, for the notice may be wrong and its reader may
 * know the writer; and it names no phrase, no number and nothing that a writer could avoid.
 */
export interface WarningWords {
  /** BCP 47. */
  readonly language: string;
  /** Which way it is written. */
  readonly direction: 'ltr' | 'rtl';
  /** One line, for a heading. */
  readonly title: string;
  /** What messages like this are often used for, by stage; `any` where no stage is known. */
  readonly about: Readonly<Record<Stage | 'any', string>>;
  /** That the notice is automatic, may be wrong and judges nobody. */
  readonly caution: string;
  /** Stands above the steps. */
  readonly stepsTitle: string;
  /** One sentence for each step. */
  readonly steps: Readonly<Record<SafeStep, string>>;
}
