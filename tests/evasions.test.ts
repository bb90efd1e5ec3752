import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtInLexicons } from '../src/builtin/all.gen.js';
import { libraryVersion, policyData } from '../src/builtin/policy.gen.js';
import { createClassifierFrom } from '../src/classifier.js';
import { classify } from '../src/index.js';

const folder = fileURLToPath(new URL('../fixtures/evasions/', import.meta.url));

interface Pair {
  id: string;
  lang: string;
  kinds: string[];
  plain: string;
  disguised: string;
}

interface Honest {
  id: string;
  lang: string;
  kind: string;
  text: string;
}

function read<T>(path: string): T[] {
  return readFileSync(`${folder}${path}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const halves = ['open', 'blind'] as const;
const asWritten = createClassifierFrom({
  policy: policyData,
  library: libraryVersion,
  lexicons: builtInLexicons,
  grammar: null,
  disguise: false,
});

describe.each(halves)('the %s half of the evasions', (half) => {
  const pairs = read<Pair>(`pairs/${half}`);
  const honest = read<Honest>(`honest/${half}`);

  it('has pairs of all eighteen languages and honest texts of more, each once', () => {
    expect(existsSync(`${folder}pairs/${half}.jsonl`)).toBe(true);
    expect(pairs.length).toBeGreaterThanOrEqual(380);
    expect(honest.length).toBeGreaterThanOrEqual(600);
    expect(new Set(pairs.map((pair) => pair.lang)).size).toBe(18);
    for (const rows of [pairs, honest]) expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(pairs.filter((pair) => pair.plain === pair.disguised)).toEqual([]);
  });

  // Written by people who had not seen the folds, by every means they could think of; a rebus of emoji is read by nobody.
  it('keeps nine in ten verdicts', () => {
    const flagged = pairs.filter((pair) => classify(pair.plain).flagged);
    expect(flagged.length).toBeGreaterThan(300);
    const kept = flagged.filter((pair) => classify(pair.disguised).flagged).length;
    expect(kept / flagged.length).toBeGreaterThanOrEqual(leastKept[half]);
  });

  it('keeps more verdicts than reading as written', () => {
    const flagged = pairs.filter((pair) => asWritten.classify(pair.plain).flagged);
    const kept = flagged.filter((pair) => asWritten.classify(pair.disguised).flagged).length;
    const now = pairs.filter((pair) => classify(pair.plain).flagged && classify(pair.disguised).flagged).length;
    expect(now).toBeGreaterThan(kept * 1.2);
  });

  it('leaves honest texts as they are', () => {
    const changed = honest.filter(({ text }) => key(classify(text)) !== key(asWritten.classify(text)));
    expect(changed.length / honest.length).toBeLessThanOrEqual(0.015);
    const newlyFlagged = honest.filter(({ text }) => classify(text).flagged && !asWritten.classify(text).flagged);
    expect(newlyFlagged.map((row) => row.id)).toEqual([]);
  });
});

/** The shares that were measured when this was written, rounded down. */
const leastKept = { open: 0.88, blind: 0.85 };

function key(result: ReturnType<typeof classify>): string {
  return JSON.stringify([result.logOdds, result.phrases.map(({ id, start, end }) => [id, start, end])]);
}
