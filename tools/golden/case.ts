import type { MessageInput } from '../../src/classification.js';
import type { ClassifierOptions } from '../../src/options.js';

/** A text or a chat whose result is written down. Plain JSON, so that it can be handed to any engine. */
export interface GoldenCase {
  /** Where it comes from: `messages/en/en-o-001`. */
  readonly id: string;
  /** What the classifier is made with; the default one if absent. */
  readonly options?: Pick<ClassifierOptions, 'languages' | 'learned' | 'maxLength' | 'maxPhrases' | 'threshold'>;
  /** One message, or a chat in its order. */
  readonly input: string | readonly MessageInput[];
}
