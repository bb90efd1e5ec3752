import type { LexiconIssue } from '../../lexicon/errors.js';
import type { LexiconWarning } from '../../quality/lexicon/warnings.js';
import type { Paint } from './paint.js';
import { oneLine } from './printable.js';
import { wrapped } from './wrap.js';

/** Errors and warnings of a lexicon, file by file: where, what, and what to do about it. */
export function formatLexiconIssues(
  errors: readonly LexiconIssue[],
  warnings: readonly LexiconWarning[],
  paint: Paint,
  width: number,
): string[] {
  const all = [...errors.map((issue) => ({ ...issue, rank: 'error' })), ...warnings.map((warning) => ({ ...warning, rank: 'warning' }))];
  const files = [...new Set(all.map(({ file }) => file))];
  return files.flatMap((file) => {
    const own = all.filter((issue) => issue.file === file);
    return [paint.strong(oneLine(file)), ...own.flatMap((issue) => issueLines(issue, paint, width)), ''];
  });
}

function issueLines(
  { rank, pointer, message, code, remedy }: (LexiconIssue | LexiconWarning) & { readonly rank: string },
  paint: Paint,
  width: number,
): string[] {
  const name = rank === 'error' ? paint.level('high', rank.padEnd(7)) : paint.level('medium', rank);
  const indent = ' '.repeat(11);
  const inLines = (text: string): string[] => wrapped(oneLine(text), width - indent.length).map((line) => `${indent}${line}`);
  return [
    `  ${name}  ${pointer === '' ? 'the whole file' : oneLine(pointer)}  ${paint.faint(code)}`,
    ...inLines(message),
    ...inLines(remedy).map(paint.faint),
  ];
}
