import { readCorpus } from '../../src/entries/node/read-corpus.js';
import { isConversation, type LabelledMessage, truthOf } from '../../src/quality/rows.js';

/** A labelled text to learn from. */
export interface Example {
  readonly text: string;
  readonly language: string;
  /** Who wrote it, or which data set it is of: what is left out together. */
  readonly source: string;
  readonly scam: boolean;
  readonly stages: readonly string[];
  /** Ordinary talk is plenty and easy; a text that looks like a scam is neither. */
  readonly hard: boolean;
}

/**
 * The texts that may be learned from: scams of our kinds and honest ones, by the second reading where there is one. Blind
 * sets are not among them.
 */
export function readExamples(paths: readonly string[]): Example[] {
  const { rows, corrections } = readCorpus(paths);
  return [...rows.development, ...rows.practice, ...rows.open].flatMap((row): Example[] => {
    if (isConversation(row)) return [];
    const { side, stages } = truthOf(row, corrections.get(row.id));
    if (side !== 'ours' && side !== 'honest') return [];
    return [{ text: row.text, language: row.lang, source: row.source, scam: side === 'ours', stages, hard: isHard(row) }];
  });
}

/** Whether somebody wrote it for practice, beside look-alikes of either side. */
export function isPractice({ source }: Example): boolean {
  return source.startsWith('practice');
}

/** Development data says only now and then how hard a text is; advertising and work are never easy. */
const hardSources = new Set([
  'advisory-bitcoinorg',
  'hardneg-zh-temu-guide',
  'emscad-jobs',
  'janitr-x',
  'tr-sms',
  'vi-ie403-sms',
  'zh-group-chat',
  'tg-spam',
]);

function isHard(row: LabelledMessage): boolean {
  return row.hard || hardSources.has(row.source);
}
