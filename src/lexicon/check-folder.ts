import type { PackedLexicon } from '../match/packed/packed-lexicon.js';
import { asList } from './assemble.js';
import { LexiconError, type LexiconIssue } from './errors.js';
import { assembleFolder, type FolderFiles, type FolderLexicon, type Place } from './folder.js';
import type { LexiconContext } from './parse.js';
import { parseLexiconIn } from './parse.js';

/** A lexicon of a folder, checked. */
export interface CheckedLexicon extends FolderLexicon {
  /** Null where it cannot be used; `issues` say why. */
  readonly packed: PackedLexicon | null;
  /** What was loaded beside it when it was checked: the built-in lexicons and those of the folder before it. */
  readonly beside: readonly PackedLexicon[];
}

/** A lexicon folder of the user's, with everything that is wrong with it. */
export interface CheckedFolder {
  readonly lexicons: readonly CheckedLexicon[];
  readonly issues: readonly LexiconIssue[];
  readonly notRead: readonly string[];
}

/** A common anchor, for a lint. */
export type OnAnchor = (place: Place, id: string, pattern: string, cost: number) => void;

/**
 * Checks lexicon folders of the user's, files as they are and then what they come to, and makes usable what is sound. A later
 * lexicon may be of a language that an earlier one describes.
 */
export function checkFolder(
  groups: readonly FolderFiles[],
  context: Omit<LexiconContext, 'file' | 'onAnchor'>,
  onAnchor?: OnAnchor,
): CheckedFolder {
  const issues: LexiconIssue[] = [];
  const notRead: string[] = [];
  const lexicons: CheckedLexicon[] = [];
  let beside = context.beside;
  for (const group of groups) {
    const folder = assembleFolder(group, new Set(beside.flatMap(({ tag }) => tag ?? [])));
    issues.push(...folder.issues);
    notRead.push(...folder.notRead);
    for (const lexicon of folder.lexicons) {
      const packed = parsed(lexicon, { ...context, beside }, issues, onAnchor);
      lexicons.push({ ...lexicon, packed, beside });
      if (packed !== null) beside = [...beside, packed];
    }
  }
  return { lexicons, issues: different(issues), notRead };
}

function parsed(
  lexicon: FolderLexicon,
  context: LexiconContext,
  issues: LexiconIssue[],
  onAnchor: OnAnchor | undefined,
): PackedLexicon | null {
  const { data, place } = lexicon;
  const placed: LexiconContext['onAnchor'] = ({ id }, pattern, { cost }) => {
    const index = data.phrases.findIndex((phrase) => phrase.id === id && asList(phrase.pattern).includes(pattern));
    const own = (data.phrases[index] as (typeof data.phrases)[number]).pattern;
    onAnchor?.(place(`/phrases/${index}/pattern${typeof own === 'string' ? '' : `/${own.indexOf(pattern)}`}`), id, pattern, cost);
  };
  try {
    return parseLexiconIn(data, onAnchor === undefined ? context : { ...context, onAnchor: placed });
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    issues.push(...error.issues.map((issue) => ({ ...issue, ...place(issue.pointer) })));
    return null;
  }
}

/** A tactic that is not there is said once for its file. */
function different(issues: readonly LexiconIssue[]): LexiconIssue[] {
  const seen = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  return [...seen.values()];
}
