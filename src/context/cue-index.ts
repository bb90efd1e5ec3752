import type { CueMatch, LexiconMatch } from '../match/match-phrases.js';
import { farthestAbove, farthestBelow, staysInSentence } from './reach.js';

/** Cues that say something of a match, by sentence, so that a long text does not compare every cue with every match. */
export class CueIndex {
  private readonly near: readonly CueMatch[];
  private readonly far: readonly CueMatch[];

  constructor(cues: readonly CueMatch[]) {
    const near: CueMatch[] = [];
    const far: CueMatch[] = [];
    for (const cue of cues) {
      const { modifier } = cue.cue;
      if (modifier !== 'demand' && modifier !== 'quotation') (staysInSentence(cue.cue.reach) ? near : far).push(cue);
    }
    this.near = bySentence(near);
    this.far = bySentence(far);
  }

  /** Calls back for the cues of the sentences from which their reach could get to the match. */
  forEachNear(match: LexiconMatch, meet: (cue: CueMatch) => void): void {
    forEachIn(this.near, match.sentence, match.lastSentence, meet);
    forEachIn(this.far, match.sentence - farthestAbove, match.lastSentence + farthestBelow, meet);
  }
}

function bySentence(cues: CueMatch[]): readonly CueMatch[] {
  return cues.length < 2 ? cues : cues.sort((a, b) => a.sentence - b.sentence);
}

/** The cues of some sentences, by halving. */
function forEachIn(cues: readonly CueMatch[], first: number, last: number, meet: (cue: CueMatch) => void): void {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as CueMatch).sentence < first) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < cues.length; index++) {
    const cue = cues[index] as CueMatch;
    if (cue.sentence > last) return;
    meet(cue);
  }
}
