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
  /** Stable, for programs. */
  readonly code: LexiconIssueCode;
  /** The file, or the name the caller gave; empty where there is none. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file. */
  readonly pointer: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Lexicon data that cannot be used. `issues` names everything that is wrong, not only the first thing. */
export class LexiconError extends Error {
  /** Tells it apart where `instanceof` cannot: an app may hold both module formats. */
  override readonly name = 'LexiconError';
  /** Stable, for programs. */
  readonly code = 'invalid-lexicon';

  /** @param issues Every problem. */
  constructor(readonly issues: readonly LexiconIssue[]) {
    super(`${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in lexicon data\n${issues.map(formatIssue).join('\n')}`);
  }
}

export function formatIssue(issue: LexiconIssue): string {
  return `${issue.file}${issue.file === '' ? '' : ' '}${issue.pointer || '/'}: ${issue.message} [${issue.code}]; ${issue.remedy}`;
}
