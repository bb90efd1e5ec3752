import type { ContextMatch } from '../context/context-match.js';
import type { Strength } from '../lexicon/lexicon.js';
import type { Stage, Taxonomy } from '../lexicon/taxonomy.js';
import { isWording } from '../match/match-phrases.js';
import type { Disguise } from '../text/folds/fold.js';
import type { NormalizedText } from '../text/normalize.js';
import type { Span } from '../text/span.js';
import type { PlacedEvidence } from './gather.js';

/** The carrier tactic for hiding words from filters. */
const tactic = 'disguise';

/** Ways that serve to hide; slips, emphasis, numbers in words and other spellings are what honest people do too. */
const hiding: ReadonlySet<Disguise> = new Set([
  'compatibility',
  'zero-width',
  'marks',
  'line-split',
  'spacing',
  'filler',
  'homoglyph',
  'leet',
  'homophone',
]);

/** Words of the account and of money, and those that lead away from the platform: hiding them says most. */
const telling: ReadonlySet<Stage | null> = new Set<Stage>(['guided-registration', 'fake-operations', 'net-closing', 'recovery']);
const leadingAway: ReadonlySet<string> = new Set(['contact', 'contact-evasion', 'off-platform-move']);

/**
 * The evidence, with one piece more where a phrase was hidden: the fact of disguise, of the most telling phrase, right
 * behind it. It is a carrier, and says nothing without a lure.
 */
export function withDisguise(
  evidence: readonly PlacedEvidence[],
  matches: readonly ContextMatch[],
  text: NormalizedText,
  taxonomy: Taxonomy,
): readonly PlacedEvidence[] {
  if (text.disguises.length === 0 || !taxonomy.has(tactic)) return evidence;
  const isHidden = hiddenIn(text);
  if (isHidden === null) return evidence;
  let best: PlacedEvidence | null = null;
  let bestStrength: Strength = 2;
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index] as ContextMatch;
    const own = evidence[index] as PlacedEvidence;
    const { kind, stage } = taxonomy.tactic(match.entry.tactic);
    const strength: Strength = telling.has(stage) || leadingAway.has(match.entry.tactic) ? 3 : 2;
    if (best !== null && strength * own.keep <= bestStrength * best.keep) continue;
    if (kind === 'exculpatory' || isWording(match) || !isHidden(match)) continue;
    best = own;
    bestStrength = strength;
  }
  if (best === null) return evidence;
  const at = best.match + 1;
  const fact: PlacedEvidence = { ...best, tactic, sense: '', strength: bestStrength, exposure: 0 };
  return [...evidence.slice(0, at), fact, ...evidence.slice(at)];
}

/** Tells of a place whether something in it was hidden; null if nothing was in the whole text. */
function hiddenIn({ disguises }: NormalizedText): ((place: Span) => boolean) | null {
  const spans = disguises.filter(({ disguise }) => hiding.has(disguise)).sort((a, b) => a.start - b.start);
  if (spans.length === 0) return null;
  /** How far the spans up to each one reach. */
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach[reach.length - 1] ?? 0));
  return (place) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).start < place.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) > place.start;
  };
}
