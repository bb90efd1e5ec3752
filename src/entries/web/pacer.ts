/** Milliseconds of work in a row: half of what a screen at 60 frames a second has for one. */
export const defaultBudget = 8;

/** Shares one thread: adds up the time that work took, and says when everybody else is due. */
export class Pacer {
  private spent = 0;

  /** `budget` in milliseconds; 0 rests after every piece of work, Infinity never. */
  constructor(private readonly budget: number) {}

  run<T>(work: () => T): T {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.spent += performance.now() - start;
    }
  }

  get due(): boolean {
    return this.spent >= this.budget;
  }

  /** Lets timers, sockets and frames have their turn. */
  async rest(): Promise<void> {
    this.spent = 0;
    await new Promise<void>((resolve) => {
      nextTurn(resolve);
    });
  }
}

/** No standard has it; where it is (Node, Bun, Deno) a turn costs microseconds, and a timer costs a millisecond. */
const { setImmediate } = globalThis as { readonly setImmediate?: (then: () => void) => unknown };

function nextTurn(then: () => void): void {
  if (setImmediate === undefined) setTimeout(then, 0);
  else setImmediate(then);
}
