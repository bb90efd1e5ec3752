import type { ContextMatch } from '../context/context-match.js';
import type { Strength } from '../lexicon/lexicon.js';
import type { Stage, Taxonomy } from '../lexicon/taxonomy.js';
import { disguisesIn } from '../match/disguises.js';
import { isWording } from '../match/match-phrases.js';
import type { Disguise } from '../text/folds/fold.js';
import type { NormalizedText } from '../text/normalize.js';
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
  let best: PlacedEvidence | null = null;
  for (const [index, match] of matches.entries()) {
    const own = evidence[index] as PlacedEvidence;
    const { kind, stage } = taxonomy.tactic(match.entry.tactic);
    if (kind === 'exculpatory' || isWording(match) || !disguisesIn(text, match).some((way) => hiding.has(way))) continue;
    const strength: Strength = telling.has(stage) || leadingAway.has(match.entry.tactic) ? 3 : 2;
    if (best === null || strength * own.keep > best.strength * best.keep) best = { ...own, tactic, sense: '', strength, exposure: 0 };
  }
  if (best === null) return evidence;
  const at = best.match + 1;
  return [...evidence.slice(0, at), best, ...evidence.slice(at)];
}
