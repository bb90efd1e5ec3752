import { builtInLexicons } from './builtin/all.gen.js';
import { libraryVersion, policyData } from './builtin/policy.gen.js';
import type { Classification, ClassifyOptions, MessageInput } from './classification.js';
import { type Classifier, createClassifierFrom, type Parts } from './classifier.js';
import type { Assessment } from './conversation/assess.js';
import type { Conversation, ConversationOptions } from './conversation/conversation.js';
import type { Snapshot } from './conversation/snapshot.js';
import type { ClassifierOptions } from './options.js';

/** What this build brings along: all languages, no grammar. */
export const builtInParts: Parts = { policy: policyData, library: libraryVersion, lexicons: builtInLexicons, grammar: null };

let defaultClassifier: Classifier | undefined;

function classifier(): Classifier {
  defaultClassifier ??= createClassifierFrom(builtInParts);
  return defaultClassifier;
}

/**
 * Classifies one text with the default classifier, which is built on the first call.
 * @throws TypeError if the input is neither a string nor an object with a string `text`; never on a string.
 */
export function classify(input: string | MessageInput, options?: ClassifyOptions): Classification {
  return classifier().classify(input, options);
}

/**
 * A classifier of your own: other languages, lexicons, phrases or thresholds.
 * @throws OptionsError naming every problem; LexiconError if phrases cannot be compiled.
 */
export function createClassifier(options?: ClassifierOptions): Classifier {
  return createClassifierFrom(builtInParts, options);
}

/** A chat to follow message by message, on the default classifier. */
export function createConversation(options?: ConversationOptions): Conversation {
  return classifier().conversation(options);
}

/** @throws SnapshotError if the snapshot is broken. */
export function resumeConversation(snapshot: Snapshot, options?: ConversationOptions): Conversation {
  return classifier().resume(snapshot, options);
}

/** What a whole chat comes to, read in order. */
export function classifyConversation(messages: Iterable<MessageInput>, options?: ConversationOptions): Assessment {
  const conversation = createConversation(options);
  for (const message of messages) conversation.add(message);
  return conversation.assessment;
}
