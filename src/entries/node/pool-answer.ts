import type { Classification } from '../../classification.js';
import { deepFreeze } from '../../freeze.js';
import { LexiconError, type LexiconIssue } from '../../lexicon/errors.js';
import { OptionsError } from '../../options.js';
import type { PoolClassifierOptions } from './pool-options.js';

/** What a thread is started with. Without options it makes no classifier beforehand. */
export interface PoolWorkerData {
  readonly classifier?: PoolClassifierOptions;
}

/** What a thread says to a batch: results in the order of the texts, or why there can be none. */
export type PoolAnswer =
  | { readonly results: Classification[] }
  | { readonly problems: readonly string[] }
  | { readonly issues: readonly LexiconIssue[] };

/**
 * The results, frozen again: freezing is lost on the way between threads.
 * @throws OptionsError, LexiconError as `createClassifier` would have.
 */
export function resultsOf(answer: PoolAnswer): Classification[] {
  if ('problems' in answer) throw new OptionsError(answer.problems);
  if ('issues' in answer) throw new LexiconError(answer.issues);
  for (const result of answer.results) deepFreeze(result);
  return answer.results;
}
