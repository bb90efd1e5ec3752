export type { Effect, ExplainedPhrase } from '../explain/explained-phrase.js';
export {
  type ConversationExplanation,
  forModerator,
  type MessageExplanation,
  type ModeratorOptions,
  type Named,
  type Reason,
  type Share,
  type What,
} from '../explain/for-moderator.js';
export { forPersonWarned, type LocalWarning, type PersonWarnedOptions } from '../explain/for-person-warned.js';
export { type PersonWarning, warningIn } from '../explain/person-warning.js';
export { type Numbered, type RedactedAssessment, type RedactedClassification, type RedactedPhrase, redact } from '../explain/redact.js';
export type { RedactionLevel } from '../explain/redaction-fields.js';
export { type Segment, segments } from '../explain/segments.js';
export type { SafeStep, WarningWords } from '../explain/warnings/warning-words.js';
export { type Clearing, type ClearingOptions, whatClears } from '../explain/what-clears.js';
export { without } from '../explain/without.js';
export { atBaseRate } from '../score/probability.js';
