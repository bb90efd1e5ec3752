import type { CharacterTable } from '../text/characters.js';
import { splitUnits } from './vocabulary.js';

/** How much of a text is looked at: its beginning tells. */
const sample = 600;

/** A text must have so many cue words of a language, and one in so many words must be one. */
const leastCues = 3;
const oneIn = 4;

/** Tells by frequent words that a text is in a language which is not loaded. Only asked where no loaded one knows the text. */
export class CueWords {
  private readonly languages: readonly (readonly [tag: string, words: ReadonlySet<string>])[];

  constructor(
    private readonly characters: CharacterTable,
    words: Readonly<Record<string, string>>,
    loaded: readonly string[],
  ) {
    this.languages = Object.entries(words)
      .filter(([tag]) => !loaded.includes(tag))
      .map(([tag, list]) => [tag, new Set(splitUnits(characters, list))]);
  }

  /** The tag of the language, or null if no cue words tell. */
  languageOf(text: string): string | null {
    const units = splitUnits(this.characters, text.slice(0, sample));
    let best: string | null = null;
    let most = Math.max(leastCues, units.length / oneIn) - 1;
    for (const [tag, words] of this.languages) {
      let cues = 0;
      for (const unit of units) if (words.has(unit)) cues++;
      if (cues > most) {
        best = tag;
        most = cues;
      }
    }
    return best;
  }
}
