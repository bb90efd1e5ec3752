import { createPoolOn, type Pool } from './pool-create.js';
import type { PoolOptions } from './pool-options.js';

export type { Classification, MessageInput } from '../../classification.js';
export { LexiconError } from '../../lexicon/errors.js';
export { OptionsError } from '../../options.js';
export type { Messages } from './pool-batches.js';
export type { Pool } from './pool-create.js';
export { PoolError, type PoolErrorCode } from './pool-error.js';
export type { PoolClassifierOptions, PoolOptions } from './pool-options.js';

/**
 * Starts a pool and waits until a thread is ready to classify. It pays from some number of messages on, which
 * docs/pool.md gives as measured; below that, `classify` in this process is faster. A pool that is idle does not keep the
 * process from ending.
 * @throws PoolError `piscina-missing` if the optional peer dependency is not installed; OptionsError naming every problem;
 *   LexiconError if phrases cannot be compiled.
 */
export function createPool(options: PoolOptions = {}): Promise<Pool> {
  return createPoolOn(options);
}
