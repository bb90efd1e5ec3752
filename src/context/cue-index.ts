import type { CueMatch, LexiconMatch } from '../match/match-phrases.js';
import { farthestAbove, farthestBelow } from './reach.js';

/** Cues that say something of a match, by sentence, so that a long text does not compare every cue with every match. */
export class CueIndex {
  private readonly cues: readonly CueMatch[];

  constructor(cues: readonly CueMatch[]) {
    const speaking = cues.filter(({ cue }) => cue.modifier !== 'demand' && cue.modifier !== 'quotation');
    this.cues = speaking.length < 2 ? speaking : speaking.sort((a, b) => a.sentence - b.sentence);
  }

  /** Calls back for the cues of the sentences from which some reach could get to the match. */
  forEachNear(match: LexiconMatch, meet: (cue: CueMatch) => void): void {
    const { cues } = this;
    const last = match.lastSentence + farthestBelow;
    for (let index = this.firstFrom(match.sentence - farthestAbove); index < cues.length; index++) {
      const cue = cues[index] as CueMatch;
      if (cue.sentence > last) return;
      meet(cue);
    }
  }

  /** The first cue in this sentence or a later one, by halving. */
  private firstFrom(sentence: number): number {
    let low = 0;
    let high = this.cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cues[middle] as CueMatch).sentence < sentence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
