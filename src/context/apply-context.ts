import type { Modifier } from '../lexicon/lexicon.js';
import type { Taxonomy } from '../lexicon/taxonomy.js';
import type { CueMatch, LexiconMatch, TextMatches } from '../match/match-phrases.js';
import { type ContextMatch, modifierOrder } from './context-match.js';
import { reaches } from './reach.js';
import { quotedSpans } from './quotation.js';
import { governingFrames } from './governing.js';

/** Modifiers that something else than the cues found, by index of the match: English grammar. */
export type OtherModifiers = ReadonlyMap<number, readonly Modifier[]>;

/** How far honest-business wording excuses a match: as far as evidence is added up. */
const excuseSentences = 12;
const excuseCharacters = 1500;

/**
 * Decides for each match what its surroundings make of it: whether it is warned of, reported, asked about, quoted,
 * negated, only supposed, or excused by the terms of an honest business. The rules are here, the words in `context.json`.
 */
export function applyContext(found: TextMatches, taxonomy: Taxonomy, others: OtherModifiers = new Map()): ContextMatch[] {
  const own = found.matches.map((match, index) => {
    const modifiers = new Set<Modifier>(others.get(index));
    for (const cue of found.cues) {
      if (cue.cue.modifier === 'demand' || cue.cue.modifier === 'quotation' || isExcepted(cue, match, taxonomy)) continue;
      if (reaches(cue, match, found)) modifiers.add(cue.cue.modifier);
    }
    return modifiers;
  });
  addQuotations(found, own);
  addExcuses(found, taxonomy, own);
  const immune = (match: LexiconMatch, modifier: Modifier) => taxonomy.tactic(match.entry.tactic).immune.includes(modifier);
  const governing = governingFrames(found, taxonomy, own);
  return found.matches.map((match, index) => {
    const modifiers = own[index] as Set<Modifier>;
    for (const frame of governing) modifiers.add(frame);
    return { ...match, modifiers: modifierOrder.filter((modifier) => modifiers.has(modifier) && !immune(match, modifier)) };
  });
}

function isExcepted(cue: CueMatch, match: LexiconMatch, taxonomy: Taxonomy): boolean {
  if (cue.cue.except.length === 0) return false;
  const { id, stage } = taxonomy.tactic(match.entry.tactic);
  return cue.cue.except.includes(id) || cue.cue.except.includes(`stage:${stage}`);
}

/** Quotation marks alone are emphasis; with a verb of saying in the same or the sentence before, they quote. */
function addQuotations(found: TextMatches, own: readonly Set<Modifier>[]): void {
  const sayings = found.cues.filter((cue) => cue.cue.modifier === 'quotation');
  const quoted = quotedSpans(found.text.source);
  if (quoted.length === 0) return;
  for (const [index, match] of found.matches.entries()) {
    const span = quoted.find((candidate) => candidate.start <= match.start && match.end <= candidate.end);
    if (span === undefined) continue;
    const said = span.line || sayings.some((cue: CueMatch) => cue.sentence === match.sentence || cue.sentence === match.sentence - 1);
    if (said) (own[index] as Set<Modifier>).add('quotation');
  }
}

function addExcuses(found: TextMatches, taxonomy: Taxonomy, own: readonly Set<Modifier>[]): void {
  for (const excuse of found.matches) {
    const { kind, excuses } = taxonomy.tactic(excuse.entry.tactic);
    if (kind !== 'exculpatory') continue;
    for (const [index, match] of found.matches.entries()) {
      const near = Math.abs(match.sentence - excuse.sentence) < excuseSentences || Math.abs(match.start - excuse.start) <= excuseCharacters;
      // An excuse must be as hard to come by as what it excuses: a scammer writes a lawful-sounding word easily.
      const isEnough = excuse.entry.strength >= match.entry.strength;
      if (near && isEnough && excuses.includes(match.entry.tactic)) (own[index] as Set<Modifier>).add('excused');
    }
  }
}
