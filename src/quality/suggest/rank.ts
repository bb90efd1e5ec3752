import type { Counting } from './counting.js';
import type { SuggestOptions } from './decided-text.js';
import { type TextCounts, tellingness } from './log-odds.js';
import { joined, unitsOf } from './phrases.js';

/**
 * Telling: so far from no difference, for very many phrases are tried. On the practice texts of four languages, 6,000 each, 27 to 54
 * phrases are farther, and 2 or 3 where labels are dealt at random.
 */
const leastZ = 3;
/** Everyday words hold sentences together: a phrase does not begin or end with one. */
const everyday = 5000;
const mostRanked = 5000;

export interface RankedPhrase extends TextCounts {
  readonly phrase: string;
  readonly logOdds: number;
  readonly z: number;
}

/** The telling phrases among those counted, the most telling first. */
export function rank(counting: Counting, options: SuggestOptions): { ranked: RankedPhrase[]; withNames: number } {
  const ranked: RankedPhrase[] = [];
  let withNames = 0;
  for (const [phrase, counts] of counting.phrases) {
    if (counts.flagged < counting.least) continue;
    const telling = tellingness(counts, counting.texts);
    if (telling.z < leastZ) continue;
    const units = unitsOf(phrase);
    if (!isWhole(phrase, units, options)) continue;
    const isNamed = counts.named || units.some((unit) => counting.mayBeName(unit) && options.frequency(unit) === undefined);
    if (isNamed) withNames++;
    else if (!options.classify(phrase).phrases.some(({ origin }) => origin !== 'learned'))
      ranked.push({ phrase, flagged: counts.flagged, legit: counts.legit, ...telling });
  }
  const fragments = fragmentsAmong(ranked);
  const whole = ranked.filter(({ phrase }) => !fragments.has(phrase));
  // Of phrases in the same texts the longer one says more.
  whole.sort((a, b) => b.z - a.z || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  return { ranked: whole.slice(0, mostRanked), withNames };
}

/** Characters that Japanese writes endings and particles with. */
const onlyHiragana = /^[\u3041-\u309f]+$/;

function isWhole(phrase: string, units: readonly string[], { frequency }: SuggestOptions): boolean {
  if (!phrase.includes(' ')) return !onlyHiragana.test(phrase);
  return [units[0], units.at(-1)].every((unit) => unit !== undefined && (frequency(unit) ?? 0) <= everyday);
}

/** A phrase that nearly always goes on in the same way is a piece of a longer one. */
const nearlyAlways = 0.8;

function fragmentsAmong(phrases: readonly RankedPhrase[]): Set<string> {
  const counts = new Map(phrases.map(({ phrase, flagged }) => [phrase, flagged]));
  const fragments = new Set<string>();
  for (const { phrase, flagged } of phrases) {
    const units = unitsOf(phrase);
    for (const part of [units.slice(1), units.slice(0, -1)]) {
      const shorter = joined(part);
      if (flagged >= nearlyAlways * (counts.get(shorter) ?? Number.POSITIVE_INFINITY)) fragments.add(shorter);
    }
  }
  return fragments;
}
