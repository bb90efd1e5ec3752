import type { Classification } from '../../src/classification.js';
import type { Classifier } from '../../src/classifier.js';
import type { ClassifierOptions } from '../../src/options.js';
import { fingerprint } from '../../src/text/fingerprint.js';
import type { GoldenCase } from './case.js';

/** What one build of the library on one engine says to the golden cases. */
export interface Answers {
  /** A line of JSON for each case: log-odds, level, stage and places of phrases. No text of a message. */
  readonly lines: readonly string[];
  /** A hash over the whole of every result and snapshot, so that engines agree on every field, not only on those written down. */
  readonly whole: string;
}

/** Runs on every engine: the bare language and the library given. */
export function answersTo(cases: readonly GoldenCase[], createClassifier: (options?: ClassifierOptions) => Classifier): Answers {
  const classifiers = new Map<string, Classifier>();
  const whole: string[] = [];
  const lines = cases.map(({ id, options, input }) => {
    const key = JSON.stringify(options ?? {});
    let classifier = classifiers.get(key);
    if (classifier === undefined) {
      classifier = createClassifier(options ?? {});
      classifiers.set(key, classifier);
    }
    if (typeof input === 'string') {
      const result = classifier.classify(input);
      whole.push(JSON.stringify(result));
      return JSON.stringify({ id, ...verdict(result), notes: result.notes, spans: spans(result) });
    }
    const conversation = classifier.conversation();
    const assessments = input.map((message) => conversation.add(message));
    whole.push(JSON.stringify(assessments), JSON.stringify(conversation.snapshot()));
    const { assessment } = conversation;
    return JSON.stringify({
      id,
      ...verdict(assessment),
      path: assessment.path.map(({ stage }) => stage),
      parts: assessment.participants.map(({ part }) => part),
      changes: assessments.map(({ change }) => change),
      messages: assessments.map(({ message }) => ({ logOdds: message.logOdds, stage: message.stage, spans: spans(message) })),
    });
  });
  return { lines, whole: fingerprint(...whole) };
}

function verdict({ logOdds, level, stage }: Pick<Classification, 'logOdds' | 'level' | 'stage'>) {
  return { logOdds, level, stage };
}

function spans({ phrases }: Classification): readonly (readonly [string, number, number])[] {
  return phrases.map(({ id, start, end }) => [id, start, end]);
}
