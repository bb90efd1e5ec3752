import type { KindSpan, TokenKind } from './kind-span.js';

/** What holds a character: an amount may still be read as its number, a URL or a wallet address is one thing. */
const claim = { none: 0, amount: 1, whole: 2 } as const;

/** The stretches of a text that were taken, each by the first kind that asked. */
export class Claims {
  private readonly claimed: Uint8Array;
  private readonly found: KindSpan[] = [];

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {
    this.claimed = new Uint8Array(text.length);
  }

  takeAll(kind: TokenKind, pattern: RegExp, isMeant?: (written: string) => boolean): void {
    for (const match of this.text.matchAll(pattern)) {
      if (isMeant === undefined || isMeant(match[0])) this.take(kind, match.index, match.index + match[0].trimEnd().length);
    }
  }

  take(kind: TokenKind, start: number, end: number): void {
    if (!this.isFree(start, end, kind === 'number' ? claim.amount : claim.none)) return;
    const isAmount = kind === 'money' || kind === 'percent' || kind === 'duration';
    this.claimed.fill(isAmount ? claim.amount : claim.whole, start, end);
    this.found.push({ kind, start: this.offset + start, end: this.offset + end });
  }

  /** By start, the longer first. */
  spans(): KindSpan[] {
    return this.found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private isFree(start: number, end: number, most: number): boolean {
    for (let index = start; index < end; index++) if ((this.claimed[index] as number) > most) return false;
    return true;
  }
}
