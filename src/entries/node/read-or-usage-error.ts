import { isCorpusProblem, problemWords } from './corpus-problem.js';
import { UsageError } from './usage-error.js';

/** Whatever is wrong with labelled files is for the person at the terminal to put right. */
export function readOrUsageError<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isCorpusProblem(error)) throw error;
    throw new UsageError(problemWords(error.message));
  }
}
