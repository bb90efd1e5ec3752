import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Contender } from './contender.js';
import { around, figure, megabytes, type Section } from './markdown.js';
import { median, spreadOf } from './statistics.js';

export interface Start {
  readonly import: number;
  readonly first: number;
  readonly heap: number;
  readonly rss: number;
  /** Milliseconds of the whole process. */
  readonly process: number;
}

/** A text that every part of the classifier has something to do with, the grammar too. */
const text = 'You must pay the 15% tax first, then you can withdraw your balance.';

/** One start of a contender in a fresh process; without a name, of a process that loads nothing. */
export function startOnce(child: string, name: string, root: string, wording: string, flags: readonly string[] = []): Start {
  const start = performance.now();
  const printed = execFileSync(process.execPath, ['--expose-gc', ...flags, child, name, root, wording, text], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { ...(JSON.parse(printed) as Start), process: performance.now() - start };
}

/**
 * Fresh processes, turn by turn; a contender that has used up its time is left out of further turns, but gets three. The
 * whole process is given above an empty one, which pays for Node itself.
 */
export function startupSection(contenders: readonly Contender[], folder: string, root: string, turns: number, limit: number): Section {
  const names = ['', ...contenders.map(({ name }) => name)];
  const starts = new Map(names.map((name) => [name, [] as Start[]]));
  const spent = new Map<string, number>();
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) {
      if (turn >= 3 && (spent.get(name) ?? 0) > limit) continue;
      const start = startOnce(join(folder, 'child.mjs'), name, root, join(folder, 'wording.json'));
      starts.get(name)?.push(start);
      spent.set(name, (spent.get(name) ?? 0) + start.process);
    }
  }
  const empty = median((starts.get('') as Start[]).map((start) => start.process));
  const rows = contenders.map(({ name }) => {
    const own = starts.get(name) as Start[];
    const of = (key: keyof Start) => own.map((start) => start[key]);
    return [
      name,
      String(own.length),
      figure(median(of('import'))),
      figure(median(of('first'))),
      around(spreadOf(of('first'))),
      figure(Math.max(0, median(of('process')) - empty)),
      megabytes(median(of('heap'))),
      megabytes(median(of('rss'))),
    ];
  });
  return {
    title: 'Start-up and memory',
    text:
      `Fresh processes, medians. \`import\` is the import alone; \`first call\` makes everything ready, the thousand phrases for those who take phrases, and answers once; ` +
      `\`process\` is the whole process above one that loads nothing (${figure(empty)} ms). \`heap\` is what is still held after garbage was collected, \`RSS\` what the process grew by.`,
    table: { header: ['', 'runs', 'import, ms', 'first call, ms', '10..90 %', 'process, ms', 'heap', 'RSS'], rows },
  };
}
