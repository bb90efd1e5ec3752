import type { LanguageData } from '../../src/lexicon/lexicon.js';
import type { WordingOptions } from './wording.js';

/** How wordings are fitted. Chosen by leaving practice writers out in turn; `docs/quality.md` shows what they reach. */
export function wordingOptions(language: LanguageData): WordingOptions {
  return {
    widest: language.writing === 'unspaced' ? 3 : 2,
    trim: language.inflection?.trim === true,
    leastTexts: 2,
    leastSources: 2,
    l2: 0.003,
    trust: 0.7,
    epochs: 12,
    ordinary: 0.15,
    leastWeight: 0.01,
    mostPhrases: 8000,
  };
}
