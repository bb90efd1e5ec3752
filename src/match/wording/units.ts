import type { Lexicon } from '../../lexicon/lexicon.js';
import type { CharacterTable } from '../../text/characters.js';
import { splitUnits, trimmedUnit, type VocabularyBuilder } from '../vocabulary.js';
import { gapSign, numberSign } from './phrases.js';

/** Makes the words of a wording known. Called when patterns have asked for all of theirs. */
export function addWordingUnits(lexicon: Lexicon, characters: CharacterTable, vocabulary: VocabularyBuilder): void {
  if (lexicon.wording === null) return;
  const { scam, honest, common } = lexicon.wording;
  for (const phrase of [...Object.keys(scam), ...Object.keys(honest), common])
    for (const symbol of symbolsOf(phrase, characters))
      if (symbol !== numberSign && symbol !== gapSign) vocabulary.id(wordingUnit(lexicon, symbol));
}

/** What stands for a symbol of a wording in the vocabulary. */
export function wordingUnit({ language }: Lexicon, symbol: string): string {
  return language?.inflection?.trim === true ? trimmedUnit(symbol) : symbol;
}

/** The units of a phrase in the notation of `wording.json`: words, `#` for any number, `…` for one to three words between. */
export function symbolsOf(phrase: string, characters: CharacterTable): string[] {
  return phrase.split(' ').flatMap((part) => (part === numberSign || part === gapSign ? [part] : splitUnits(characters, part)));
}
