import type { LabelledMessage } from '../quality/rows.js';
import type { Attack } from './attack.js';
import { figuresOf, type KindFigures, worstFirst } from './attack-figures.js';
import { type AttackVerdict, isMiss, type Outcome, outcomeOf } from './attack-outcome.js';
import { attacks } from './attacks.js';
import { takePairs } from './pairs.js';
import { createRandom } from './random.js';

/** Of a labelled message, what is needed. */
export interface AttackedText extends Pick<LabelledMessage, 'id' | 'label' | 'text'> {
  /** Of a blind set: counted, but what becomes of it is not listed. */
  readonly unread?: boolean;
}

export interface MeasureOptions {
  readonly seed: number;
  /** All, if not given. */
  readonly kinds?: readonly string[];
  /** List what was lost; with the disguised texts, if those are asked for. */
  readonly misses?: boolean;
  readonly texts?: boolean;
}

/** A text that lost something to a disguise, or an honest one that is flagged for it. */
export interface AttackMiss {
  readonly id: string;
  /** One kind, or two with a plus between. */
  readonly kind: string;
  /** Ids of written and custom matches that were disguised and not found again. */
  readonly lost: readonly string[];
  readonly flagged: Outcome['flagged'];
  readonly text?: string;
}

export interface AttackReport {
  readonly seed: number;
  readonly texts: number;
  /** Those whose plain form has phrases: only these are attacked. */
  readonly withPhrases: number;
  readonly kinds: readonly KindFigures[];
  /** What was lost; null where nobody asked for it. */
  readonly misses: readonly AttackMiss[] | null;
  /** How many more there are in texts that are to stay unread. */
  readonly unreadMisses: number;
}

/** The name under which all disguises of two kinds are counted: each pair alone is too rare to say anything. */
export const pairKind = 'two kinds';

/** Disguises the phrases of every text in every way and counts what is still found. The seed decides every choice. */
export function measureAttacks(
  texts: readonly AttackedText[],
  classify: (text: string) => AttackVerdict,
  { seed, kinds, misses: listsMisses = false, texts: showsTexts = false }: MeasureOptions,
): AttackReport {
  const chosen = kinds === undefined ? attacks : attacks.filter(({ kind }) => kinds.includes(kind));
  const outcomes = new Map([...chosen.map(({ kind }) => kind), pairKind].map((kind): [string, Outcome[]] => [kind, []]));
  const misses: AttackMiss[] = [];
  let unreadMisses = 0;
  let withPhrases = 0;

  for (const text of texts) {
    const plain = byStart(classify(text.text));
    if (plain.phrases.length === 0) continue;
    withPhrases += 1;
    const attack = (group: string, { kind, apply }: Attack): boolean => {
      // Seeded for itself, so that no figure depends on which other texts and kinds are measured.
      const disguised = apply(text.text, plain.phrases, createRandom(`${seed}/${kind}/${text.id}`));
      if (disguised === null) return false;
      const outcome = outcomeOf(text, plain, disguised, classify(disguised.text));
      outcomes.get(group)?.push(outcome);
      if (!isMiss(outcome)) return true;
      if (text.unread === true) unreadMisses += 1;
      else if (listsMisses) {
        const { matches, flagged } = outcome;
        misses.push({ id: text.id, kind, lost: matches.lost, flagged, ...(showsTexts ? { text: disguised.text } : {}) });
      }
      return true;
    };
    const holding = chosen.filter((one) => attack(one.kind, one));
    takePairs(holding, createRandom(`${seed}/${text.id}`), (pair) => attack(pairKind, pair));
  }

  return {
    seed,
    texts: texts.length,
    withPhrases,
    kinds: worstFirst([...outcomes].map(([kind, list]) => figuresOf(kind, list))),
    misses: listsMisses ? misses : null,
    unreadMisses,
  };
}

function byStart({ flagged, phrases }: AttackVerdict): AttackVerdict {
  return { flagged, phrases: [...phrases].sort((a, b) => a.start - b.start || a.end - b.end) };
}
