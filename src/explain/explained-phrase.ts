import type { Classification, PhraseMatch } from '../classification.js';
import { kindOf, tacticInWords } from './tactic-words.js';
import { logOddsWithout, without } from './without.js';
import { wordlessId } from './wordless-id.js';

/**
 * What a phrase does for the score. `counts`: there is less without it. It counts, and yet its removal alone changes
 * nothing: `doubled`: another phrase of its tactic is there; `capped`: the limit of its kind is reached without it. It adds
 * nothing: `excuses`: it only takes from others; `nothing-left`: context took all of it; `weaker`: a stronger phrase of
 * its tactic counts; `no-lure`: it says nothing without a lure beside it; `outside`: it stands outside the passage that
 * decides.
 */
export type Effect = 'counts' | 'doubled' | 'capped' | 'excuses' | 'nothing-left' | 'weaker' | 'no-lure' | 'outside';

/** A phrase, where it stands and what it does. */
export interface ExplainedPhrase
  extends Pick<PhraseMatch, 'start' | 'end' | 'tactic' | 'stage' | 'language' | 'strength' | 'origin' | 'keep' | 'modifiers' | 'disguise'> {
  /** The place in `phrases`. */
  readonly index: number;
  /** Of the entry; of learned wording without its words, unless they are quoted. */
  readonly id: string;
  /** The tactic in plain words. */
  readonly meaning: string;
  /** What it does for the score. */
  readonly effect: Effect;
  /** The score without this phrase alone. */
  readonly scoreWithout: number;
  /** What the writer wrote; only where quotes were asked for. */
  readonly text?: string;
}

export function explainPhrases(result: Classification, quotes: boolean): ExplainedPhrase[] {
  return result.phrases.map((phrase, index) => {
    const { start, end, tactic, stage, language, strength, origin, keep, modifiers, disguise } = phrase;
    return {
      index,
      id: quotes ? phrase.id : wordlessId(phrase),
      meaning: tacticInWords(tactic),
      ...{ start, end, tactic, stage, language, strength, origin, keep, modifiers, disguise },
      effect: effectOf(phrase, index, result),
      scoreWithout: without(result, [index]),
      ...(quotes ? { text: phrase.text } : {}),
    };
  });
}

function effectOf({ tactic, keep }: PhraseMatch, index: number, result: Classification): Effect {
  const { contributions, phrases } = result;
  if (contributions.some((line) => line.phrases.includes(index))) {
    // The score itself cannot tell what is very close to 1.
    if (logOddsWithout(result, [index]) !== logOddsWithout(result, [])) return 'counts';
    return phrases.some((other, place) => place !== index && other.tactic === tactic) ? 'doubled' : 'capped';
  }
  const counting = contributions.filter((line) => line.kind === 'tactic').map(({ id }) => id);
  const kind = kindOf(tactic);
  if (kind === 'exculpatory') return 'excuses';
  if (keep === 0) return 'nothing-left';
  if (counting.includes(tactic)) return 'weaker';
  return kind === 'carrier' && !counting.some((id) => kindOf(id) === 'lure') ? 'no-lure' : 'outside';
}
