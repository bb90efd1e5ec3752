import type { Frame, Modifier } from '../lexicon/lexicon.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import { type CueMatch, isWording, type LexiconMatch, type TextMatches } from '../match/match-phrases.js';
import { type Quotations, quotations } from './quotation.js';

const frames: readonly Frame[] = ['warning', 'report', 'inquiry', 'quotation'];

/** A text that warns, or tells, in so many sentences is a warning or a report, wherever they stand. */
const sentencesThatGovern = 3;

/** A frame over the whole text, and the cues that put it there. */
export interface GoverningFrame {
  readonly frame: Frame;
  readonly cues: readonly CueMatch[];
}

/** A question may be followed by thanks. */
const closingSentences = 2;

/**
 * The frames that govern the whole text: those that stand in its heading or first sentence (a question also at the end),
 * or keep coming back, unless another sentence demands something of the reader outside of any frame. "Beware of
 * scammers" before a demand is a scammer's sentence too.
 */
export function governingFrames(
  found: TextMatches,
  taxonomy: Taxonomy,
  own: readonly ReadonlySet<Modifier>[],
  quoted: Quotations = quotations(found.text.source),
): readonly GoverningFrame[] {
  if (found.cues.length === 0) return none;
  const candidates = candidateFrames(found);
  if (candidates.length === 0) return none;
  const isAsked = candidates.some(({ frame }) => frame === 'inquiry');
  const demanding = new Set<number>();
  for (const { cue, sentence } of found.cues) if (cue.modifier === 'demand') demanding.add(sentence);
  const demands = found.matches.some((match, index) => {
    if (!isDemand(match, demanding, taxonomy)) return false;
    return !frames.some((modifier) => own[index]?.has(modifier)) && !(isAsked && quoted.holding(match) !== null);
  });
  return demands ? none : candidates;
}

const none: readonly GoverningFrame[] = Object.freeze([]);

function candidateFrames(found: TextMatches): GoverningFrame[] {
  const closing = found.sentences.length - closingSentences;
  return frames.flatMap((frame) => {
    const own = found.cues.filter(({ cue }) => cue.modifier === frame);
    const opening = own.filter(
      ({ cue, sentence }) => cue.reach === 'text' && (sentence === 0 || (frame === 'inquiry' && sentence >= closing)),
    );
    if (opening.length > 0) return [{ frame, cues: opening }];
    const recurs = (frame === 'warning' || frame === 'report') && new Set(own.map(({ sentence }) => sentence)).size >= sentencesThatGovern;
    return recurs ? [{ frame, cues: own }] : [];
  });
}

/**
 * A demand: of money, an account or trust after a loss, in a sentence that addresses the reader; or, in any sentence, the
 * invitation to write to the writer.
 */
function isDemand(match: LexiconMatch, demanding: ReadonlySet<number>, taxonomy: Taxonomy): boolean {
  const { stage, kind } = taxonomy.tactic(match.entry.tactic);
  if (kind !== 'lure' || match.entry.strength < 2 || isWording(match)) return false;
  if (match.entry.tactic === 'off-platform-move' || match.entry.tactic === 'mentor-hand-off' || stage === 'recovery') return true;
  if (stage === 'traffic-diversion') return false;
  for (let sentence = match.sentence; sentence <= match.lastSentence; sentence++) if (demanding.has(sentence)) return true;
  return false;
}
