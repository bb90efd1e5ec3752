import { policyData } from '../builtin/policy.gen.js';
import { parseLexiconIn } from '../lexicon/parse.js';
import type { PackedLexicon } from '../match/packed/packed-lexicon.js';

export { LexiconError, type LexiconIssue, type LexiconIssueCode } from '../lexicon/errors.js';
export type { PackedLexicon as Lexicon } from '../match/packed/packed-lexicon.js';

/**
 * `parseLexicon` of `unlure/lexicon` for apps that choose what they ship: it brings no lexicon. `beside` are those it will be used with,
 * among them that of its language if it names one. `file` names the data in error messages.
 * @throws LexiconError with every problem: code, file, JSON pointer, remedy.
 */
export function parseLexicon(
  json: unknown,
  { beside, file }: { readonly beside: readonly PackedLexicon[]; readonly file?: string },
): PackedLexicon {
  return parseLexiconIn(json, {
    beside,
    frequency: policyData.frequency,
    tactics: new Set(policyData.tactics.map((tactic) => tactic.id)),
    ...(file === undefined ? {} : { file }),
  });
}
