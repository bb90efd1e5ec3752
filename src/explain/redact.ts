import type { Classification, Contribution, PhraseMatch, Versions } from '../classification.js';
import type { Assessment } from '../conversation/assess.js';
import type { Participant } from '../conversation/participants.js';
import type { Step } from '../conversation/path.js';
import { type Stage, stages as stageNames } from '../lexicon/taxonomy.js';
import {
  assessmentFields,
  classificationFields,
  contributionFields,
  isRedactionLevel,
  type Kept,
  kept,
  languageFields,
  participantFields,
  peakFields,
  phraseFields,
  type RedactionLevel,
  stepFields,
  versionFields,
} from './redaction-fields.js';
import { wordlessId } from './wordless-id.js';

/** A phrase without its words. */
export type RedactedPhrase<L extends RedactionLevel> = Kept<PhraseMatch, typeof phraseFields, L>;

/** A classification without a word of the text. */
export type RedactedClassification<L extends RedactionLevel> = {
  /** The level asked for. */
  readonly redaction: L;
} & Omit<Kept<Classification, typeof classificationFields, L>, 'phrases'> &
  (L extends 'verdict'
    ? unknown
    : {
        /** In the order of the text. */
        readonly phrases: readonly RedactedPhrase<L>[];
      });

/** Someone in the chat, as a number from 1 on that holds within one result: the place in `participants`. */
export interface Numbered {
  /** Null where nobody is named. */
  readonly participant: number | null;
}

/** An assessment without text, names, ids of messages or times. */
export type RedactedAssessment<L extends RedactionLevel> = {
  /** The level asked for. */
  readonly redaction: L;
  /** The highest the conversation came. */
  readonly peak: Kept<Assessment['peak'], typeof peakFields, L>;
  /** The message just added. */
  readonly message: RedactedClassification<L>;
} & Omit<Kept<Assessment, typeof assessmentFields, L>, 'peak' | 'message' | 'path' | 'participants'> &
  (L extends 'verdict'
    ? unknown
    : {
        /** The steps of the script, in order. */
        readonly path: readonly (Numbered & Kept<Step, typeof stepFields, L>)[];
        /** Everyone who wrote, by number. */
        readonly participants: readonly (Numbered & Kept<Participant, typeof participantFields, L>)[];
      });

/**
 * A result for a log: plain JSON that holds nothing of what was written, whichever the level.
 *
 * Gone at every level: the text of phrases and the wording of their entries; names (`from`), which become numbers; ids of
 * messages, which may be made of names or phone numbers; and times, for who wrote at which second tells who it was. Log
 * your own reference beside it if you need to find the message again. Ids of entries, tactics and scripts stay (`spans`
 * has those of entries), for they come from the lexicons; of learned wording, whose ids consist of the words found, only
 * the language stays. Unknown fields are left out.
 * @throws RangeError if there is no such level.
 */
export function redact<L extends RedactionLevel>(result: Assessment, level: L): RedactedAssessment<L>;
export function redact<L extends RedactionLevel>(result: Classification, level: L): RedactedClassification<L>;
export function redact(result: Classification | Assessment, level: RedactionLevel): object {
  if (!isRedactionLevel(level)) throw new RangeError("level must be 'verdict', 'tactics' or 'spans'");
  return 'message' in result ? redactAssessment(result, level) : redactClassification(result, level);
}

function redactClassification(result: Classification, level: RedactionLevel): object {
  const { language } = result;
  return {
    redaction: level,
    ...kept(
      {
        ...result,
        language: language === null ? null : kept(language, languageFields, level),
        versions: redactVersions(result.versions, level),
        stages: redactStages(result.stages),
        contributions: redactContributions(result.contributions, level),
        phrases: result.phrases.map((phrase) => redactPhrase(phrase, level)),
      },
      classificationFields,
      level,
    ),
  };
}

function redactAssessment(result: Assessment, level: RedactionLevel): object {
  const numbers = new Map(result.participants.map(({ from }, index) => [from, index + 1]));
  const numberOf = (from: string | null): number | null => numbers.get(from) ?? null;
  return {
    redaction: level,
    ...kept(
      {
        ...result,
        versions: redactVersions(result.versions, level),
        stages: redactStages(result.stages),
        contributions: redactContributions(result.contributions, level),
        peak: kept(result.peak, peakFields, level),
        message: redactClassification(result.message, level),
        path: result.path.map((step) => ({ participant: numberOf(step.from ?? null), ...kept(step, stepFields, level) })),
        participants: result.participants.map((one) => ({ participant: numberOf(one.from), ...kept(one, participantFields, level) })),
      },
      assessmentFields,
      level,
    ),
  };
}

function redactPhrase(phrase: PhraseMatch, level: RedactionLevel): object {
  return kept({ ...phrase, id: wordlessId(phrase) }, phraseFields, level);
}

function redactContributions(contributions: readonly Contribution[], level: RedactionLevel): object[] {
  return contributions.map((line) => kept(line, contributionFields, level));
}

function redactVersions(versions: Versions, level: RedactionLevel): object {
  return kept(versions, versionFields, level);
}

function redactStages(stages: Readonly<Record<Stage, number>>): Partial<Record<Stage, number>> {
  return Object.fromEntries(stageNames.map((stage) => [stage, stages[stage]]));
}
