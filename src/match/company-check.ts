import { listBits } from './anchor-index.js';
import type { LinkedLexicons } from './link.js';
import type { LinkedLexicon } from './linked-lexicon.js';
import type { Reading } from './reading.js';

/** So many units are looked at for company: a number, and a number for each unit of the text, so that the work is linear. */
const leastLooks = 2_000;
const looksPerUnit = 40;

/** Decides which of the anchors that were met have their company in the same sentence or the next on either side. */
export class CompanyCheck {
  /** Looks left for the text at hand. */
  private looks = 0;

  constructor(private readonly linked: LinkedLexicons) {}

  /** Fills in the sentences to be searched, in order, and the lexicons whose anchors they hold. */
  judge(reading: Reading, met: readonly number[], metIn: readonly number[], anchored: number[], anchoredIn: Uint8Array): void {
    anchoredIn.fill(0);
    this.looks = leastLooks + looksPerUnit * reading.count;
    for (let index = 0; index < met.length; index++) {
      const anchor = met[index] as number;
      const place = anchor >>> listBits;
      const sentence = metIn[index] as number;
      // Anchors are met in the order of sentences.
      const isKnown = anchored.length > 0 && anchored[anchored.length - 1] === sentence;
      if (isKnown && anchoredIn[place] === 1) continue;
      if (!this.hasCompany(this.linked.lexicons[place] as LinkedLexicon, reading, anchor & ((1 << listBits) - 1), sentence)) continue;
      anchoredIn[place] = 1;
      if (!isKnown) anchored.push(sentence);
    }
  }

  /** Where there are no looks left, an anchor is taken at its word: what follows is exact. */
  private hasCompany(lexicon: LinkedLexicon, reading: Reading, list: number, sentence: number): boolean {
    const { companies } = lexicon;
    if (companies.needsNone(list)) return true;
    const from = reading.sentenceStarts[Math.max(0, sentence - 1)] as number;
    const to = reading.sentenceStarts[Math.min(reading.sentenceCount, sentence + 2)] as number;
    for (let unit = from; unit < to; unit++) {
      if (--this.looks < 0) return true;
      const id = reading.ids[unit] as number;
      if (id === 0) continue;
      const own = lexicon.localsOf(id);
      for (let at = 0; at < own.length; at++) if (companies.has(list, own[at] as number)) return true;
    }
    return false;
  }
}
