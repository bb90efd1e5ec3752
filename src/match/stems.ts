import { stemOf } from '../lexicon/inflection.js';
import type { VocabularyBuilder } from './vocabulary.js';

/** Which units count as which stems, known once the vocabulary is complete. */
export interface StemForms {
  /** The stems that a unit begins with and does not go on from for too long. */
  stemsOf(unit: number): readonly number[];
  /** The units that count as a stem, itself left out. */
  formsOf(stem: number): readonly number[];
}

const none: readonly number[] = Object.freeze([]);

/**
 * A word of a message is looked up as it stands, and only if nobody knows it as the longest stem it begins with. So what
 * counts as several stems, or is a word and counts as a stem, is settled here, and reading stays one look-up a word. `spelled`
 * are other spellings of words, that count as those.
 */
export function relateStems(
  vocabulary: VocabularyBuilder,
  prefixes: readonly string[],
  spelled: ReadonlyMap<number, number> = new Map(),
): StemForms {
  const byLetters = new Map<string, { unit: number; ending: number }[]>();
  let longest = 0;
  for (let unit = 1; unit < vocabulary.size; unit++) {
    const stem = stemOf(vocabulary.name(unit));
    if (stem === null) continue;
    const known = byLetters.get(stem.letters);
    if (known === undefined) byLetters.set(stem.letters, [{ unit, ending: stem.ending }]);
    else known.push({ unit, ending: stem.ending });
    longest = Math.max(longest, stem.letters.length);
  }
  const stems: number[][] = [];
  const forms: number[][] = [];
  for (let unit = 1; byLetters.size > 0 && unit < vocabulary.size; unit++) {
    const name = vocabulary.name(unit);
    const letters = stemOf(name)?.letters ?? name;
    if (letters.endsWith('*')) continue;
    for (const start of ['', ...prefixes]) {
      if (!letters.startsWith(start)) continue;
      const rest = letters.slice(start.length);
      for (let length = Math.min(rest.length, longest); length > 0; length--) {
        for (const stem of byLetters.get(rest.slice(0, length)) ?? []) {
          if (stem.unit === unit || rest.length - length > stem.ending || stems[unit]?.includes(stem.unit)) continue;
          (stems[unit] ??= []).push(stem.unit);
          (forms[stem.unit] ??= []).push(unit);
        }
      }
    }
  }
  for (const [unit, plain] of spelled) {
    (stems[unit] ??= []).push(plain, ...(stems[plain] ?? []));
    for (const stem of [plain, ...(stems[plain] ?? [])]) (forms[stem] ??= []).push(unit);
  }
  return { stemsOf: (unit) => stems[unit] ?? none, formsOf: (stem) => forms[stem] ?? none };
}
