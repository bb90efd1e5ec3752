import { overlaps, type Span } from '../text/span.js';
import type { Disguised } from './attack.js';

/** What is needed of a classification; the library's own has it. */
export interface AttackVerdict {
  readonly flagged: boolean;
  readonly phrases: readonly FoundMatch[];
}

export interface FoundMatch extends Span {
  readonly id: string;
  /** `learned` or another. */
  readonly origin: string;
}

/** What one attack did to one text. */
export interface Outcome {
  readonly isHonest: boolean;
  /** Written and custom matches whose words were changed. */
  readonly matches: Survival;
  /** The same of learned wording. */
  readonly learned: Survival;
  readonly flagged: { readonly plain: boolean; readonly disguised: boolean };
}

/** Ids, each as often as it was matched. */
export interface Survival {
  readonly kept: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Compares the verdicts before and after. A match is kept where the same id is found at the place it was disguised at; one
 * whose words the attack left as they were says nothing about it, and is not counted.
 * @param disguised with the places of the plain verdict's phrases, in their order.
 */
export function outcomeOf(
  { label, text }: { readonly label: string; readonly text: string },
  plain: AttackVerdict,
  disguised: Disguised,
  after: AttackVerdict,
): Outcome {
  const changed = plain.phrases.flatMap((match, index) => {
    const place = disguised.spans[index] as Span;
    if (text.slice(match.start, match.end) === disguised.text.slice(place.start, place.end)) return [];
    const isKept = after.phrases.some((other) => other.id === match.id && overlaps(other, place));
    return [{ id: match.id, isLearned: match.origin === 'learned', isKept }];
  });
  const survival = (isLearned: boolean): Survival => {
    const counted = changed.filter((match) => match.isLearned === isLearned);
    const ids = (isKept: boolean) => counted.filter((match) => match.isKept === isKept).map(({ id }) => id);
    return { kept: ids(true), lost: ids(false) };
  };
  return {
    isHonest: label === 'legit',
    matches: survival(false),
    learned: survival(true),
    flagged: { plain: plain.flagged, disguised: after.flagged },
  };
}

/** A match or a verdict was lost, or an honest text is flagged for its disguise. */
export function isMiss({ matches, isHonest, flagged }: Outcome): boolean {
  return matches.lost.length > 0 || (isHonest ? !flagged.plain && flagged.disguised : flagged.plain && !flagged.disguised);
}
