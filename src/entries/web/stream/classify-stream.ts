import type { Classification, MessageInput } from '../../../classification.js';
import type { Classifies } from '../classifies.js';
import { type Classified, itemClassifier } from './classify-item.js';
import { type StreamOptions, streamOptions } from './stream-options.js';

/**
 * A Web `TransformStream` from messages to messages with their classification, in the same order. It reads no further ahead than
 * `highWaterMark` allows, and lets the event loop have its turn. As with every `TransformStream`, an error of the source comes out as
 * it is, at once, in the place of results that were waiting.
 *
 * What is no message (neither a string nor an object with a string `text`) fails the stream with the TypeError of `classify`.
 * @throws OptionsError naming every problem.
 */
export function classifyStream<Result = Classification, Item extends string | MessageInput = string | MessageInput>(
  classifier: Classifies<Result>,
  options?: StreamOptions<Item>,
): TransformStream<Item, Classified<Item, Result>>;
export function classifyStream<Result, Item>(
  classifier: Classifies<Result>,
  options: StreamOptions<Item> & Required<Pick<StreamOptions<Item>, 'read'>>,
): TransformStream<Item, Classified<Item, Result>>;
export function classifyStream<Result, Item>(
  classifier: Classifies<Result>,
  options: StreamOptions<Item> = {},
): TransformStream<Item, Classified<Item, Result>> {
  const checked = streamOptions(options);
  const { signal, highWaterMark } = checked;
  const classified = itemClassifier(classifier, checked);
  let forget = (): void => {};
  const transformer: Transformer<Item, Classified<Item, Result>> = {
    start(controller) {
      const abort = (): void => controller.error(signal?.reason);
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      forget = () => signal?.removeEventListener('abort', abort);
    },
    async transform(item, controller) {
      try {
        controller.enqueue(await classified(item));
      } catch (error) {
        forget();
        throw error;
      }
    },
    flush: () => forget(),
    // Where an engine does not call it yet, the listener stays until the signal goes.
    cancel: () => forget(),
  };
  return new TransformStream(transformer, { highWaterMark: 1 }, { highWaterMark });
}

/** Of the standard; the types of Node have no name for it, and not yet its `cancel`. */
type Transformer<In, Out> = NonNullable<ConstructorParameters<typeof TransformStream<In, Out>>[0]> & { cancel(): void };
