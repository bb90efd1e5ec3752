import type { Classification } from '../classification.js';
import type { Stage } from '../lexicon/taxonomy.js';
import type { SafeStep, WarningWords } from './warnings/warning-words.js';

/** What to show a person who may be the aim of a scam. */
export interface PersonWarning {
  /** BCP 47: the language it is in. */
  readonly language: string;
  /** For the `dir` of the element it is shown in. */
  readonly direction: 'ltr' | 'rtl';
  /** One line, for a heading. */
  readonly title: string;
  /** What messages like this are often used for. */
  readonly about: string;
  /** That the notice is automatic, may be wrong and judges nobody. */
  readonly caution: string;
  /** Stands above the steps. */
  readonly stepsTitle: string;
  /** Safe next steps, the most urgent first. */
  readonly steps: readonly {
    /** The same in every language, for an icon or a link. */
    readonly id: SafeStep;
    /** One sentence. */
    readonly text: string;
  }[];
  /** All of it as plain text in lines. */
  readonly text: string;
}

/** What is safe to do, by how far things have got; the most urgent first. */
const stepsByStage: Readonly<Record<Stage | 'any', readonly SafeStep[]>> = {
  any: ['take-time', 'share-nothing', 'do-not-pay', 'keep-evidence'],
  'traffic-diversion': ['take-time', 'check-offer', 'share-nothing', 'do-not-pay', 'keep-evidence'],
  'guided-registration': ['share-nothing', 'check-logins', 'two-factor', 'contact-platform', 'check-offer', 'keep-evidence'],
  'fake-operations': ['do-not-pay', 'take-time', 'share-nothing', 'check-logins', 'two-factor', 'keep-evidence', 'report-loss'],
  'net-closing': [
    'do-not-pay',
    'share-nothing',
    'contact-platform',
    'check-logins',
    'two-factor',
    'keep-evidence',
    'report-loss',
    'expect-recovery-offers',
  ],
  recovery: ['expect-recovery-offers', 'share-nothing', 'check-logins', 'two-factor', 'keep-evidence', 'report-loss'],
};

/**
 * The warning in the words of one language, from `unlure/explain/warnings/<tag>`: for apps that ship single languages.
 * Of the result only the stage is used, so nothing that was written or found can be in it.
 */
export function warningIn(words: WarningWords, { stage }: Pick<Classification, 'stage'>): PersonWarning {
  const { language, direction, title, caution, stepsTitle } = words;
  const about = words.about[stage ?? 'any'];
  const steps = stepsByStage[stage ?? 'any'].map((id) => ({ id, text: words.steps[id] }));
  const text = [title, '', about, caution, '', stepsTitle, ...steps.map((step) => `• ${step.text}`)].join('\n');
  return { language, direction, title, about, caution, stepsTitle, steps, text };
}
