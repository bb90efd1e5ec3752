/** Codes of what can be wrong with lexicon data; stable, for programs that read them. */
export type LexiconIssueCode =
  | 'shape'
  | 'pattern'
  | 'unknown-class'
  | 'duplicate-id'
  | 'duplicate-class'
  | 'unknown-tactic'
  | 'language-mismatch'
  | 'no-anchor'
  | 'yes-not-matched'
  | 'no-matched'
  | 'too-large';

/** One thing that is wrong with the data, where it stands, and what to do about it. */
export interface LexiconIssue {
  readonly code: LexiconIssueCode;
  /** The file, or the name the caller gave; empty where there is none. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

/** Lexicon data that cannot be used. `issues` names everything that is wrong, not only the first thing. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  readonly code = 'invalid-lexicon';

  constructor(readonly issues: readonly LexiconIssue[]) {
    super(`${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in lexicon data\n${issues.map(formatIssue).join('\n')}`);
  }
}

export function formatIssue(issue: LexiconIssue): string {
  return `${issue.file}${issue.file === '' ? '' : ' '}${issue.pointer || '/'}: ${issue.message} [${issue.code}]; ${issue.remedy}`;
}
