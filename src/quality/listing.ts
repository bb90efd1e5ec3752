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

/** Counts every miss or alarm, and makes the item to read only where it is kept. */
export class Lister<Item extends { readonly score: number }> {
  private count = 0;
  private readonly items: Item[] = [];

  constructor(private readonly kept: boolean) {}

  add(item: () => Item): void {
    this.count += 1;
    if (this.kept) this.items.push(item());
  }

  /** Highest score first: the nearest misses and the loudest alarms. */
  listing(): Listing<Item> {
    return { count: this.count, items: this.kept ? this.items.sort((a, b) => b.score - a.score) : null };
  }
}
