/// <reference types="node" />
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { PoolError } from './pool-error.js';

/** The threads of a pool, and how to find what they run: tests run other files, and do without piscina. */
export interface WorkerSetup {
  readonly threads: number;
  /** What every thread is given when it starts; plain data. */
  readonly data: unknown;
  readonly file?: string;
  readonly load?: () => Promise<{ readonly Piscina: typeof Piscina }>;
}

/** Threads that can be asked to run a function of their file. */
export interface Workers {
  /** @throws PoolError if the thread ends or fails, or if the workers are closed. */
  run<T>(name: string, task: unknown): Promise<T>;
  /** Waits for everything that was asked, then ends the threads. */
  close(): Promise<void>;
}

/** The built worker, beside this file in the package, in both module systems. */
export function builtWorker(): string {
  return join(typeof __dirname === 'undefined' ? dirname(fileURLToPath(import.meta.url)) : __dirname, 'pool-worker.js');
}

/** @throws PoolError if piscina cannot be loaded. */
export async function startWorkers(setup: WorkerSetup): Promise<Workers> {
  const { threads, data, file = builtWorker(), load = () => import('piscina') } = setup;
  const { Piscina } = await load().catch(() => {
    throw new PoolError('piscina-missing');
  });
  const piscina = new Piscina({
    filename: file,
    workerData: data,
    minThreads: threads,
    maxThreads: threads,
    recordTiming: false,
    // A loader given to the process, such as tsx, would read the data once more in every thread.
    execArgv: [],
  });
  const giveUps = new Set<() => void>();
  const running = new Set<Promise<unknown>>();
  let unable = false;
  let closing: Promise<void> | undefined;
  // Said of a thread that fails before it has anything to do. It cannot be started, and what stands in the queue would wait for ever.
  piscina.on('error', () => {
    unable = true;
    for (const giveUp of giveUps) giveUp();
  });
  const ask = <T>(name: string, task: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => {
        giveUps.delete(giveUp);
        reject(new PoolError('worker-failed'));
      };
      if (unable) return giveUp();
      giveUps.add(giveUp);
      piscina.run(task, { name }).then((answer: T) => {
        giveUps.delete(giveUp);
        resolve(answer);
      }, giveUp);
    });
  return {
    async run<T>(name: string, task: unknown): Promise<T> {
      if (closing !== undefined) throw new PoolError('closed');
      const answer = ask<T>(name, task);
      running.add(answer);
      return answer.finally(() => running.delete(answer));
    },
    close() {
      closing ??= Promise.allSettled(running).then(() => piscina.destroy());
      return closing;
    },
  };
}
