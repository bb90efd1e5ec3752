import type { CueMatch, LexiconMatch } from '../match/match-phrases.js';
import { farthestAbove, farthestBelow } from './reach.js';

/** Cues by sentence, so that a long text does not compare every cue with every match. */
export class CueIndex {
  private readonly bySentence = new Map<number, CueMatch[]>();

  constructor(cues: readonly CueMatch[]) {
    for (const cue of cues) {
      const list = this.bySentence.get(cue.sentence);
      if (list === undefined) this.bySentence.set(cue.sentence, [cue]);
      else list.push(cue);
    }
  }

  /** The cues of the sentences from which some reach could get to the match. */
  *near(match: LexiconMatch): Iterable<CueMatch> {
    if (this.bySentence.size === 0) return;
    for (let sentence = match.sentence - farthestAbove; sentence <= match.lastSentence + farthestBelow; sentence++) {
      const cues = this.bySentence.get(sentence);
      if (cues !== undefined) yield* cues;
    }
  }
}
