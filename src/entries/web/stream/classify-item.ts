import type { Classification } from '../../../classification.js';
import { OptionsError } from '../../../options.js';
import { type Classifies, isClassifier } from '../classifies.js';
import { Pacer } from '../pacer.js';
import type { CheckedOptions } from './stream-options.js';

/** An item as it came, and what its text says about its writer. */
export interface Classified<Item, Result = Classification> {
  /** As it came. */
  readonly item: Item;
  /** Of its text. */
  readonly classification: Result;
}

/**
 * Classifies items one at a time, with a rest when one is due.
 * @throws OptionsError if there is nothing to classify with.
 */
export function itemClassifier<Item, Result>(
  classifier: Classifies<Result>,
  { read, classify, budget }: CheckedOptions<Item>,
): (item: Item) => Promise<Classified<Item, Result>> {
  if (!isClassifier(classifier)) throw new OptionsError(['the classifier has no classify']);
  const pacer = new Pacer(budget);
  return async (item) => {
    if (pacer.due) await pacer.rest();
    const classification = await pacer.run(() => classifier.classify(read(item), classify));
    return { item, classification };
  };
}
