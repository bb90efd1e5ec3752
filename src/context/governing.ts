import type { Frame, Modifier } from '../lexicon/lexicon.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import type { LexiconMatch, TextMatches } from '../match/match-phrases.js';

const frames: readonly Frame[] = ['warning', 'report', 'inquiry', 'quotation'];

/** A text that warns, or tells, in so many sentences is a warning or a report, wherever they stand. */
const sentencesThatGovern = 3;

/**
 * The frame that governs the whole text: one that stands in its heading or first sentence, or keeps coming back, unless
 * another sentence demands something of the reader outside of any frame. "Beware of scammers" before a demand is a
 * scammer's sentence too.
 */
export function governingFrame(found: TextMatches, taxonomy: Taxonomy, own: readonly ReadonlySet<Modifier>[]): Frame | null {
  const frame = candidate(found);
  if (frame === null) return null;
  const demands = found.matches.some((match, index) => {
    const framed = frames.some((modifier) => own[index]?.has(modifier));
    return !framed && isDemand(match, found, taxonomy);
  });
  return demands ? null : frame;
}

function candidate(found: TextMatches): Frame | null {
  const last = found.sentences.length - 1;
  const opening = found.cues.find(
    ({ cue, sentence }) => cue.reach === 'text' && (sentence === 0 || (cue.modifier === 'inquiry' && sentence === last)),
  );
  if (opening !== undefined) return opening.cue.modifier as Frame;
  for (const frame of ['warning', 'report'] as const) {
    const sentences = new Set(found.cues.filter((cue) => cue.cue.modifier === frame).map((cue) => cue.sentence));
    if (sentences.size >= sentencesThatGovern) return frame;
  }
  return null;
}

/**
 * A demand: of money, an account or trust after a loss, in a sentence that addresses the reader; or, in any sentence, the
 * invitation to write to the writer.
 */
function isDemand(match: LexiconMatch, found: TextMatches, taxonomy: Taxonomy): boolean {
  const { stage, kind } = taxonomy.tactic(match.entry.tactic);
  if (kind !== 'lure' || match.entry.strength < 2) return false;
  if (match.entry.tactic === 'off-platform-move' || match.entry.tactic === 'mentor-hand-off' || stage === 'recovery') return true;
  if (stage === 'traffic-diversion') return false;
  return found.cues.some((cue) => cue.cue.modifier === 'demand' && cue.sentence >= match.sentence && cue.sentence <= match.lastSentence);
}
