/// <reference types="node" />
import type { Classification, MessageInput } from '../../classification.js';
import { type PoolAnswer, type PoolWorkerData, resultsOf } from './pool-answer.js';
import { batchesOf, inOrder, type Messages, textOf } from './pool-batches.js';
import { type PoolOptions, poolOptions } from './pool-options.js';
import { startWorkers, type WorkerSetup } from './pool-workers.js';

/** Threads with a classifier each, for texts by the thousand. Every result is what `classify` gives for the same text, and frozen. */
export interface Pool extends AsyncDisposable {
  /**
   * Classifies messages as they are read, and gives the results in the same order. At most `highWaterMark` batches are read
   * ahead of what was taken. A batch is sent when it is full, so this is for bulk work and not for a feed that trickles.
   *
   * If the source fails, or holds something that is no message, the results of what came before are given first. Breaking off
   * closes the source.
   * @throws PoolError `worker-failed`, `closed`; TypeError for what is neither a string nor an object with a string `text`.
   */
  classifyAll(messages: Messages): AsyncIterableIterator<Classification>;
  /**
   * Classifies a list, divided among the threads, and gives all results at once, in the same order.
   * @throws PoolError, TypeError as `classifyAll`; then there are no results at all.
   */
  classifyBatch(messages: readonly (string | MessageInput)[]): Promise<Classification[]>;
  /** Waits for what was handed to the threads, then ends them. Whatever is asked afterwards is refused with `closed`. */
  close(): Promise<void>;
}

/** What `createPool` does; `setup` has the threads run something else, for tests. */
export async function createPoolOn(options: PoolOptions, setup: Partial<WorkerSetup> = {}): Promise<Pool> {
  const { threads, batchSize, highWaterMark, classifier } = poolOptions(options);
  const data: PoolWorkerData = { classifier };
  const workers = await startWorkers({ ...setup, threads, data });
  const run = async (texts: readonly string[]): Promise<Classification[]> =>
    resultsOf(await workers.run<PoolAnswer>('classifyBatch', texts));
  const pool: Pool = {
    classifyAll: (messages) => inOrder(batchesOf(messages, batchSize), highWaterMark, run),
    async classifyBatch(messages) {
      const texts = messages.map(textOf);
      const parts = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, index) =>
        run(texts.slice(index * batchSize, (index + 1) * batchSize)),
      );
      return (await Promise.all(parts)).flat();
    },
    close: () => workers.close(),
    [Symbol.asyncDispose]: () => workers.close(),
  };
  try {
    await run([]);
  } catch (error) {
    await workers.close();
    throw error;
  }
  return Object.freeze(pool);
}
