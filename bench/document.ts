import { figure, type Section } from './markdown.js';
import { repeated } from './random.js';
import type { Entrant } from './rounds.js';
import { median } from './statistics.js';

const steps = [125_000, 250_000, 500_000, 1_000_000];

/** One text of this many characters, of these messages line after line. */
export function documentOf(texts: readonly string[], length: number): string {
  let document = '';
  for (let seed = 4; document.length < length; seed++) document += `${repeated(texts, 1000, seed).join('\n')}\n`;
  return document.slice(0, length);
}

/**
 * One call on a document of a million characters. A synchronous call cannot be stopped, so the length is doubled as long as
 * the next one promises to stay within `limit` milliseconds.
 */
export function documentSection(entrants: readonly Entrant[], texts: readonly string[], limit: number): Section {
  const whole = documentOf(texts, steps[steps.length - 1] as number);
  const rows = entrants.map(({ name, run }) => {
    run(whole.slice(0, 20_000));
    let [length, time, before] = [0, 0, Number.NaN];
    for (const step of steps) {
      if (promised(time, before) > limit) break;
      before = time;
      [length, time] = [step, timeOf(run, whole.slice(0, step), limit)];
    }
    const grew = before > 0 ? `${figure(time / before)}×` : '–';
    return [name, figure(length / 1000), figure(time), figure(length / 1000 / time), grew];
  });
  return {
    title: 'One long document',
    text:
      'Ordinary English messages line after line, in one call; median of three calls where they are quick. Where the next ' +
      'doubling would have taken too long, the length that was reached is given. `doubling` is the time over that of half the length: 2 is linear.',
    table: { header: ['', 'thousand characters', 'ms', 'M characters/s', 'doubling'], rows },
  };
}

/** What twice the length may take: as the last doubling went and somewhat more, or with its square if there was none. */
export function promised(time: number, before: number): number {
  return time * (before > 0 ? Math.max(2, time / before) * 1.2 : 4);
}

/** Milliseconds of a call: the median of three, or the only one where it is slow. */
export function timeOf(run: (text: string) => unknown, text: string, limit: number): number {
  const all: number[] = [];
  // Sliced strings point into their parent; a flat copy is what a caller would hand over.
  const flat = Buffer.from(text, 'utf16le').toString('utf16le');
  do {
    const start = performance.now();
    run(flat);
    all.push(performance.now() - start);
  } while (all.length < 3 && (all[0] as number) < limit / 20);
  return median(all);
}
