/** Any number, in the notation of a learned phrase. */
export const numberSign = '#';

/** One to three words between, likewise. */
export const gapSign = '…';

/** The most words that a gap stands for. */
export const widestGap = 3;

/**
 * The phrases that a wording may hold of one sentence: single units, neighbours, units a gap apart and, where `widest` is
 * 3, three in a row. The reader in `read-wording.ts` visits the same ones by number.
 */
export function phrasesOf(units: readonly string[], widest: 2 | 3): Set<string> {
  const phrases = new Set<string>();
  for (const [index, unit] of units.entries()) {
    phrases.add(unit);
    const second = units[index + 1];
    if (second === undefined) continue;
    phrases.add(`${unit} ${second}`);
    const third = units[index + 2];
    if (widest === 3 && third !== undefined) phrases.add(`${unit} ${second} ${third}`);
    for (let gap = 2; gap <= widestGap + 1 && index + gap < units.length; gap++) phrases.add(`${unit} ${gapSign} ${units[index + gap]}`);
  }
  return phrases;
}
