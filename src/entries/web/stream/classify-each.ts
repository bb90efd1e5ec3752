import type { Classification, MessageInput } from '../../../classification.js';
import type { Classifies } from '../classifies.js';
import { Patience } from '../patience.js';
import { type Classified, itemClassifier } from './classify-item.js';
import { type CheckedOptions, type EachOptions, streamOptions } from './stream-options.js';

type Source<Item> = Iterable<Item> | AsyncIterable<Item>;

/**
 * Goes through a list, a generator, the lines of a file, a `ReadableStream`, and gives each message with its classification, in the
 * same order. An item is read when the result before it was taken, so nothing is read ahead, and results that came before an error of
 * the source are given before it. Breaking off closes the source.
 *
 * What is no message (neither a string nor an object with a string `text`) is the TypeError of `classify`.
 * @throws OptionsError naming every problem, at once.
 */
export function classifyEach<Result = Classification, Item extends string | MessageInput = string | MessageInput>(
  classifier: Classifies<Result>,
  source: Source<Item>,
  options?: EachOptions<Item>,
): AsyncGenerator<Classified<Item, Result>, void, undefined>;
export function classifyEach<Result, Item>(
  classifier: Classifies<Result>,
  source: Source<Item>,
  options: EachOptions<Item> & Required<Pick<EachOptions<Item>, 'read'>>,
): AsyncGenerator<Classified<Item, Result>, void, undefined>;
export function classifyEach<Result, Item>(
  classifier: Classifies<Result>,
  source: Source<Item>,
  options: EachOptions<Item> = {},
): AsyncGenerator<Classified<Item, Result>, void, undefined> {
  const checked = streamOptions(options);
  return goThrough(source, itemClassifier(classifier, checked), checked);
}

async function* goThrough<Item, Out>(
  source: Source<Item>,
  answer: (item: Item) => Promise<Out>,
  { signal }: CheckedOptions<Item>,
): AsyncGenerator<Out, void, undefined> {
  signal?.throwIfAborted();
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const patience = new Patience();
  const abort = (): void => patience.giveUp(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  let open = true;
  try {
    while (true) {
      // A source that fails or ends has closed itself.
      open = false;
      const step = await patience.for(iterator.next());
      if (step.done === true) return;
      open = true;
      yield await patience.for(answer(step.value));
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    const closed = open || signal?.aborted ? iterator.return?.() : undefined;
    // A source that is aborted while it waits may take for ever to close, and how that ends interests nobody.
    if (signal?.aborted) Promise.resolve(closed).catch(() => {});
    else await closed;
  }
}
