import type { Classification, ClassifyOptions, MessageInput } from '../../classification.js';

/**
 * Whatever classifies: a `Classifier`, the module `unlure` itself, or something of your own around either. It may answer at once or
 * with a promise. Doors that take one bring no lexicon with them.
 */
export interface Classifies<Result = Classification> {
  /** As `classify` of `unlure` does. */
  classify(input: string | MessageInput, options?: ClassifyOptions): Result | PromiseLike<Result>;
}

export function isClassifier(value: unknown): value is Classifies<unknown> {
  return (
    (typeof value === 'object' || typeof value === 'function') && value !== null && typeof Reflect.get(value, 'classify') === 'function'
  );
}
