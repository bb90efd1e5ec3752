import type { Hit } from './chart.js';
import type { PartGroups, RuleParts } from './rules.js';

const none: readonly never[] = Object.freeze([]);

/** The end of a list of hits. */
const nothing = -1;

/** The most hits there is kept room for between texts. */
const keptHits = 65_536;

/**
 * Hits by part. They come in the order of their sentences; most are of parts that no rule asks for, so each is only hung on
 * the list of its part. One index is read into again and again, so that its memory is taken once.
 */
export class HitIndex {
  private hits: readonly Hit[] = none;
  /** By part, its first and its last hit. */
  private firsts = new Int32Array(0);
  private lasts = new Int32Array(0);
  /** For each hit the next one of its part. */
  private nexts = new Int32Array(0);
  private readonly found: number[] = [];
  private readonly lists = new Map<number, readonly Hit[]>();

  constructor(hits: readonly Hit[] = none) {
    this.read(hits);
  }

  /** Takes these hits in place of those before. */
  read(hits: readonly Hit[]): void {
    for (const part of this.found) this.firsts[part] = nothing;
    this.found.length = 0;
    this.lists.clear();
    this.hits = hits;
    this.makeRoom(hits);
    const { firsts, lasts, nexts, found } = this;
    for (let index = 0; index < hits.length; index++) {
      const { part } = hits[index] as Hit;
      nexts[index] = nothing;
      if (firsts[part] === nothing) {
        firsts[part] = index;
        found.push(part);
      } else nexts[lasts[part] as number] = index;
      lasts[part] = index;
    }
  }

  private makeRoom(hits: readonly Hit[]): void {
    let parts = 0;
    for (const { part } of hits) if (part >= parts) parts = part + 1;
    if (parts > this.firsts.length) {
      this.firsts = new Int32Array(parts).fill(nothing);
      this.lasts = new Int32Array(parts);
    }
    if (hits.length > this.nexts.length || this.nexts.length > keptHits) this.nexts = new Int32Array(hits.length);
  }

  /** The parts found, each once, in the order in which they were met. */
  parts(): readonly number[] {
    return this.found;
  }

  hasPart(part: number): boolean {
    return part < this.firsts.length && this.firsts[part] !== nothing;
  }

  /** The hits of a part, sentence by sentence. */
  of(part: number): readonly Hit[] {
    if (!this.hasPart(part)) return none;
    let list = this.lists.get(part);
    if (list === undefined) {
      const own: Hit[] = [];
      for (let index = this.firsts[part] as number; index !== nothing; index = this.nexts[index] as number)
        own.push(this.hits[index] as Hit);
      list = own;
      this.lists.set(part, list);
    }
    return list;
  }

  in(part: number, sentence: number): readonly Hit[] {
    const list = this.of(part);
    const from = firstIn(list, sentence);
    const to = endOfSentence(list, from, sentence);
    return from === to ? none : from === 0 && to === list.length ? list : list.slice(from, to);
  }

  has(part: number, sentence: number): boolean {
    const list = this.of(part);
    return list[firstIn(list, sentence)]?.sentence === sentence;
  }
}

/** The first hit in this sentence or a later one, by halving. */
function firstIn(list: readonly Hit[], sentence: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Hit).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOfSentence(list: readonly Hit[], from: number, sentence: number): number {
  let end = from;
  while (end < list.length && (list[end] as Hit).sentence === sentence) end++;
  return end;
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
  const excepted = new Set<number>();
  for (const groups of rule.unless) {
    for (const { sentence, lastSentence } of placesOf(groups, hits)) for (let at = sentence; at <= lastSentence; at++) excepted.add(at);
  }
  return places.filter(({ sentence, lastSentence }) => {
    for (let at = sentence; at <= lastSentence; at++) if (excepted.has(at)) return false;
    return true;
  });
}

function placesOf(groups: PartGroups, hits: HitIndex): Place[] {
  const first = groups[0] as readonly number[];
  const list = hits.of(first[0] as number);
  const places: Place[] = [];
  for (let from = 0, to = 0; from < list.length; from = to) {
    const { sentence } = list[from] as Hit;
    to = endOfSentence(list, from, sentence);
    if (groups.length === 1 && first.length === 1) {
      for (const { start, end, sense } of longestReadings(list, from, to))
        places.push({ start, end, sense, sentence, lastSentence: sentence });
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

/** Of readings of a part in one sentence that overlap, the longest: optional words belong to the phrase. */
function longestReadings(list: readonly Hit[], from: number, to: number): readonly Hit[] {
  const own = from === 0 && to === list.length ? list : list.slice(from, to);
  if (own.length === 1) return own;
  const kept: Hit[] = [];
  for (const hit of [...own].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => shareUnits(other, hit))) kept.push(hit);
  }
  return kept;
}
