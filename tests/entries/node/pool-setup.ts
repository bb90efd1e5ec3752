import { fileURLToPath } from 'node:url';

/** What threads run: the built worker, which `npm test` builds beforehand, since threads read no TypeScript. */
export const builtWorker = { file: fileURLToPath(new URL('../../../dist/pool-worker.js', import.meta.url)) };

export const failingWorker = { file: fileURLToPath(new URL('failing-worker.mjs', import.meta.url)) };

/** A file that cannot be loaded: no thread ever gets ready. */
export const missingWorker = { file: fileURLToPath(new URL('missing-worker.mjs', import.meta.url)) };
