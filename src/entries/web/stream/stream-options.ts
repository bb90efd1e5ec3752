import type { ClassifyOptions, MessageInput } from '../../../classification.js';
import { OptionsError, thresholdProblems } from '../../../options.js';
import { defaultBudget } from '../pacer.js';

/** How items are read and paced; everything has a default. */
export interface EachOptions<Item> extends ClassifyOptions {
  /** What to classify of an item; the item itself by default. */
  readonly read?: (item: Item) => string | MessageInput;
  /**
   * Milliseconds of classifying in a row before the event loop gets a turn, 0 or more; 8 by default, `Infinity` for never. One text is
   * never interrupted.
   */
  readonly budget?: number;
  /** Ends everything with the reason of the signal. */
  readonly signal?: AbortSignal;
}

export interface StreamOptions<Item> extends EachOptions<Item> {
  /** Results that may wait to be taken, 0 to 100,000; 16 by default. One item more than that may have been read from the source. */
  readonly highWaterMark?: number;
}

const known: readonly (keyof StreamOptions<unknown>)[] = ['read', 'threshold', 'budget', 'signal', 'highWaterMark'];

export interface CheckedOptions<Item> {
  readonly read: (item: Item) => string | MessageInput;
  readonly classify: ClassifyOptions;
  readonly budget: number;
  readonly signal: AbortSignal | undefined;
  readonly highWaterMark: number;
}

/** @throws OptionsError naming every problem. */
export function streamOptions<Item>(options: StreamOptions<Item>): CheckedOptions<Item> {
  const { read, threshold, budget = defaultBudget, signal, highWaterMark = 16 } = options;
  const problems = Object.keys(options)
    .filter((key) => !(known as readonly string[]).includes(key))
    .map((key) => `there is no option '${key}'`);
  if (read !== undefined && typeof read !== 'function') problems.push('read is not a function');
  if (threshold !== undefined) problems.push(...thresholdProblems(threshold));
  if (typeof budget !== 'number' || !(budget >= 0)) problems.push('budget is not a number of milliseconds, 0 or more');
  if (signal !== undefined && typeof signal?.addEventListener !== 'function') problems.push('signal is not an AbortSignal');
  if (!Number.isInteger(highWaterMark) || highWaterMark < 0 || highWaterMark > 100_000)
    problems.push('highWaterMark is not a whole number from 0 to 100000');
  if (problems.length > 0) throw new OptionsError(problems);
  // Without `read`, the types let through only items that can be classified as they are.
  const itself = (item: Item): string | MessageInput => item as string | MessageInput;
  return { read: read ?? itself, classify: threshold === undefined ? {} : { threshold }, budget, signal, highWaterMark };
}
