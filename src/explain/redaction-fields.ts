import type { Classification, Contribution, PhraseMatch, Versions } from '../classification.js';
import type { Assessment } from '../conversation/assess.js';
import type { Participant } from '../conversation/participants.js';
import type { Step } from '../conversation/path.js';

/**
 * How much of a result goes into a log. `verdict`: what was decided. `tactics`: also what it rests on. `spans`: also where
 * in the text that stands, and by which entries of the lexicon.
 */
export type RedactionLevel = 'verdict' | 'tactics' | 'spans';

/** The level from which on a field is kept. */
export type Decision = RedactionLevel | 'never';

/** One decision for each field: a field that is added to a type does not compile before it has one here. */
type Decisions<T> = { readonly [Field in keyof Required<T>]: Decision };

export const classificationFields = {
  score: 'verdict',
  logOdds: 'verdict',
  exposure: 'verdict',
  level: 'verdict',
  flagged: 'verdict',
  threshold: 'verdict',
  stage: 'verdict',
  script: 'verdict',
  framing: 'verdict',
  language: 'verdict',
  assessed: 'verdict',
  notes: 'verdict',
  versions: 'verdict',
  stages: 'tactics',
  contributions: 'tactics',
  phrases: 'tactics',
} as const satisfies Decisions<Classification>;

export const phraseFields = {
  tactic: 'tactics',
  stage: 'tactics',
  language: 'tactics',
  strength: 'tactics',
  origin: 'tactics',
  keep: 'tactics',
  modifiers: 'tactics',
  disguise: 'tactics',
  start: 'spans',
  end: 'spans',
  // That of learned wording consists of the words themselves, so it is shortened.
  id: 'spans',
  // What the writer wrote, and what the entry says, which for learned and custom ones is the same.
  text: 'never',
  phrase: 'never',
} as const satisfies Decisions<PhraseMatch>;

export const contributionFields = {
  kind: 'tactics',
  id: 'tactics',
  weight: 'tactics',
  phrases: 'tactics',
} as const satisfies Decisions<Contribution>;

export const languageFields = {
  tag: 'verdict',
  supported: 'verdict',
} as const satisfies Decisions<NonNullable<Classification['language']>>;

export const versionFields = { schema: 'verdict', library: 'verdict', fingerprint: 'verdict' } as const satisfies Decisions<Versions>;

export const assessmentFields = {
  score: 'verdict',
  logOdds: 'verdict',
  level: 'verdict',
  flagged: 'verdict',
  threshold: 'verdict',
  stage: 'verdict',
  script: 'verdict',
  notes: 'verdict',
  versions: 'verdict',
  change: 'verdict',
  peak: 'verdict',
  message: 'verdict',
  stages: 'tactics',
  contributions: 'tactics',
  path: 'tactics',
  participants: 'tactics',
} as const satisfies Decisions<Assessment>;

// Names are names, ids of messages may be made of them or of phone numbers, and who wrote at which second tells who it was.

export const stepFields = { stage: 'tactics', from: 'never', messageId: 'never', at: 'never' } as const satisfies Decisions<Step>;

export const participantFields = {
  score: 'tactics',
  exposure: 'tactics',
  stage: 'tactics',
  part: 'tactics',
  from: 'never',
} as const satisfies Decisions<Participant>;

export const peakFields = { score: 'verdict', messageId: 'never' } as const satisfies Decisions<Assessment['peak']>;

const levels: readonly RedactionLevel[] = ['verdict', 'tactics', 'spans'];

export function isRedactionLevel(value: unknown): value is RedactionLevel {
  return levels.some((level) => level === value);
}

/** The decisions that keep a field at a level. */
export interface KeptAt {
  readonly verdict: 'verdict';
  readonly tactics: 'verdict' | 'tactics';
  readonly spans: 'verdict' | 'tactics' | 'spans';
}

/** What is left of `T` at a level. */
export type Kept<T, D extends Decisions<T>, L extends RedactionLevel> = {
  readonly [Field in keyof T as D[Field] extends KeptAt[L] ? Field : never]: T[Field];
};

/** The fields that are kept at a level and no others, whatever else the value has. */
export function kept<T extends object, D extends Decisions<T>, L extends RedactionLevel>(value: T, decisions: D, level: L): Kept<T, D, L> {
  const entries = Object.entries(decisions).flatMap(([field, decision]) => {
    const isKept = decision !== 'never' && levels.indexOf(decision as RedactionLevel) <= levels.indexOf(level);
    return isKept && field in value ? [[field, value[field as keyof T]] as const] : [];
  });
  return Object.fromEntries(entries) as unknown as Kept<T, D, L>;
}
