/**
 * How well a word is known: not at all; only that it begins like one that phrases are made of, in a language that puts
 * endings to its words; to some language; as a word that phrases are made of.
 */
export const Rank = { unknown: 0, inflected: 1, known: 2, protected: 3 } as const;

/**
 * What undoing disguise asks about words, answered by whoever holds a lexicon. Words are folded: lower case, marks kept.
 * A word is only ever changed into one that is known here, which is what keeps honest writing as it is.
 */
export interface WordLookup {
  rank(word: string): number;
  /** How often phrases hold the word. */
  uses(word: string): number;
  /** How often phrases hold these two words in a row. */
  together(first: string, second: string): number;
  /** The protected word that the word is one edit away from, or null. */
  near(word: string): string | null;
}

/** Knows no word. */
export const noWords: WordLookup = { rank: () => Rank.unknown, uses: () => 0, together: () => 0, near: () => null };
