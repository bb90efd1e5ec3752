/// <reference types="node" />
import { setImmediate } from 'node:timers/promises';
import type { CliIo } from './io.js';

/** Nobody needs to be told of less work than this, in milliseconds. */
const quiet = 1000;
const interval = 200;

/** How far a long scan has come, on a terminal's standard error; silent anywhere else. */
export class Progress {
  private readonly start: number;
  private last: number;
  private shown = false;

  constructor(private readonly io: CliIo) {
    this.start = io.now();
    this.last = this.start;
  }

  /** Also lets the process do something else, such as notice that nobody reads the output any more. */
  async report(done: number, total: number): Promise<void> {
    const now = this.io.now();
    if (now - this.last < interval) return;
    this.last = now;
    if (this.io.isTTY.stderr && now - this.start >= quiet) {
      this.shown = true;
      this.io.stderr(`\r\u001b[K${done.toLocaleString('en')} of ${total.toLocaleString('en')} messages`);
    }
    await setImmediate();
  }

  clear(): void {
    if (this.shown) this.io.stderr('\r\u001b[K');
    this.shown = false;
  }
}
