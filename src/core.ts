import { libraryVersion, policyData } from './builtin/policy.gen.js';
import { type Classifier, createClassifierFrom } from './classifier.js';
import type { PackedLexicon } from './match/packed/packed-lexicon.js';
import { type ClassifierOptions, OptionsError } from './options.js';

export type { Classification, ClassifyOptions, Contribution, MessageInput, Note, PhraseMatch, Versions } from './classification.js';
export type { Classifier } from './classifier.js';
export type { Assessment } from './conversation/assess.js';
export type { Conversation, ConversationOptions, Outcome } from './conversation/conversation.js';
export { type Snapshot, SnapshotError } from './conversation/snapshot.js';
export type { Grammar } from './grammar/grammar.js';
export type { Frame, Modifier, Origin, Strength } from './lexicon/lexicon.js';
export { type Stage, stages } from './lexicon/taxonomy.js';
export type { PackedLexicon as Lexicon } from './match/packed/packed-lexicon.js';
export { type ClassifierOptions, OptionsError } from './options.js';
export type { Level } from './score/level.js';
export type { ThresholdName } from './score/policy.js';

/**
 * A classifier of the lexicons given and nothing else, for apps that choose what they ship. `unlure/lexicons/<tag>` and
 * `unlure/lexicons/shared` hold the built-in ones, `unlure/grammar/en` the English grammar.
 * @throws OptionsError naming every problem; LexiconError if phrases cannot be compiled.
 */
export function createClassifier(options: ClassifierOptions & { readonly lexicons: readonly PackedLexicon[] }): Classifier {
  if (!Array.isArray(options?.lexicons) || options.lexicons.length === 0) throw new OptionsError(['lexicons is empty']);
  const { lexicons, ...others } = options;
  return createClassifierFrom({ policy: policyData, library: libraryVersion, lexicons, grammar: null }, others);
}
