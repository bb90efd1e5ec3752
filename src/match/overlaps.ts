import { contains, overlaps, type Span } from '../text/span.js';
import type { LexiconMatch } from './match-phrases.js';

/**
 * Drops what an allow phrase covers, repeats of an entry in the same place, and matches inside a longer one of the same
 * tactic that is at least as strong. Only matches that share a sentence are compared.
 */
export function withoutOverlaps(found: readonly LexiconMatch[], allowed: readonly Span[]): LexiconMatch[] {
  const longestFirst = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || b.entry.strength - a.entry.strength || a.start - b.start || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const kept = new Map<number, LexiconMatch[]>();
  const result: LexiconMatch[] = [];
  for (const match of longestFirst) {
    if (allowed.some((span) => contains(span, match))) continue;
    const nearby = kept.get(match.sentence) ?? [];
    if (nearby.some((other) => supersedes(other, match))) continue;
    result.push(match);
    for (let sentence = match.sentence; sentence <= match.lastSentence; sentence++) {
      const list = kept.get(sentence);
      if (list === undefined) kept.set(sentence, [match]);
      else list.push(match);
    }
  }
  return result;
}

/** In the order of the text. */
export function byPlace(matches: LexiconMatch[]): LexiconMatch[] {
  return matches.sort((a, b) => a.start - b.start || a.end - b.end || (a.entry.id < b.entry.id ? -1 : 1));
}

function supersedes(longer: LexiconMatch, match: LexiconMatch): boolean {
  if (longer.entry.id === match.entry.id && overlaps(longer, match)) return true;
  return (
    longer.entry.tactic === match.entry.tactic &&
    longer.lexicon.id === match.lexicon.id &&
    longer.entry.strength >= match.entry.strength &&
    contains(longer, match)
  );
}
