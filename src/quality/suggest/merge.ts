import { unitsOf } from './phrases.js';

/**
 * Keeps of phrases that lie in each other, or that follow one from the other by a word, only the first; they come best first.
 * `the unlock fee` and `pay the unlock` are two windows on one sentence, and one entry is enough.
 */
export function mergeNested<T extends { readonly phrase: string }>(ranked: readonly T[], most: number): T[] {
  const inside = new Set<string>();
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  const kept: T[] = [];
  for (const candidate of ranked) {
    if (kept.length >= most) break;
    const units = unitsOf(candidate.phrase);
    const own = key(units);
    const parts = partsOf(units);
    if (inside.has(own) || parts.some((part) => whole.has(part))) continue;
    const overlap = Math.max(2, Math.ceil(units.length / 2));
    if (edges(units, overlap).some(({ beginning, ending }) => endings.has(beginning) || beginnings.has(ending))) continue;
    kept.push(candidate);
    whole.add(own);
    for (const part of parts) inside.add(part);
    for (const { beginning, ending } of edges(units, 2)) {
      beginnings.add(beginning);
      endings.add(ending);
    }
  }
  return kept;
}

function key(units: readonly string[]): string {
  return units.join('\n');
}

function partsOf(units: readonly string[]): string[] {
  return units.flatMap((_, from) => units.slice(from + 1).map((__, length) => key(units.slice(from, from + length + 2))));
}

/** Proper beginnings and endings of at least so many units. */
function edges(units: readonly string[], least: number): { readonly beginning: string; readonly ending: string }[] {
  return Array.from({ length: Math.max(0, units.length - least) }, (_, index) => ({
    beginning: key(units.slice(0, least + index)),
    ending: key(units.slice(units.length - least - index)),
  }));
}
