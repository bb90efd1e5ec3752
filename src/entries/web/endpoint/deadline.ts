import { Patience } from '../patience.js';
import { Problem, type ProblemCode } from './problem.js';

/** The time a request may take, and the end of waiting when its sender is gone. */
export class Deadline {
  private readonly patience = new Patience();
  private readonly end: number;
  private readonly timer: ReturnType<typeof setTimeout>;
  private readonly gone = (): void => this.patience.giveUp(new Problem('body-interrupted'));
  private phase: ProblemCode = 'body-timeout';

  constructor(
    milliseconds: number,
    /** Some runtimes give their requests none. */
    private readonly signal: AbortSignal | null | undefined,
  ) {
    this.end = performance.now() + milliseconds;
    this.timer = setTimeout(() => this.patience.giveUp(new Problem(this.phase)), milliseconds);
    if (signal?.aborted) this.gone();
    else signal?.addEventListener('abort', this.gone, { once: true });
  }

  /** What it says when time is up: the body was slow, until it is there. */
  bodyIsRead(): void {
    this.phase = 'deadline';
  }

  /** Waits for one thing. @throws Problem when time is up or the sender is gone. */
  for<T>(work: T | PromiseLike<T>): Promise<T> {
    return this.patience.for(work);
  }

  /** For work that lets no timer run. @throws Problem when time is up. */
  check(): void {
    if (performance.now() >= this.end) throw new Problem(this.phase);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.signal?.removeEventListener('abort', this.gone);
  }
}
