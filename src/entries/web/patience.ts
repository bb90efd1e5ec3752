/**
 * Waiting that can be given up, for one thing at a time. (A race of each step against one long-lived promise would keep what lost
 * alive for as long as that promise is.)
 */
export class Patience {
  private leave: ((reason: unknown) => void) | undefined;
  private over: { readonly reason: unknown } | undefined;

  /** What the work comes to; or, once it is given up, the reason. */
  for<T>(work: T | PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.over === undefined) this.leave = reject;
      else reject(this.over.reason);
      // Whoever gave up hears no more of it, and a late failure is no fault of the process.
      Promise.resolve(work).then(resolve, reject);
    });
  }

  giveUp(reason: unknown): void {
    this.over ??= { reason };
    this.leave?.(reason);
  }
}
