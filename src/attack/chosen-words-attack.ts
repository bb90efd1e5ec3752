import { overlaps, type Span } from '../text/span.js';
import type { Attack } from './attack.js';
import { applyEdits, type Edit } from './edits.js';
import type { Random } from './random.js';
import { longWords, type Word } from './words.js';

/** An attack on one or two words of every span, for what would be tiresome to read in all of them. */
export function chosenWordsAttack(kind: string, begin: (random: Random) => (word: Word) => readonly Edit[]): Attack {
  return {
    kind,
    apply: (text, spans, random) => {
      const change = begin(random);
      // A single character cannot be taken apart.
      const words = longWords(text, spans).filter((word) => word.gaps.length > 0);
      return applyEdits(text, chooseWords(words, spans, random).flatMap(change), spans);
    },
  };
}

function chooseWords(words: readonly Word[], spans: readonly Span[], random: Random): Word[] {
  const chosen = new Set<Word>();
  for (const span of spans) {
    const within = words.filter((word) => overlaps(word, span));
    for (const word of random.some(within, random.between(1, 2))) chosen.add(word);
  }
  return [...chosen];
}
