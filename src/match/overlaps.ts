import { compareTexts } from '../text/compare.js';
import { contains, overlaps, type Span } from '../text/span.js';
import type { LexiconMatch } from './match-phrases.js';

/**
 * Drops what an allow phrase covers, repeats of an entry in the same place, and matches inside a longer one of the same
 * tactic that is at least as strong. Only matches that share a sentence are compared.
 */
export function withoutOverlaps(found: readonly LexiconMatch[], allowed: readonly Span[]): LexiconMatch[] {
  const longestFirst = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      b.entry.strength - a.entry.strength ||
      a.start - b.start ||
      compareTexts(a.entry.id, b.entry.id),
  );
  const isAllowed = coveredBy(allowed);
  // What supersedes a match is of its tactic and in its sentence.
  const kept = new Map<string, Map<number, LexiconMatch[]>>();
  const result: LexiconMatch[] = [];
  for (const match of longestFirst) {
    if (isAllowed(match)) continue;
    const { tactic } = match.entry;
    let sentences = kept.get(tactic);
    if (sentences === undefined) {
      sentences = new Map();
      kept.set(tactic, sentences);
    }
    if (sentences.get(match.sentence)?.some((other) => supersedes(other, match)) === true) continue;
    result.push(match);
    for (let sentence = match.sentence; sentence <= match.lastSentence; sentence++) {
      const list = sentences.get(sentence);
      if (list === undefined) sentences.set(sentence, [match]);
      else list.push(match);
    }
  }
  return result;
}

/** Whether one of the spans holds another. */
function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // How far those reach that begin no later than each.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach[reach.length - 1] ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) >= end;
  };
}

/** In the order of the text. */
export function byPlace(matches: LexiconMatch[]): LexiconMatch[] {
  return matches.sort((a, b) => a.start - b.start || a.end - b.end || compareTexts(a.entry.id, b.entry.id));
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
