import type { LanguageData } from '../../src/lexicon/lexicon.js';
import type { WordingOptions } from './wording.js';

/** A language with fewer writers than this cannot ask for phrases that two of them use. */
export const manyWriters = 5;

/** How wordings are fitted. Chosen by leaving practice writers out in turn; `docs/quality.md` shows what they reach. */
export function wordingOptions(language: LanguageData, writers = manyWriters): WordingOptions {
  return {
    widest: language.writing === 'unspaced' ? 3 : 2,
    trim: language.inflection?.trim === true,
    leastTexts: 2,
    leastSources: writers < manyWriters ? 1 : 2,
    l2: 0.003,
    trust: 0.6,
    epochs: 12,
    ordinary: 0.15,
    leastWeight: 0.01,
    onSubject: 0.2,
    // Chosen together, on left-out practice: at the same rate of false alarms 65 instead of 61 of 100 scams are found.
    written: writers < manyWriters ? 0.6 : 1,
    whole: writers < manyWriters ? 1.4 : 1,
    mostPhrases: writers < manyWriters ? 3500 : 8000,
  };
}
