import { find } from './dom.js';

/** Milliseconds of quiet before a result is said: nobody wants every keystroke judged aloud. */
const quiet = 1200;

/** Says what changed to those who do not see it, once things have settled, and never the same twice in a row. */
export class Announcer {
  private readonly status = find('status', HTMLElement);
  private timer: ReturnType<typeof setTimeout> | undefined;

  later(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(words), quiet);
  }

  now(words: string): void {
    clearTimeout(this.timer);
    if (this.status.textContent !== words) this.status.textContent = words;
  }
}
