import { RowError } from '../../quality/read-row.js';

/** Rows that cannot be used, and paths that are not there. */
export function isCorpusProblem(error: unknown): error is Error {
  return error instanceof RowError || (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES'));
}

/** Node's own message for a path that is not there says which call failed as well. */
export function problemWords(line: string): string {
  return line.replace(/^(?:ENOENT|EACCES): .*, \w+ '(.*)'$/, 'cannot read $1');
}
