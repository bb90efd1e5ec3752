/**
 * `npm run bench:pool [-- rounds]`: from how many messages on a pool is faster than this process alone. Every figure is a
 * process of its own on the built package, start-up included: the median of so many rounds (3). Prints the tables of docs/pool.md. Best
 * run where nothing else runs: with fewer free processors than threads, the pool cannot win.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 3);
const once = fileURLToPath(new URL('pool-once.mjs', import.meta.url));
const threadCounts = [0, 1, 2];

interface Measured {
  readonly ms: number;
  readonly megabytes: number;
}

function measure(...parameters: readonly (string | number)[]): Measured {
  const printed = execFileSync(process.execPath, [once, ...parameters.map(String)], { encoding: 'utf8' });
  return JSON.parse(printed) as Measured;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** One row: the same work in this process and on 1 and 2 threads, turn by turn, so that a busy minute hits all alike. */
function row(task: string, kind: string, count: number, languages: string): string {
  const runs = Array.from({ length: rounds }, () => threadCounts.map((threads) => measure(task, kind, count, threads, languages)));
  const cells = threadCounts.map((_, index) => {
    const own = runs.map((run) => run[index] as Measured);
    return `${median(own.map(({ ms }) => ms)).toLocaleString('en')} ms, ${median(own.map(({ megabytes }) => megabytes))} MB`;
  });
  return `| ${[task, kind, languages, count.toLocaleString('en'), ...cells].join(' | ')} |`;
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}\n`,
);
console.log('| what | texts | languages | messages | this process | 1 thread | 2 threads |\n|---|---|---|---|---|---|---|');
const rows = [
  ['classify', 'scam', 'all', [0, 1000, 8000]],
  ['classify', 'harmless', 'all', [100_000]],
  ['classify', 'scam', 'en', [1000, 4000]],
  ['follow', 'scam', 'all', [1000, 4000]],
  ['follow', 'harmless', 'all', [4000, 40_000]],
] as const;
for (const [task, kind, languages, counts] of rows) for (const count of counts) console.log(row(task, kind, count, languages));
