import type { Answer, Capabilities, Detail, Reading, Request, Settings } from './protocol.js';
import workerUrl from './worker.ts?worker&url';

/** What the page is told while it waits. */
export interface ReaderEvents {
  ready(capabilities: Capabilities): void;
  progress(done: number, total: number): void;
  reading(reading: Reading): void;
  /** The worker could not be started, or broke. */
  failed(): void;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

/** The page's end of the worker. Answers to what is no longer asked are dropped. */
export class Reader {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (details: readonly Detail[]) => void>();
  private lastRead = 0;
  private lastId = 0;

  constructor(private readonly events: ReaderEvents) {
    this.worker = startWorker();
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.receive(data));
    this.worker.addEventListener('error', () => events.failed());
  }

  read(text: string, fileName: string | null, settings: Settings): void {
    this.lastRead = ++this.lastId;
    this.send({ type: 'read', id: this.lastRead, text, fileName, settings });
  }

  /** Forgets what was asked: an answer still on its way is not shown. */
  drop(): void {
    this.lastRead = ++this.lastId;
  }

  /** Messages of a chat of the last reading. */
  details(chat: number, positions: readonly number[]): Promise<readonly Detail[]> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.send({ type: 'details', id, chat, positions });
    });
  }

  private send(request: Request): void {
    this.worker.postMessage(request);
  }

  private receive(answer: Answer): void {
    if (answer.type === 'ready') this.events.ready(answer.capabilities);
    else if (answer.type === 'details') {
      this.waiting.get(answer.id)?.(answer.details);
      this.waiting.delete(answer.id);
    } else if (answer.id !== this.lastRead) return;
    else if (answer.type === 'progress') this.events.progress(answer.done, answer.total);
    else if (answer.type === 'reading') this.events.reading(answer.reading);
    else this.events.failed();
  }
}

/**
 * A worker whose script came by its own address would be under the policy its server sends, not under the page's. One that
 * begins as a blob of the page inherits the page's, so that "no connections" holds where the text is read.
 */
function startWorker(): Worker {
  const blob = new Blob([`import ${JSON.stringify(new URL(workerUrl, import.meta.url).href)};`], { type: 'text/javascript' });
  const url = URL.createObjectURL(blob);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('unlure-worker', { createScriptURL: (own) => own });
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
