import type { Run } from './contender.js';
import { ratiosOf, type Spread, spreadOf } from './statistics.js';

export interface Entrant {
  readonly name: string;
  readonly run: Run;
}

export interface Outcome {
  readonly name: string;
  /** Microseconds for a message of mean length. */
  readonly perMessage: Spread;
  /** Millions of UTF-16 code units a second. */
  readonly speed: number;
  /** Microseconds for a message, round by round, for ratios. */
  readonly rounds: readonly number[];
  /** Share of the messages in which something was found. */
  readonly found: number;
}

export interface Pace {
  readonly rounds: number;
  /** Milliseconds each entrant gets in a round. */
  readonly slice: number;
}

/** What runs give is kept here, so that no compiler can find the work useless. */
const sink = new Float64Array(1);

/** Milliseconds for the first `count` texts, from the beginning again where the list ends. */
function timed(run: Run, texts: readonly string[], count: number): number {
  const start = performance.now();
  for (let done = 0, at = 0; done < count; done++) {
    sink[0] = (sink[0] as number) + run(texts[at] as string);
    if (++at === texts.length) at = 0;
  }
  return performance.now() - start;
}

/** Warms up, and tells how many messages take about a slice: a slow entrant reads only the beginning of the list. */
function messagesFor(slice: number, run: Run, texts: readonly string[]): number {
  let count = 1;
  for (;;) {
    const time = timed(run, texts, count);
    if (time >= slice / 2) return Math.max(1, Math.round((count * slice) / time));
    count *= 2;
  }
}

/**
 * All entrants on the same texts, turn by turn and in the other direction every second round, so that whatever else the
 * machine does meets all of them. A message's cost is the time over the characters read, times the mean length.
 */
export function interleaved(entrants: readonly Entrant[], texts: readonly string[], pace: Pace): Outcome[] {
  const counts = entrants.map(({ run }) => messagesFor(pace.slice, run, texts));
  const times = entrants.map(() => [] as number[]);
  for (let round = 0; round < pace.rounds; round++) {
    const order = [...entrants.keys()];
    for (const index of round % 2 === 0 ? order : order.reverse()) {
      (times[index] as number[]).push(timed((entrants[index] as Entrant).run, texts, counts[index] as number));
    }
  }
  const mean = charactersIn(texts, texts.length) / texts.length;
  const sample = texts.slice(0, 100);
  return entrants.map(({ name, run }, index) => {
    const read = charactersIn(texts, counts[index] as number);
    const rounds = (times[index] as number[]).map((time) => ((time * 1000) / read) * mean);
    const perMessage = spreadOf(rounds);
    return {
      name,
      rounds,
      perMessage,
      speed: mean / perMessage.median,
      found: sample.filter((text) => run(text) > 0).length / sample.length,
    };
  });
}

export function ratioOf(outcome: Outcome, other: Outcome): Spread {
  return spreadOf(ratiosOf(outcome.rounds, other.rounds));
}

function charactersIn(texts: readonly string[], count: number): number {
  const lengths = texts.map((text) => text.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const rest = lengths.slice(0, count % texts.length).reduce((sum, length) => sum + length, 0);
  return Math.floor(count / texts.length) * all + rest;
}
