import type { PhraseMatch } from '../classification.js';

/** The id of the entry; of learned wording, whose ids consist of the words found, only that it is that. */
export function wordlessId({ id, origin, language }: Pick<PhraseMatch, 'id' | 'origin' | 'language'>): string {
  return origin === 'learned' ? `${language}:wording` : id;
}
