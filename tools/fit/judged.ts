import { applyContext } from '../../src/context/apply-context.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { gatherEvidence } from '../../src/evidence/gather.js';
import type { Lexicon, Wording } from '../../src/lexicon/lexicon.js';
import type { Taxonomy } from '../../src/lexicon/taxonomy.js';
import { linkLexicons } from '../../src/match/link.js';
import { Matcher } from '../../src/match/match-phrases.js';
import { packLexicons } from '../../src/match/packed/pack-lexicons.js';
import { Reading } from '../../src/match/reading.js';
import { WordingReader } from '../../src/match/wording/read-wording.js';
import type { ScoringPolicy } from '../../src/score/policy.js';
import type { Example } from './examples.js';

/** The written evidence of each text, before what its wording does to it. */
export function writtenEvidence(
  examples: readonly Example[],
  lexicons: readonly Lexicon[],
  taxonomy: Taxonomy,
  policy: ScoringPolicy,
  frequency: Readonly<Record<string, number>>,
): (readonly Evidence[])[] {
  const unlearned = lexicons.map((lexicon) => ({ ...lexicon, wording: null }));
  const linked = linkLexicons(packLexicons(unlearned, { frequency }));
  const matcher = new Matcher(linked);
  return examples.map(({ text }) => {
    const found = matcher.match(linked.normalizer.normalize(text));
    if (found === null) return [];
    return gatherEvidence(applyContext(found, taxonomy), [], policy.keep, policy.wording);
  });
}

/** What a wording makes of texts, in log-odds: the highest of a text's stretches. Null where it does not know the language. */
export function wordingLogOdds(texts: readonly string[], lexicon: Lexicon, wording: Wording): (number | null)[] {
  const linked = linkLexicons(packLexicons([{ ...lexicon, entries: [], allow: [], cues: [], wording }]));
  const reading = new Reading(linked);
  const reader = new WordingReader(linked);
  return texts.map((text) => {
    reading.read(linked.normalizer.normalize(text).value);
    const all = reader.read(reading).map(({ logOdds }) => logOdds / 100);
    return all.length === 0 ? null : Math.max(...all);
  });
}
