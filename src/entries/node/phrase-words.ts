import type { PhraseMatch } from '../../classification.js';
import { shorten } from './display-width.js';
import { disguiseWords, keepInWords, modifierWords } from './plain-words.js';
import { oneLine } from './printable.js';
import { kindOf } from './signs.js';

/** The words of the text, in quotation marks and in one line. */
export function quote(text: string, width: number): string {
  return `“${shorten(oneLine(text), width - 2)}”`;
}

/** What there is to know of a phrase besides its words: what context did and what it was hidden by. Empty for a plain one. */
export function remarks(phrase: Pick<PhraseMatch, 'tactic' | 'keep' | 'modifiers' | 'disguise'>): string[] {
  const { keep, modifiers, disguise } = phrase;
  if (kindOf(phrase.tactic) === 'exculpatory') return ['wording of honest businesses'];
  return [
    ...(modifiers.length === 0 ? [] : [`${keepInWords(keep)}: ${modifiers.map((modifier) => modifierWords[modifier]).join(', ')}`]),
    ...(disguise.length === 0 ? [] : [`hidden by ${disguise.map((way) => disguiseWords[way]).join(', ')}`]),
  ];
}
