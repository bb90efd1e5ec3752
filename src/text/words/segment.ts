import { Rank, type WordLookup } from './word-lookup.js';

const longestWord = 18;

/** Longer runs are not read: the table of ways grows with them. */
const longestRun = 240;

/** Costs of a way to cut letters into words: few long known words are best. */
const knownCost = 10;
const shortCost = 22;
const unknownCost = 26;

const leastInflected = 6;

/** So much of the letters must lie in known words of three letters or more. */
const leastCovered = 0.8;

/**
 * Cuts letters that ran together into known words, with spaces between; null if too little of them is known. Each place is
 * tried with a bounded number of words, so the work grows with the length only.
 */
export function segment(letters: string, lookup: WordLookup): string | null {
  const { length } = letters;
  if (length < 6 || length > longestRun) return null;
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array(length + 1);
  const known = new Uint8Array(length + 1);
  best[0] = 0;
  for (let start = 0; start < length; start++) {
    const soFar = best[start] as number;
    let digits = 0;
    while (digits < longestWord && isDigit(letters, start + digits)) digits++;
    for (let size = 1; size <= longestWord && start + size <= length; size++) {
      const word = letters.slice(start, start + size);
      const isNumber = size <= digits;
      const rank = isNumber || size === 1 ? Rank.unknown : lookup.rank(word);
      const isKnown = isNumber || rank >= Rank.known || (rank === Rank.inflected && size >= leastInflected);
      if (!isKnown && size > 1) continue;
      const cost = soFar + (!isKnown ? unknownCost : (size < 3 && !isNumber) || rank === Rank.inflected ? shortCost : knownCost);
      if (cost >= (best[start + size] as number)) continue;
      best[start + size] = cost;
      taken[start + size] = size;
      known[start + size] = isKnown && (size >= 3 || isNumber) ? 1 : 0;
    }
  }
  const words: string[] = [];
  let covered = 0;
  for (let end = length; end > 0; ) {
    const size = taken[end] as number;
    words.unshift(letters.slice(end - size, end));
    if (known[end] === 1) covered += size;
    end -= size;
  }
  return covered >= leastCovered * length ? words.join(' ') : null;
}

function isDigit(letters: string, at: number): boolean {
  const code = letters.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
