import { hashSeed, hashStep } from '../units.js';

/** Words shorter than this have too many neighbours; in those of six letters only a slip of the hand counts. */
const shortest = 6;
const shortestEdited = 7;
const longest = 24;

const left = 1;
const right = 2;

/**
 * Finds the word that is one edit away: a letter left out, added, changed, or swapped with the next. One edit leaves one
 * half of a word as it is, so each word stands in the index twice, under its halves, and never all are compared. (An index
 * of deletions does the same with as many places as the word has letters.)
 */
export class OneEditIndex {
  /** Words, by their place in the list, by a hash of one half, its side, and the length of the whole. */
  private readonly byHalf = new Map<number, number[]>();
  private readonly words: readonly string[];

  /** Of words equally near, the earlier in the list is found. */
  constructor(words: readonly string[]) {
    this.words = words;
    for (const [place, word] of words.entries()) {
      const { length } = word;
      if (length < shortest || length > longest) continue;
      const half = length >> 1;
      this.add(halfHash(word, 0, half, length, left), place);
      this.add(halfHash(word, half, length, length, right), place);
    }
  }

  find(written: string): string | null {
    const { length } = written;
    if (length < shortest || length > longest + 1) return null;
    let best = this.words.length;
    for (let target = Math.max(shortest, length - 1); target <= length + 1; target++) {
      const half = target >> 1;
      best = this.first(halfHash(written, 0, half, target, left), written, best);
      best = this.first(halfHash(written, length - target + half, length, target, right), written, best);
    }
    // Two letters swapped over the middle leave neither half as it is.
    const half = length >> 1;
    const swapped = written.slice(0, half - 1) + written.charAt(half) + written.charAt(half - 1) + written.slice(half + 1);
    best = this.first(halfHash(swapped, 0, half, length, left), written, best);
    return this.words[best] ?? null;
  }

  private add(half: number, place: number): void {
    const list = this.byHalf.get(half);
    if (list === undefined) this.byHalf.set(half, [place]);
    else list.push(place);
  }

  /**
   * The first word of the list before `best` that is near. People get the first letter right, and nobody hides a word by
   * changing it; another last letter makes another form of a word.
   */
  private first(half: number, written: string, best: number): number {
    for (const place of this.byHalf.get(half) ?? []) {
      if (place >= best) break;
      const word = this.words[place] as string;
      if (word.charCodeAt(0) !== written.charCodeAt(0) || word.charCodeAt(word.length - 1) !== written.charCodeAt(written.length - 1))
        continue;
      if (isNear(word, written)) return place;
    }
    return best;
  }
}

function isNear(word: string, written: string): boolean {
  if (!isOneEdit(word, written)) return false;
  return Math.min(word.length, written.length) >= shortestEdited || isSlip(word, written);
}

/** Two letters swapped, or a letter once too often or too seldom: what hands do to any word. */
export function isSlip(word: string, written: string): boolean {
  if (word.length === written.length) return [...word].sort().join('') === [...written].sort().join('');
  const single = (letters: string) => letters.replace(/(.)\1/g, '$1');
  return single(word) === single(written);
}

function halfHash(word: string, from: number, to: number, length: number, side: number): number {
  let hash = hashStep(hashStep(hashSeed, length), side);
  for (let index = from; index < to; index++) hash = hashStep(hash, word.charCodeAt(index));
  return hash;
}

/** Whether one edit, or none, makes one of the other. */
export function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const inA = endA - start;
  const inB = endB - start;
  if (inA <= 1 && inB <= 1) return true;
  return inA === 2 && inB === 2 && a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start);
}
