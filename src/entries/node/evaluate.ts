import { evaluate, type ReadingOptions } from '../../quality/evaluate.js';
import { formatText } from '../../quality/format-text.js';
import type { Judge } from '../../quality/judge.js';
import { readCorpus } from './read-corpus.js';
import { UsageError } from './usage-error.js';

export interface EvaluateOptions extends Partial<ReadingOptions> {
  /** What is measured; `{ classify, conversation: createConversation }` is the default classifier. */
  readonly judge: Judge;
  /** The whole report as one JSON document instead of tables. */
  readonly json?: boolean;
  /** What a path of `-` stands for. */
  readonly input?: string | undefined;
}

/** Measures a classifier on labelled JSON Lines. Returns an exit code: 0, or 2 where there was nothing it could measure. */
export function runEvaluate(paths: readonly string[], options: EvaluateOptions, out: (line: string) => void): number {
  const { judge, json = false, misses = false, alarms = false, readBlind = false, input } = options;
  try {
    const corpus = readCorpus(paths, input);
    const report = evaluate(corpus, judge, { misses, alarms, readBlind });
    if (report.sections.length === 0) {
      out('no labelled rows in .jsonl files at or below the given paths');
      return 2;
    }
    if (json) {
      out(JSON.stringify({ ...report, skipped: corpus.skipped }, null, 2));
      return 0;
    }
    for (const line of formatText(report, { misses, alarms })) out(line);
    if (corpus.skipped.length > 0) out(`\nwithout labels, left out: ${corpus.skipped.join(', ')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    out(error.message);
    return 2;
  }
}
