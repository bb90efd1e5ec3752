/** Codes of what can go wrong with a pool; stable, for programs that read them. */
export type PoolErrorCode = 'piscina-missing' | 'worker-failed' | 'closed';

/** What happened, and what to do about it. */
const words: Readonly<Record<PoolErrorCode, readonly [problem: string, remedy: string]>> = {
  'piscina-missing': [
    'a pool needs the package piscina, which could not be loaded',
    'install it beside unlure (npm install piscina@5), or classify in this process with createClassifier',
  ],
  'worker-failed': [
    'a thread of the pool ended or failed before it had answered',
    'try again with a new pool, with smaller batches and fewer threads if memory may have run out; report it if it happens again',
  ],
  closed: ['the pool is closed', 'make another one with createPool'],
};

/**
 * A pool that cannot do what it was asked for. The message is a fixed sentence for each code and holds no text of a message:
 * what a thread said when it failed may repeat what it was reading, and is not passed on.
 */
export class PoolError extends Error {
  /** Tells it apart where `instanceof` cannot: an app may hold both module formats. */
  override readonly name = 'PoolError';
  /** What to do about it. */
  readonly remedy: string;

  /** @param code What happened; stable, for programs. */
  constructor(readonly code: PoolErrorCode) {
    const [problem, remedy] = words[code];
    super(`${problem} [${code}]; ${remedy}`);
    this.remedy = remedy;
  }
}
