/** Writing systems a text can be written in, as far as abstaining needs to know them. */
const systems: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Latn', /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g],
  ['Kana', /[\u3041-\u30ff]/g],
  ['Hani', /[\u3400-\u9fff]/g],
  ['Hang', /[\u1100-\u1112\uac00-\ud7a3]/g],
  ['Cyrl', /[\u0400-\u052f]/g],
  ['Arab', /[\u0620-\u06ff]/g],
  ['Thai', /[\u0e01-\u0e4e]/g],
  ['Deva', /[\u0900-\u097f]/g],
  ['Hebr', /[\u05d0-\u05ea]/g],
  ['Grek', /[\u0370-\u03ff]/g],
  ['Beng', /[\u0980-\u09ff]/g],
  ['Khmr', /[\u1780-\u17d3]/g],
  ['Mymr', /[\u1000-\u103f]/g],
  ['Laoo', /[\u0e81-\u0ece]/g],
  ['Taml', /[\u0b80-\u0bff]/g],
  ['Geor', /[\u10a0-\u10fa]/g],
  ['Armn', /[\u0531-\u0587]/g],
];

/** How much of a text is looked at: its beginning tells. */
const sample = 2000;

/** The writing system most letters belong to (ISO 15924), or null for a text without letters. Kana makes Japanese. */
export function writingSystemOf(text: string): string | null {
  const beginning = text.length > sample ? text.slice(0, sample) : text;
  let best: string | null = null;
  let bestCount = 0;
  for (const [name, pattern] of systems) {
    const count = beginning.match(pattern)?.length ?? 0;
    if (count > bestCount) {
      best = name;
      bestCount = count;
    }
  }
  const kana = beginning.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  return best === 'Hani' && kana * 4 > bestCount ? 'Kana' : best;
}

/** Which writing systems a language is written in. */
const systemsOf: Readonly<Record<string, readonly string[]>> = {
  zh: ['Hani'],
  ja: ['Kana', 'Hani'],
  ko: ['Hang'],
  ru: ['Cyrl'],
  uk: ['Cyrl'],
  ar: ['Arab'],
  th: ['Thai'],
  hi: ['Deva', 'Latn'],
};

/** Text of these characters only is Latin, which saves counting letters. */
const beyondLatin = /[^\u0000-\u024f\u1e00-\u1eff\u2010-\u203a]/;

/** The writing system of a text, if none of the languages uses it; null if one does, or if there are no letters. */
export function unsupportedSystem(text: string, languages: readonly string[]): string | null {
  const isLatin = !beyondLatin.test(text);
  const system = isLatin ? 'Latn' : writingSystemOf(text);
  if (system === null || languages.some((tag) => (systemsOf[tag] ?? ['Latn']).includes(system))) return null;
  return isLatin && writingSystemOf(text) === null ? null : system;
}
