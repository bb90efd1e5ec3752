/// <reference types="node" />
import { availableParallelism } from 'node:os';
import { type ClassifierOptions, OptionsError } from '../../options.js';

/** What a classifier in another thread can be made with: the options of `createClassifier` that are plain data. */
export interface PoolClassifierOptions extends Pick<ClassifierOptions, (typeof carried)[number]> {
  /** Whether English grammar is used; false by default. The library for it is loaded by each thread itself. */
  readonly grammar?: boolean;
}

/** What a pool is made with; everything has a default. */
export interface PoolOptions {
  /**
   * Threads that classify, 1 to 64; as many as there are processors by default, 4 at most. Each holds the tables of its
   * languages for itself: see docs/pool.md for how many megabytes that is.
   */
  readonly threads?: number;
  /** Messages handed to a thread at a time, 1 to 10,000; 200 by default. */
  readonly batchSize?: number;
  /**
   * Batches that are read from the source and not yet given to the caller, 1 to 1,000; twice the threads by default, so that
   * none waits for work. `batchSize × highWaterMark` messages and their results are held at most.
   */
  readonly highWaterMark?: number;
  /** The classifier of each thread; all languages without grammar by default, as `classify` has it. */
  readonly classifier?: PoolClassifierOptions;
}

const carried = ['languages', 'threshold', 'maxLength', 'maxPhrases', 'learned', 'allow', 'phrases'] as const;

const ranges = { threads: 64, batchSize: 10_000, highWaterMark: 1000 } as const;

/** More threads than this take more memory than most machines have to spare, unless somebody asks for them. */
const mostByDefault = 4;

export function defaultThreads(): number {
  return Math.min(mostByDefault, availableParallelism());
}

/**
 * The options with their defaults. What is inside the classifier's options is checked by the first thread that builds it.
 * @throws OptionsError naming every problem.
 */
export function poolOptions(options: PoolOptions): Required<PoolOptions> {
  const problems = optionProblems(options);
  if (problems.length > 0) throw new OptionsError(problems);
  const threads = options.threads ?? defaultThreads();
  return {
    threads,
    batchSize: options.batchSize ?? 200,
    highWaterMark: options.highWaterMark ?? 2 * threads,
    classifier: options.classifier ?? {},
  };
}

function optionProblems(options: PoolOptions): string[] {
  const problems = Object.keys(options)
    .filter((key) => key !== 'classifier' && !Object.hasOwn(ranges, key))
    .map((key) => `there is no option '${key}'`);
  for (const [key, most] of Object.entries(ranges)) {
    const value: unknown = options[key as keyof typeof ranges];
    if (value === undefined || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most)) continue;
    problems.push(`${key} is not a whole number from 1 to ${most}`);
  }
  return [...problems, ...classifierProblems(options.classifier)];
}

function classifierProblems(options: PoolClassifierOptions | undefined): string[] {
  if (options === undefined) return [];
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return ['classifier is not an object'];
  const problems = Object.keys(options)
    .filter((key) => key !== 'grammar' && !(carried as readonly string[]).includes(key))
    .map((key) => `classifier.${key} cannot be given to a pool`);
  if (options.grammar !== undefined && typeof options.grammar !== 'boolean') problems.push('classifier.grammar is neither true nor false');
  if (problems.length > 0) return problems;
  try {
    structuredClone(options);
    return [];
  } catch {
    return ['classifier holds something that cannot be sent to another thread'];
  }
}
