import type { Hit } from './chart.js';
import type { PartGroups, RuleParts } from './rules.js';

const none: readonly never[] = Object.freeze([]);

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

  hasPart(part: number): boolean {
    return this.byPart.has(part);
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
export function resolveRule(rule: RuleParts, hits: HitIndex): readonly Place[] {
  for (const group of rule.groups) for (const part of group) if (!hits.hasPart(part)) return none;
  const places = placesOf(rule.groups, hits);
  if (rule.unless.length === 0 || places.length === 0) return places;
  const exceptions = rule.unless.flatMap((groups) => placesOf(groups, hits));
  return places.filter(
    (place) => !exceptions.some((exception) => exception.sentence <= place.lastSentence && place.sentence <= exception.lastSentence),
  );
}

function placesOf(groups: PartGroups, hits: HitIndex): Place[] {
  const first = groups[0] as readonly number[];
  const part = first[0] as number;
  const places: Place[] = [];
  for (const sentence of hits.sentences(part)) {
    if (groups.length === 1 && first.length === 1) {
      for (const hit of longestReadings(hits.in(part, sentence))) places.push({ ...hit, lastSentence: sentence });
    } else {
      const chosen = closest(groups, sentence, hits);
      if (chosen !== null) places.push(hull(chosen));
    }
  }
  return places;
}

/**
 * The first group stands in `sentence`, every other one there or next to it; of all ways the closest together. What is
 * already as wide as the best found is not followed up, which keeps crowded sentences cheap.
 */
function closest(groups: PartGroups, sentence: number, hits: HitIndex): readonly Hit[] | null {
  let best: readonly Hit[] | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  const place = (group: number, part: number, where: number, chosen: readonly Hit[]): void => {
    const parts = groups[group];
    if (parts === undefined) {
      best = chosen;
      bestWidth = width(chosen);
    } else if (part === parts.length) {
      for (const next of group + 1 < groups.length ? [sentence, sentence + 1, sentence - 1] : [sentence]) place(group + 1, 0, next, chosen);
    } else {
      if (!parts.slice(part).every((other) => hits.has(other, where))) return;
      for (const hit of hits.in(parts[part] as number, where)) {
        if (chosen.some((other) => shareUnits(hit, other))) continue;
        const longer = [...chosen, hit];
        if (width(longer) < bestWidth) place(group, part + 1, where, longer);
      }
    }
  };
  place(0, 0, sentence, []);
  return best;
}

function shareUnits(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
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
