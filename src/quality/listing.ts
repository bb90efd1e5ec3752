/** Texts to read: what was missed, or flagged wrongly. */
export interface Listing<Item> {
  readonly count: number;
  /** Null where nobody asked for them, or where they are to stay unread. */
  readonly items: readonly Item[] | null;
}

/** Which texts are kept in the report. Counts are kept always. */
export interface Reading {
  readonly misses: boolean;
  readonly alarms: boolean;
}

export interface FoundPhrase {
  readonly id: string;
  readonly text: string;
}

/** Highest score first: the nearest misses and the loudest alarms. */
export function listingOf<Item extends { readonly score: number }>(count: number, items: readonly Item[], kept: boolean): Listing<Item> {
  return { count, items: kept ? [...items].sort((a, b) => b.score - a.score) : null };
}
