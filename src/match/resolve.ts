import type { Hit } from './chart.js';
import type { Rule } from './compile.js';

const none: readonly Hit[] = Object.freeze([]);

/** Hits by part and sentence. */
export class HitIndex {
  private readonly byPart = new Map<number, Map<number, Hit[]>>();

  constructor(hits: readonly Hit[]) {
    for (const hit of hits) {
      let sentences = this.byPart.get(hit.part);
      if (sentences === undefined) {
        sentences = new Map();
        this.byPart.set(hit.part, sentences);
      }
      const list = sentences.get(hit.sentence);
      if (list === undefined) sentences.set(hit.sentence, [hit]);
      else list.push(hit);
    }
  }

  parts(): Iterable<number> {
    return this.byPart.keys();
  }

  /** Sentences in which the part was found, in order. */
  sentences(part: number): Iterable<number> {
    return this.byPart.get(part)?.keys() ?? [];
  }

  in(part: number, sentence: number): readonly Hit[] {
    return this.byPart.get(part)?.get(sentence) ?? none;
  }

  has(part: number, sentence: number): boolean {
    return this.byPart.get(part)?.has(sentence) ?? false;
  }
}

/** Where a pattern as a whole was found: units, and the sentences they lie in. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly sense: number;
  readonly sentence: number;
  readonly lastSentence: number;
}

/** All places of a pattern, one a sentence where it has several parts. */
export function resolveRule(rule: Rule, hits: HitIndex): Place[] {
  const [first, ...others] = rule.groups as [readonly number[], ...(readonly number[])[]];
  const places: Place[] = [];
  if (others.length === 0 && first.length === 1) {
    const part = first[0] as number;
    for (const sentence of hits.sentences(part)) {
      for (const hit of longestReadings(hits.in(part, sentence))) places.push({ ...hit, lastSentence: sentence });
    }
  } else {
    for (const sentence of hits.sentences(first[0] as number)) {
      const place = placeGroups(first, others, sentence, hits);
      if (place !== null) places.push(place);
    }
  }
  if (rule.unless.length === 0) return places;
  return places.filter((place) => !rule.unless.some((part) => hits.has(part, place.sentence) || hits.has(part, place.lastSentence)));
}

/** The first group in its sentence, every other group there or next to it. */
function placeGroups(first: readonly number[], others: readonly (readonly number[])[], sentence: number, hits: HitIndex): Place | null {
  const head = placeParts(first, sentence, hits, []);
  if (head === null) return null;
  let chosen = head;
  for (const group of others) {
    let next: Hit[] | null = null;
    for (const candidate of [sentence, sentence + 1, sentence - 1]) {
      next = placeParts(group, candidate, hits, chosen);
      if (next !== null) break;
    }
    if (next === null) return null;
    chosen = [...chosen, ...next];
  }
  return hull(chosen);
}

/** One hit for each part, none sharing words with another, as close together as can be seen. */
function placeParts(parts: readonly number[], sentence: number, hits: HitIndex, taken: readonly Hit[]): Hit[] | null {
  const candidates = parts.map((part) => hits.in(part, sentence));
  if (candidates.some((list) => list.length === 0)) return null;
  let best: Hit[] | null = null;
  for (const seed of candidates[0] as readonly Hit[]) {
    if (taken.some((hit) => shareUnits(hit, seed))) continue;
    const chosen = [seed];
    for (const list of candidates.slice(1)) {
      const free = list.filter((hit) => ![...chosen, ...taken].some((other) => shareUnits(hit, other)));
      if (free.length === 0) break;
      chosen.push(free.reduce((near, hit) => (distance(hit, seed) < distance(near, seed) ? hit : near)));
    }
    if (chosen.length === parts.length && (best === null || width(chosen) < width(best))) best = chosen;
  }
  return best;
}

function shareUnits(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

function distance(a: Hit, b: Hit): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

function width(hits: readonly Hit[]): number {
  const { start, end } = hull(hits);
  return end - start;
}

function hull(hits: readonly Hit[]): Place {
  return {
    start: Math.min(...hits.map((hit) => hit.start)),
    end: Math.max(...hits.map((hit) => hit.end)),
    sense: hits.find((hit) => hit.sense !== 0)?.sense ?? 0,
    sentence: Math.min(...hits.map((hit) => hit.sentence)),
    lastSentence: Math.max(...hits.map((hit) => hit.sentence)),
  };
}

/** Of readings of a part that overlap, the longest: optional words belong to the phrase. */
function longestReadings(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => shareUnits(other, hit))) kept.push(hit);
  }
  return kept;
}
