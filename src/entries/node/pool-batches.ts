import type { MessageInput } from '../../classification.js';

/** Where messages come from: a list, a generator, the lines of a file as they are read. */
export type Messages = Iterable<string | MessageInput> | AsyncIterable<string | MessageInput>;

/**
 * The texts of messages, so many at a time. If the source fails, what was read before comes first, as it would if every message
 * were answered as it is read; then the source's own error.
 */
export async function* batchesOf(source: Messages, size: number): AsyncGenerator<string[], void, undefined> {
  let batch: string[] = [];
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const message of source) {
      batch.push(textOf(message));
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    failure = { error };
  }
  if (batch.length > 0) yield batch;
  if (failure !== undefined) throw failure.error;
}

/**
 * What becomes of each batch, in the order of the batches. No more than `ahead` of them are read and not yet taken; the next
 * is read when the caller asks for more. Leaving early closes the source.
 */
export async function* inOrder<T>(
  batches: AsyncGenerator<string[], void, undefined>,
  ahead: number,
  run: (batch: string[]) => Promise<T[]>,
): AsyncGenerator<T, void, undefined> {
  const running: Promise<T[]>[] = [];
  let failure: { readonly error: unknown } | undefined;
  try {
    for (let ended = false; !ended || running.length > 0; ) {
      while (!ended && running.length < ahead) {
        const next = await batches.next().catch((error: unknown) => {
          failure = { error };
          return { done: true } as const;
        });
        if (next.done === true) ended = true;
        else running.push(started(run(next.value)));
      }
      const first = running.shift();
      if (first !== undefined) yield* await first;
    }
  } finally {
    await batches.return();
  }
  if (failure !== undefined) throw failure.error;
}

/** Nobody may come to wait for it any more; then its failure is no fault of the process. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Only the text is read, so only the text is sent. @throws TypeError as `classify` does. */
export function textOf(message: string | MessageInput): string {
  const text: unknown = typeof message === 'string' ? message : (message as MessageInput | null)?.text;
  if (typeof text !== 'string') throw new TypeError('a pool takes strings, or objects whose text is a string');
  return text;
}
