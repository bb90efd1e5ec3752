import type { Modifier } from '../lexicon/lexicon.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import type { CueMatch, LexiconMatch, TextMatches } from '../match/match-phrases.js';
import { type ContextMatch, modifierOrder } from './context-match.js';
import { CueIndex } from './cue-index.js';
import { governingFrames } from './governing.js';
import { type Quotations, quotations } from './quotation.js';
import { reaches } from './reach.js';

/** Modifiers that something else than the cues found, by index of the match: English grammar. */
export type OtherModifiers = ReadonlyMap<number, readonly Modifier[]>;

/** How far honest-business wording excuses a match: as far as evidence is added up. */
const excuseSentences = 12;
const excuseCharacters = 1500;

/**
 * Decides for each match what its surroundings make of it: whether it is warned of, reported, asked about, quoted,
 * negated, only supposed, or excused by the terms of an honest business. The rules are here, the words in `context.json`.
 */
export function applyContext(found: TextMatches, taxonomy: Taxonomy, others?: OtherModifiers): ContextMatch[] {
  const cues = new CueIndex(found.cues);
  const quoted = quotations(found.text.source);
  const own = found.matches.map((match, index) => {
    const modifiers = new Set<Modifier>(others?.get(index));
    cues.forEachNear(match, (cue) => {
      const { modifier } = cue.cue;
      if (modifier === 'demand' || modifiers.has(modifier) || isExcepted(cue, match, taxonomy)) return;
      if (reaches(cue, match, found)) modifiers.add(modifier);
    });
    return modifiers;
  });
  addQuotations(found, quoted, own);
  addExcuses(found, taxonomy, own);
  for (const { frame, cues } of governingFrames(found, taxonomy, own, quoted))
    for (const [index, match] of found.matches.entries())
      if (cues.some((cue) => !isExcepted(cue, match, taxonomy))) (own[index] as Set<Modifier>).add(frame);
  return found.matches.map((match, index) => {
    const { start, end, entry, lexicon, sense, sentence, lastSentence } = match;
    return { start, end, entry, lexicon, sense, sentence, lastSentence, modifiers: inOrder(own[index] as Set<Modifier>, match, taxonomy) };
  });
}

const unmodified: readonly Modifier[] = Object.freeze([]);

/** The modifiers that touch a match, in their order. */
function inOrder(modifiers: ReadonlySet<Modifier>, match: LexiconMatch, taxonomy: Taxonomy): readonly Modifier[] {
  if (modifiers.size === 0) return unmodified;
  const { immune } = taxonomy.tactic(match.entry.tactic);
  return modifierOrder.filter((modifier) => modifiers.has(modifier) && !immune.includes(modifier));
}

function isExcepted(cue: CueMatch, match: LexiconMatch, taxonomy: Taxonomy): boolean {
  if (cue.cue.except.length === 0) return false;
  const { id, stage } = taxonomy.tactic(match.entry.tactic);
  return cue.cue.except.includes(id) || cue.cue.except.includes(`stage:${stage}`);
}

/** Quotation marks alone are emphasis; with a verb of saying in the same sentence or the next on either side, they quote. */
function addQuotations(found: TextMatches, quoted: Quotations, own: readonly Set<Modifier>[]): void {
  let sayings: Set<number> | null = null;
  for (const [index, match] of found.matches.entries()) {
    const span = quoted.holding(match);
    if (span === null) continue;
    sayings ??= sentencesOf('quotation', found);
    const { sentence } = match;
    if (span.line || sayings.has(sentence - 1) || sayings.has(sentence) || sayings.has(sentence + 1))
      (own[index] as Set<Modifier>).add('quotation');
  }
}

function sentencesOf(modifier: Modifier, found: TextMatches): Set<number> {
  return new Set(found.cues.filter(({ cue }) => cue.modifier === modifier).map(({ sentence }) => sentence));
}

/** Lawful wording excuses what it names, as far as evidence is added up. */
function addExcuses(found: TextMatches, taxonomy: Taxonomy, own: readonly Set<Modifier>[]): void {
  const excuses = found.matches.filter((match) => taxonomy.tactic(match.entry.tactic).kind === 'exculpatory');
  if (excuses.length === 0) return;
  for (const [index, match] of found.matches.entries()) {
    const from = Math.min(match.start - excuseCharacters, found.sentences[match.sentence - excuseSentences + 1]?.start ?? 0);
    const to = Math.max(
      match.start + excuseCharacters,
      found.sentences[match.sentence + excuseSentences - 1]?.end ?? Number.POSITIVE_INFINITY,
    );
    for (let position = firstAt(excuses, from); position < excuses.length; position++) {
      const excuse = excuses[position] as LexiconMatch;
      if (excuse.start > to) break;
      // An excuse must be as hard to come by as what it excuses: a scammer writes a lawful-sounding word easily.
      if (excuse.entry.strength < match.entry.strength || !taxonomy.tactic(excuse.entry.tactic).excuses.includes(match.entry.tactic))
        continue;
      (own[index] as Set<Modifier>).add('excused');
      break;
    }
  }
}

/** The first of the matches, which are in order, that begins at or after a place. */
function firstAt(matches: readonly LexiconMatch[], place: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as LexiconMatch).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
