import { expect, it } from 'vitest';
import { isCorpusProblem, problemWords } from '../../../src/entries/node/corpus-problem.js';
import { RowError } from '../../../src/quality/read-row.js';

it('knows rows that cannot be used and paths that are not there', () => {
  expect(isCorpusProblem(new RowError('label is missing'))).toBe(true);
  expect(isCorpusProblem(Object.assign(new Error('no'), { code: 'ENOENT' }))).toBe(true);
  expect(isCorpusProblem(new Error('no'))).toBe(false);
  expect(isCorpusProblem('no')).toBe(false);
});

it('leaves out which call of Node failed', () => {
  expect(problemWords("ENOENT: no such file or directory, stat 'nowhere'")).toBe('cannot read nowhere');
  expect(problemWords('rows.jsonl:1: no JSON')).toBe('rows.jsonl:1: no JSON');
});
