import { builtInLexicons } from '../builtin/all.gen.js';
import type { PackedLexicon } from '../match/packed/packed-lexicon.js';
import { parseLexicon as parseBeside } from './core-lexicon.js';

export { LexiconError, type LexiconIssue, type LexiconIssueCode } from '../lexicon/errors.js';
export type { PackedLexicon as Lexicon } from '../match/packed/packed-lexicon.js';

/**
 * Checks lexicon data of your own, in the form described in `docs/lexicon-format.md`, and makes it usable for
 * `createClassifier({ lexicons })`. `file` names the data in error messages.
 * @throws LexiconError with every problem: code, file, JSON pointer, remedy.
 */
export function parseLexicon(
  json: unknown,
  options: { readonly file?: string; readonly beside?: readonly PackedLexicon[] } = {},
): PackedLexicon {
  return parseBeside(json, { ...options, beside: options.beside ?? builtInLexicons });
}
