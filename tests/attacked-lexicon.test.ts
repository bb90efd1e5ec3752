import { describe, expect, it } from 'vitest';
import { attacks, compose } from '../src/attack/attacks.js';
import { createRandom } from '../src/attack/random.js';
import { linkLexicons } from '../src/match/link.js';
import { Matcher } from '../src/match/match-phrases.js';
import { packLexicons } from '../src/match/packed/pack-lexicons.js';
import type { Span } from '../src/text/span.js';
import { loadLexicons } from '../tools/load.js';

const { shared, languages, frequency, lookAlikes } = loadLexicons();

interface Kept {
  of: number;
  kept: number;
}

const byKind = new Map<string, Kept>();
const misplaced: string[] = [];
let exact = 0;

/**
 * Every phrase of every language in the first sentence that must match it, disguised in every way and in one composition of
 * two; read with the languages of the phrase alone. The place found must lie in the phrase as it was disguised.
 */
for (const { lexicon, examples } of languages.values()) {
  const linked = linkLexicons(packLexicons([shared.lexicon, lexicon], { frequency }), { lookAlikes });
  const matcher = new Matcher(linked);
  const place = (text: string, id: string): Span[] =>
    (matcher.match(linked.normalizer.normalize(text), true)?.matches ?? []).filter((match) => match.entry.id === id);
  const first = new Map(
    examples
      .filter((one) => one.type === 'entry' && one.matches)
      .reverse()
      .map((one) => [one.id, one.text]),
  );
  for (const [id, text] of first) {
    const [span, another] = place(text, id);
    if (span === undefined || another !== undefined) continue;
    const random = createRandom(id);
    const pair = compose(random.pick(attacks), random.pick(attacks));
    for (const attack of [...attacks, { ...pair, kind: 'two kinds' }]) {
      const disguised = attack.apply(text, [{ start: span.start, end: span.end }], random);
      if (disguised === null || disguised.text === text) continue;
      const counts = byKind.get(attack.kind) ?? { of: 0, kept: 0 };
      byKind.set(attack.kind, counts);
      counts.of++;
      const found = place(disguised.text, id);
      if (found.length === 0) continue;
      counts.kept++;
      const [now] = disguised.spans as [Span];
      if (!found.some(({ start, end }) => start < now.end && end > now.start)) misplaced.push(`${id} ${attack.kind}`);
      else if (found.some(({ start, end }) => start === now.start && end === now.end)) exact++;
    }
  }
}

/**
 * What was measured when this was written, in hundredths, a little rounded down, for a phrase more or less is no reason to
 * fail. The wanted 95 is missed where a language inflects (slips, repeats, look-alikes), where there are no spaces (filler,
 * line breaks), and by Chinese phrases of which every second character is another of the same sound.
 */
const least: Readonly<Record<string, number>> = {
  homophone: 31,
  typo: 76,
  'number-words': 86,
  pinyin: 86,
  filler: 88,
  'two kinds': 88,
  repeats: 89,
  homoglyph: 91,
  'line-split': 91,
  leet: 95,
  'spaced-letters': 95,
  'dotted-letters': 95,
  'capital-i': 95,
  'emoji-filler': 96,
  'small-capitals': 97,
  'alternating-case': 99,
  enclosed: 99,
  'emoji-letters': 99,
  'zero-width': 99,
  'direction-marks': 99,
  'tag-characters': 99,
  'variation-selectors': 99,
  'stacked-marks': 99,
  'full-width': 99,
  mathematical: 99,
  superscript: 99,
  traditional: 99,
};

describe('phrases of the lexicon under attack', () => {
  it.each(Object.entries(least))('%s: at least %i in a hundred are found', (kind, share) => {
    const { of, kept } = byKind.get(kind) as Kept;
    expect(of).toBeGreaterThan(100);
    expect((100 * kept) / of).toBeGreaterThanOrEqual(share);
  });

  it('has a figure for every attack', () => {
    expect([...byKind.keys()].sort()).toEqual(Object.keys(least).sort());
  });

  it('are found where they are', () => {
    // A phrase that is lost where it was may be read out of what stands around it.
    expect(misplaced.length).toBeLessThan(40);
  });

  // Some are found in fewer words than they are written in, and a mark that was put at the edge belongs to the word or not.
  it('are found from their first letter to their last', () => {
    const all = [...byKind.values()].reduce((sum, { kept }) => sum + kept, 0);
    expect(exact / all).toBeGreaterThan(0.95);
  });
});
