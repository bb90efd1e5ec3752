import type { Lexicon } from './lexicon/lexicon.js';
import { packLexicons } from './match/packed/pack-lexicons.js';
import type { PackedLexicon } from './match/packed/packed-lexicon.js';
import type { ClassifierOptions } from './options.js';

/** The phrases and allow phrases given as options, as a lexicon like any other. */
export function ownLexicon({ phrases = [], allow = [] }: ClassifierOptions, frequency: Readonly<Record<string, number>>): PackedLexicon[] {
  if (phrases.length === 0 && allow.length === 0) return [];
  const lexicon: Lexicon = {
    id: 'custom',
    origin: 'custom',
    language: null,
    classes: {},
    entries: phrases.map(({ phrase, tactic, strength }, index) => ({
      id: `custom:${index + 1}`,
      tactic,
      phrase,
      strength,
      patterns: [phrase],
      unless: [],
    })),
    allow: allow.map((phrase, index) => ({ id: `custom:allow-${index + 1}`, patterns: [phrase] })),
    cues: [],
    folds: '',
    spellings: [],
    sounds: '',
    wording: null,
  };
  return packLexicons([lexicon], { frequency });
}
