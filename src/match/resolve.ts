import type { Hit } from './chart.js';
import type { PartGroups, Rule } from './compile.js';

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
  const places = placesOf(rule.groups, hits);
  if (rule.unless.length === 0 || places.length === 0) return places;
  const exceptions = rule.unless.flatMap((groups) => placesOf(groups, hits));
  return places.filter((place) => !exceptions.some((exception) => exception.sentence <= place.lastSentence && place.sentence <= exception.lastSentence));
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

/** The first group stands in `sentence`, every other one there or next to it; of all ways the closest together. */
function closest(groups: PartGroups, sentence: number, hits: HitIndex): readonly Hit[] | null {
  const [first, ...others] = groups as [readonly number[], ...(readonly number[])[]];
  let best: readonly Hit[] | null = null;
  const place = (left: readonly (readonly number[])[], chosen: readonly Hit[]): void => {
    const [group, ...rest] = left;
    if (group === undefined) {
      if (best === null || width(chosen) < width(best)) best = chosen;
      return;
    }
    const sentences = chosen.length === 0 ? [sentence] : [sentence, sentence + 1, sentence - 1];
    for (const where of sentences) placeParts(group, where, hits, chosen, (next) => place(rest, next));
  };
  place([first, ...others], []);
  return best;
}

/** Every way to give each part a hit in the sentence, none sharing words with another. */
function placeParts(parts: readonly number[], sentence: number, hits: HitIndex, chosen: readonly Hit[], found: (chosen: readonly Hit[]) => void): void {
  const [part, ...rest] = parts;
  if (part === undefined) {
    found(chosen);
    return;
  }
  if (rest.some((other) => !hits.has(other, sentence))) return;
  for (const hit of hits.in(part, sentence)) {
    if (!chosen.some((other) => shareUnits(hit, other))) placeParts(rest, sentence, hits, [...chosen, hit], found);
  }
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
