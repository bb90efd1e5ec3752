import { LexiconError, type LexiconIssue } from '../../lexicon/errors.js';
import type { Lexicon, LexiconEntry } from '../../lexicon/lexicon.js';
import type { Anchor } from '../anchors.js';
import { type ClassesBeside, compileLexicon } from '../compile.js';
import type { Tell } from '../rules.js';
import { packLexicon } from './pack.js';
import type { PackedLexicon } from './packed-lexicon.js';

export interface PackOptions {
  /** Meetings per million units of ordinary talk; words that are not in it are taken for rare. */
  readonly frequency?: Readonly<Record<string, number>>;
  readonly tells?: readonly Tell[];
  /** Lexicons that are packed already and whose classes may be used. */
  readonly beside?: readonly (ClassesBeside & { readonly id: string })[];
  readonly onAnchor?: (entry: LexiconEntry, pattern: string, anchor: Anchor) => void;
}

/**
 * Compiles lexicons that may use each other's classes: those of their language, and those of `shared`.
 * @throws LexiconError with every problem of all of them.
 */
export function packLexicons(lexicons: readonly Lexicon[], { beside = [], ...options }: PackOptions = {}): PackedLexicon[] {
  const issues: LexiconIssue[] = [];
  const all = [...lexicons.map(({ id, classes, language }) => ({ id, classes, language })), ...beside];
  const packed = lexicons.flatMap((lexicon) => {
    const near = [lexicon.language?.tag, 'shared']
      .filter((id) => id !== lexicon.id)
      .flatMap((id) => all.find((other) => other.id === id) ?? []);
    try {
      return [packLexicon(compileLexicon(lexicon, { ...options, beside: near }))];
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new LexiconError(issues);
  return packed;
}
