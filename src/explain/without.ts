import type { Classification } from '../classification.js';
import { probabilityOf } from '../score/probability.js';

/**
 * The score a text would have if these phrases were not in it: a what-if for a UI. A tactic loses its contribution when
 * all the phrases behind it are left out and no other phrase of the tactic was found; combinations and caps that hang on
 * it are left out with it. For the exact answer classify the edited text.
 * @returns a probability like `score`.
 */
export function without(result: Pick<Classification, 'contributions' | 'phrases'>, phraseIndexes: Iterable<number>): number {
  const left = new Set(phraseIndexes);
  let hundredths = 0;
  const gone = new Set<string>();
  for (const { kind, id, weight, phrases } of result.contributions) {
    if (kind === 'tactic' && phrases.length > 0 && phrases.every((index) => left.has(index))) {
      const next = result.phrases.some((phrase, index) => phrase.tactic === id && !left.has(index));
      if (!next) {
        gone.add(id);
        continue;
      }
    }
    hundredths += Math.round(weight * 100);
  }
  const tacticsLeft = result.contributions.some(({ kind, id }) => kind === 'tactic' && !gone.has(id));
  if (!tacticsLeft) {
    const intercept = result.contributions.find(({ kind }) => kind === 'intercept');
    return probabilityOf(Math.round((intercept?.weight ?? 0) * 100));
  }
  return probabilityOf(hundredths);
}
