import type { CorpusFiles } from '../../src/entries/node/read-corpus.js';
import { createClassifier } from '../../src/index.js';
import type { ClassifierOptions } from '../../src/options.js';
import { type EvaluationReport, evaluate } from '../../src/quality/evaluate.js';
import type { Verdict } from '../../src/quality/judge.js';
import { isConversation, type LabelledConversation, type SectionName, truthOf } from '../../src/quality/rows.js';

export interface Measured {
  readonly report: EvaluationReport;
  /** Scores of messages by section: scams of our kinds, and honest texts. */
  readonly scores: Readonly<Record<SectionName, { readonly scams: readonly number[]; readonly honest: readonly number[] }>>;
  /** Of each scam chat of a section: the share of it seen when it was first flagged. */
  readonly seen: Readonly<Record<SectionName, readonly (number | null)[]>>;
}

/** Judges every row once with a classifier of these options. */
export function measure(corpus: CorpusFiles, options: ClassifierOptions): Measured {
  const classifier = createClassifier(options);
  const known = new Map<string, Verdict>();
  const judge = {
    classify(text: string): Verdict {
      let verdict = known.get(text);
      if (verdict === undefined) {
        const { score, flagged, stage, framing, phrases } = classifier.classify(text);
        verdict = { score, flagged, stage, framing, phrases: phrases.map(({ id, text: found }) => ({ id, text: found })) };
        known.set(text, verdict);
      }
      return verdict;
    },
    conversation: () => classifier.conversation(),
  };
  const report = evaluate(corpus, judge, { misses: false, alarms: false, readBlind: false });
  const scores = {} as Record<SectionName, { scams: number[]; honest: number[] }>;
  const seen = {} as Record<SectionName, (number | null)[]>;
  for (const [section, rows] of Object.entries(corpus.rows) as [SectionName, CorpusFiles['rows'][SectionName]][]) {
    scores[section] = { scams: [], honest: [] };
    seen[section] = [];
    for (const row of rows) {
      if (isConversation(row)) {
        if (row.label === 'scam' && section !== 'development') seen[section].push(shareSeen(row, judge.conversation()));
        continue;
      }
      const { side } = truthOf(row, corpus.corrections.get(row.id));
      if (side === 'ours') scores[section].scams.push(judge.classify(row.text).score);
      else if (side === 'honest') scores[section].honest.push(judge.classify(row.text).score);
    }
  }
  return { report, scores, seen };
}

function shareSeen(
  row: LabelledConversation,
  conversation: ReturnType<ReturnType<typeof createClassifier>['conversation']>,
): number | null {
  for (const [index, { text, from }] of row.messages.entries())
    if (conversation.add({ text, ...(from === null ? {} : { from }) }).flagged) return (index + 1) / row.messages.length;
  return null;
}
