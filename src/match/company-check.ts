import { listBits } from './anchor-index.js';
import { needsNone } from './companies.js';
import type { LinkedLexicons } from './link.js';
import type { LinkedLexicon } from './linked-lexicon.js';
import type { Reading } from './reading.js';

/** Decides which of the anchors that were met have their company in the same sentence or the next on either side. */
export class CompanyCheck {
  /** By lexicon and company the last sentence that had it; counts on from text to text, so nothing need be cleared. */
  private readonly lastSeen: (Float64Array | undefined)[] = [];
  /** Of this text's first sentence; beyond the last of any earlier text, so that none of those is next to it. */
  private base = 2;

  constructor(private readonly linked: LinkedLexicons) {}

  /** Fills in the sentences to be searched, in order, and the lexicons whose anchors they hold. */
  judge(reading: Reading, met: readonly number[], metIn: readonly number[], anchored: number[], anchoredIn: Uint8Array): void {
    anchoredIn.fill(0);
    const sentences = new Set<number>();
    const asked = new Uint8Array(this.linked.lexicons.length);
    for (const anchor of met) asked[anchor >>> listBits] = 1;
    for (const lexicon of this.linked.lexicons) {
      if (asked[lexicon.index] === 1 && this.judgeIn(lexicon, reading, met, metIn, sentences)) anchoredIn[lexicon.index] = 1;
    }
    for (const sentence of sentences) anchored.push(sentence);
    anchored.sort((a, b) => a - b);
  }

  private judgeIn(lexicon: LinkedLexicon, reading: Reading, met: readonly number[], metIn: readonly number[], sentences: Set<number>): boolean {
    const { count, lists } = lexicon.companies;
    this.lastSeen[lexicon.index] ??= new Float64Array(count);
    const lastSeen = this.lastSeen[lexicon.index] as Float64Array;
    let seen = -1;
    let found = false;
    let judged = -1;
    for (let index = 0; index < met.length; index++) {
      const anchor = met[index] as number;
      const sentence = metIn[index] as number;
      // Once a sentence is to be searched for the lexicon, its other anchors say nothing more.
      if (anchor >>> listBits !== lexicon.index || sentence === judged) continue;
      const list = lists[anchor & ((1 << listBits) - 1)] as Int32Array;
      let isMet = needsNone(list);
      if (!isMet) {
        for (let next = Math.max(seen + 1, sentence - 1); next <= sentence + 1 && next < reading.sentenceCount; next++) {
          this.mark(lexicon, reading, next, lastSeen);
          seen = next;
        }
        for (const company of list) if ((lastSeen[company] as number) >= this.base + sentence - 1) isMet = true;
      }
      if (!isMet) continue;
      found = true;
      judged = sentence;
      sentences.add(sentence);
    }
    this.base += reading.sentenceCount + 2;
    return found;
  }

  /** Notes the companies of a sentence. */
  private mark(lexicon: LinkedLexicon, reading: Reading, sentence: number, lastSeen: Float64Array): void {
    const { starts, members } = lexicon.companies;
    const end = reading.sentenceStarts[sentence + 1] as number;
    for (let unit = reading.sentenceStarts[sentence] as number; unit < end; unit++) {
      const id = reading.ids[unit] as number;
      if (id === 0) continue;
      for (const own of lexicon.localsOf(id))
        for (let at = starts[own] as number; at < (starts[own + 1] as number); at++) lastSeen[members[at] as number] = this.base + sentence;
    }
  }
}
