import { hashPrime, hashSeed, hashStep } from '../units.js';

/** Words shorter than this have too many neighbours; in those of six letters only a slip of the hand counts. */
const shortest = 6;
const shortestEdited = 7;
const longest = 24;

const left = 1;
const right = 2;

/** Words by their place, wherever they are kept. */
export interface WordList {
  readonly count: number;
  letters(place: number): string;
}

/**
 * Finds the word that is one edit away: a letter left out, added, changed, or swapped with the next. One edit leaves one
 * half of a word as it is, so each word stands in the index twice, under its halves, and never all are compared. (An index
 * of deletions does the same with as many places as the word has letters.)
 *
 * People get the first letter right, and nobody hides a word by changing it; another last letter makes another form of a
 * word. So both are part of what a half is found by, and hardly a word is looked at in vain.
 */
export class OneEditIndex {
  private readonly words: WordList;
  /** Where the entries of each bucket begin: the lowest bits of a hash are its bucket. */
  private readonly starts: Int32Array;
  /** The place of a word in the lowest bits, in the others those of its hash: what differs there need not be read. */
  private readonly entries: Int32Array;
  private readonly bucketMask: number;
  private readonly placeMask: number;

  /** Of words equally near, the earlier in the list is found. Those that `isAllowed` denies, when asked, are as if not listed. */
  constructor(
    words: WordList | readonly string[],
    private readonly isAllowed: (place: number) => boolean = () => true,
  ) {
    this.words = 'letters' in words ? words : { count: words.length, letters: (place) => words[place] as string };
    const { count } = this.words;
    let buckets = 256;
    while (buckets < count) buckets *= 2;
    let places = 2;
    while (places < count) places *= 2;
    this.bucketMask = buckets - 1;
    this.placeMask = places - 1;
    const hashes = new Int32Array(2 * count);
    const indexed = new Uint8Array(count);
    const starts = new Int32Array(buckets + 1);
    for (let place = 0; place < count; place++) {
      const word = this.words.letters(place);
      const { length } = word;
      if (length < shortest || length > longest) continue;
      indexed[place] = 1;
      const half = length >> 1;
      const first = keyOf(beginning(word, hashSeed, 0, half), length, left, word.charCodeAt(length - 1));
      const second = keyOf(ending(word, hashSeed, length, half), length, right, word.charCodeAt(0));
      hashes[2 * place] = first;
      hashes[2 * place + 1] = second;
      const firstBucket = (first & this.bucketMask) + 1;
      const secondBucket = (second & this.bucketMask) + 1;
      starts[firstBucket] = (starts[firstBucket] as number) + 1;
      starts[secondBucket] = (starts[secondBucket] as number) + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
    this.entries = new Int32Array(starts[buckets] as number);
    const next = starts.slice(0, buckets);
    for (let place = 0; place < count; place++) {
      if (indexed[place] === 0) continue;
      for (let at = 2 * place; at <= 2 * place + 1; at++) {
        const hash = hashes[at] as number;
        const bucket = hash & this.bucketMask;
        const entry = next[bucket] as number;
        next[bucket] = entry + 1;
        this.entries[entry] = (hash & ~this.placeMask) | place;
      }
    }
    this.starts = starts;
  }

  find(written: string): string | null {
    const { length } = written;
    if (length < shortest || length > longest + 1) return null;
    const firstLetter = written.charCodeAt(0);
    const lastLetter = written.charCodeAt(length - 1);
    const none = this.words.count;
    let best = none;
    // Halves of words one letter shorter, as long, and one longer: the shortest are hashed, and then grow by a letter.
    let size = (length - 1) >> 1;
    let before = beginning(written, hashSeed, 0, size);
    let rest = length - 1 - size;
    let behind = ending(written, hashSeed, length, length - rest);
    for (let target = length - 1; target <= length + 1; target++) {
      if (target >> 1 > size) before = beginning(written, before, size, ++size);
      if (target - size > rest) behind = ending(written, behind, length - rest, length - ++rest);
      if (target < shortest) continue;
      best = this.first(keyOf(before, target, left, lastLetter), written, best);
      best = this.first(keyOf(behind, target, right, firstLetter), written, best);
    }
    // Two letters swapped over the middle leave neither half as it is.
    const half = length >> 1;
    const swapped = hashStep(beginning(written, hashSeed, 0, half - 1), written.charCodeAt(half));
    best = this.first(keyOf(swapped, length, left, lastLetter), written, best);
    return best === none ? null : this.words.letters(best);
  }

  /** The first word of the list before `best` that is near. */
  private first(hash: number, written: string, best: number): number {
    const { starts, entries, bucketMask, placeMask } = this;
    const bucket = hash & bucketMask;
    const end = starts[bucket + 1] as number;
    for (let at = starts[bucket] as number; at < end; at++) {
      const entry = entries[at] as number;
      if (((entry ^ hash) & ~placeMask) !== 0) continue;
      const place = entry & placeMask;
      if (place >= best) break;
      const word = this.words.letters(place);
      if (word.charCodeAt(0) !== written.charCodeAt(0) || word.charCodeAt(word.length - 1) !== written.charCodeAt(written.length - 1))
        continue;
      if (isNear(word, written) && this.isAllowed(place)) return place;
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

/** The hash of a half with the length of the whole, the half's side, and the letter at the whole's other end. */
function keyOf(half: number, length: number, side: number, letter: number): number {
  const hash = hashStep(hashStep(half, (length << 2) | side), letter);
  // The highest bits of such a hash say more than the lowest.
  return hash ^ (hash >>> 15);
}

/** The hash of letters read from the left, going on from `hash`. */
function beginning(word: string, hash: number, from: number, to: number): number {
  let next = hash;
  for (let index = from; index < to; index++) next = Math.imul(next ^ word.charCodeAt(index), hashPrime);
  return next;
}

/** The hash of letters read from the right. */
function ending(word: string, hash: number, from: number, to: number): number {
  let next = hash;
  for (let index = from - 1; index >= to; index--) next = Math.imul(next ^ word.charCodeAt(index), hashPrime);
  return next;
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
