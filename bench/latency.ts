import { count, figure, type Section } from './markdown.js';
import { repeated } from './random.js';
import type { Entrant } from './rounds.js';
import { quantile } from './statistics.js';
import type { Group } from './texts.js';

/** The smallest step of the clock, in nanoseconds: between two readings that follow each other. */
export function clockStep(): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < 2000; reading++) {
    const start = process.hrtime.bigint();
    let now = process.hrtime.bigint();
    while (now === start) now = process.hrtime.bigint();
    smallest = Math.min(smallest, Number(now - start));
  }
  return smallest;
}

/** What single calls take, in microseconds; stops after `limit` milliseconds. */
export function singleCalls(run: (text: string) => unknown, texts: readonly string[], limit: number): number[] {
  const times: number[] = [];
  const warm = performance.now() + limit;
  for (const text of texts) if (performance.now() < warm) run(text);
  const end = performance.now() + limit;
  for (const text of repeated(texts, 20_000, 5)) {
    const start = process.hrtime.bigint();
    run(text);
    times.push(Number(process.hrtime.bigint() - start) / 1000);
    if (performance.now() > end) break;
  }
  return times;
}

/** Groups are split by what the first entrant says, so that "harmless" is what is not flagged. */
export function latencySection(entrants: readonly Entrant[], ordinary: readonly Group[], scams: readonly Group[], limit: number): Section {
  const judge = (entrants[0] as Entrant).run;
  const groups = [
    ...ordinary.map(({ name, texts }) => ({ name: `harmless: ${name}`, texts: texts.filter((text) => judge(text) === 0) })),
    ...scams.map(({ name, texts }) => ({ name: `flagged: ${name}`, texts: texts.filter((text) => judge(text) > 0) })),
  ].filter(({ texts }) => texts.length > 0);
  const rows = groups.flatMap(({ name, texts }) =>
    entrants.map((entrant) => {
      const times = singleCalls(entrant.run, texts, limit);
      const at = (share: number) => figure(quantile(times, share));
      return [name, entrant.name, count(times.length), at(0.5), at(0.9), at(0.99), at(1)];
    }),
  );
  return {
    title: 'Single calls',
    text:
      `Each call timed on its own, in µs, after one pass to warm up. Two readings of the clock lie at least ${figure(clockStep() / 1000)} µs apart, ` +
      'which is contained. `p99` and `longest` hold the garbage collector and whatever else the machine did.',
    table: { header: ['messages', '', 'calls', 'p50', 'p90', 'p99', 'longest'], rows },
  };
}
