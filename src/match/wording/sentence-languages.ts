import type { Reading } from '../reading.js';
import { symbolAt } from './symbol.js';
import type { WordingTables } from './tables.js';

/** A language that knows less than this share of what another knows of a sentence did not write it. */
const leastShare = 0.8;

/**
 * Words of English stand in sentences of every language, so its phrases are looked for in all, and a language that borrows
 * from it must know all but as much as it does.
 */
const everywhere = 'en';
const leastOfEnglish = 0.95;

/** What frames a sentence is in its language, though: of it English must know at least this share of what another knows. */
const leastFraming = 0.5;

/**
 * Which languages the sentences of a text may be in, so that a phrase of one language is not found in what was written in
 * another: sister languages share half their words. Languages without learned wording are taken on trust.
 */
export class SentenceLanguages {
  private readonly known = new Map<number, Map<string, number>>();

  constructor(
    private readonly reading: Reading,
    private readonly languages: readonly WordingTables[],
  ) {}

  /** Whether the sentence is not in the language: somebody else knows clearly more of it. `framing`: asked for a cue. */
  isForeign(language: string, sentence: number, framing = false): boolean {
    if (this.languages.length < 2 || (language === everywhere && !framing)) return false;
    const known = this.knownOf(sentence);
    const own = known.get(language);
    if (own === undefined) return false;
    const most = Math.max(...known.values());
    if (language === everywhere) return own < leastFraming * most;
    return own < leastShare * most || own < leastOfEnglish * (known.get(everywhere) ?? 0);
  }

  private knownOf(sentence: number): ReadonlyMap<string, number> {
    let known = this.known.get(sentence);
    if (known === undefined) {
      known = new Map();
      this.known.set(sentence, known);
      const from = this.reading.sentenceStarts[sentence] as number;
      const to = this.reading.sentenceStarts[sentence + 1] as number;
      for (const tables of this.languages) known.set(tables.lexicon.id, knownUnits(this.reading, tables, from, to));
    }
    return known;
  }
}

/** How many of the units a language knows. */
export function knownUnits(reading: Reading, tables: WordingTables, from: number, to: number): number {
  let known = 0;
  for (let unit = from; unit < to; unit++) if (tables.single[symbolAt(reading, unit, tables)] !== 0) known++;
  return known;
}
