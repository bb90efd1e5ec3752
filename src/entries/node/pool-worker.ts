/// <reference types="node" />
import { workerData } from 'node:worker_threads';
import type { Classification } from '../../classification.js';
import type { Classifier } from '../../classifier.js';
import { createClassifier } from '../../classify.js';
import { english } from '../../grammar/en.js';
import { LexiconError } from '../../lexicon/errors.js';
import { OptionsError } from '../../options.js';
import type { PoolAnswer, PoolWorkerData } from './pool-answer.js';

export { followChats } from './follow-chats.js';

/**
 * Runs in a thread of the pool, loaded by piscina. The classifier is made when the file is loaded, so that all threads make
 * theirs at the same time, before there is work; if it cannot be made, that is the answer to whatever is asked.
 */
const made = make((workerData as PoolWorkerData | null)?.classifier);

function make(options: PoolWorkerData['classifier']): Classifier | PoolAnswer | undefined {
  if (options === undefined) return undefined;
  const { grammar, ...others } = options;
  try {
    const classifier = createClassifier({ ...others, ...(grammar === undefined ? {} : { grammar: grammar ? english : false }) });
    classifier.warm();
    return classifier;
  } catch (error) {
    // Errors lose their class and fields between threads.
    if (error instanceof OptionsError) return { problems: error.problems };
    if (error instanceof LexiconError) return { issues: error.issues };
    throw error;
  }
}

export function classifyBatch(texts: readonly string[]): PoolAnswer {
  if (made === undefined) throw new Error('the thread was started without options for a classifier');
  if (!('classify' in made)) return made;
  const results: Classification[] = [];
  for (const text of texts) results.push(made.classify(text));
  return { results };
}
