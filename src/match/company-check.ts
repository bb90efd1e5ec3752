import { listBits } from './anchor-index.js';
import type { LinkedLexicons } from './link.js';
import type { LinkedLexicon } from './linked-lexicon.js';
import type { Reading } from './reading.js';

/** So many units are looked at for company: a number, and a number for each unit of the text, so that the work is linear. */
const leastLooks = 20_000;
const looksPerUnit = 200;

/** Decides which of the anchors that were met have their company near. */
export class CompanyCheck {
  /** Looks left for the text at hand. */
  private looks = 0;
  /** By lexicon, company, and whether wide: when it was looked for last, doubled, and one more if it was there. */
  private readonly known: (Float64Array | undefined)[] = [];
  /** Grows with each sentence of each text that is asked about, so nothing need be cleared. */
  private moment = 0;

  constructor(private readonly linked: LinkedLexicons) {}

  /** Fills in the sentences to be searched, in order, and the lexicons whose anchors they hold. */
  judge(reading: Reading, met: readonly number[], metIn: readonly number[], anchored: number[], anchoredIn: Uint8Array): void {
    anchoredIn.fill(0);
    this.looks = leastLooks + looksPerUnit * reading.count;
    let before = -1;
    for (let index = 0; index < met.length; index++) {
      const anchor = met[index] as number;
      const place = anchor >>> listBits;
      const sentence = metIn[index] as number;
      if (sentence !== before) this.moment++;
      before = sentence;
      // Anchors are met in the order of sentences.
      const isKnown = anchored.length > 0 && anchored[anchored.length - 1] === sentence;
      if (isKnown && anchoredIn[place] === 1) continue;
      const lexicon = this.linked.lexicons[place] as LinkedLexicon;
      // Nothing is found in a sentence of another language.
      if (lexicon.info.origin === 'written' && reading.languages.isForeign(lexicon, sentence)) continue;
      if (!this.hasCompany(lexicon, reading, anchor & ((1 << listBits) - 1), sentence)) continue;
      anchoredIn[place] = 1;
      if (!isKnown) anchored.push(sentence);
    }
  }

  /** Where there are no looks left, an anchor is taken at its word: what follows is exact. */
  private hasCompany(lexicon: LinkedLexicon, reading: Reading, list: number, sentence: number): boolean {
    const { companies } = lexicon;
    if (companies.needsNone(list)) return true;
    this.known[lexicon.index] ??= new Float64Array(2 * companies.companies.length);
    const { circleStarts, members } = companies;
    const known = this.known[lexicon.index] as Float64Array;
    const doubled = 2 * this.moment;
    const circles = companies.lists[list] as Int32Array;
    for (let index = 0; index < circles.length; index++) {
      if (this.looks < 0) return true;
      const circle = circles[index] as number;
      const end = circleStarts[circle + 1] as number;
      let at = circleStarts[circle] as number;
      for (; at < end; at++) {
        const member = members[at] as number;
        const asked = (known[member] as number) - doubled;
        this.looks--;
        if (asked >= 0 ? asked === 0 : !this.isNear(lexicon, reading, member, sentence)) break;
      }
      if (at === end) return true;
    }
    return false;
  }

  /** `member`: a company, doubled, and one more if it may stand in the next sentence on either side. */
  private isNear(lexicon: LinkedLexicon, reading: Reading, member: number, sentence: number): boolean {
    const wide = member & 1;
    const isThere = this.look(lexicon, reading, member >> 1, sentence - wide, sentence + wide);
    (this.known[lexicon.index] as Float64Array)[member] = 2 * this.moment + (isThere ? 1 : 0);
    return isThere;
  }

  private look(lexicon: LinkedLexicon, reading: Reading, company: number, first: number, last: number): boolean {
    const { companies } = lexicon;
    const from = reading.sentenceStarts[Math.max(0, first)] as number;
    const to = reading.sentenceStarts[Math.min(reading.sentenceCount, last + 1)] as number;
    for (let unit = from; unit < to; unit++) {
      this.looks--;
      const id = reading.ids[unit] as number;
      if (id === 0) continue;
      const own = lexicon.localsOf(id);
      for (let at = 0; at < own.length; at++) if (companies.has(company, own[at] as number)) return true;
    }
    return false;
  }
}
