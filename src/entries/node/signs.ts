import type { PhraseMatch } from '../../classification.js';
import { kindOf } from '../../explain/tactic-words.js';

export { kindOf };

/** Whether a phrase speaks for a scam at all; wording of honest businesses is found as well, and excuses. */
export function isSign(phrase: Pick<PhraseMatch, 'tactic'>): boolean {
  return kindOf(phrase.tactic) !== 'exculpatory';
}
