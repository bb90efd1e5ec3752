import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Wording } from './phrases.js';

/** Writes the programs that run in processes of their own, each bundled to one file, and the wording they read. */
export function writeChildren(folder: string, wording: Wording): void {
  buildSync({
    entryPoints: ['child', 'jitless-child'].map((name) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url))),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'wording.json'), JSON.stringify(wording));
}
