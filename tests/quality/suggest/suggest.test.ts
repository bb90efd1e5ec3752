import { describe, expect, it } from 'vitest';
import type { DecidedText, SuggestOptions } from '../../../src/quality/suggest/decided-text.js';
import { suggest } from '../../../src/quality/suggest/suggest.js';

const words = 'river paper garden window butter orange velvet copper winter silver basket candle'.split(' ');
/** Different texts around the same words. */
function texts(
  flagged: boolean,
  count: number,
  around: (filler: string, index: number) => string,
  part: Partial<DecidedText> = {},
): DecidedText[] {
  return Array.from({ length: count }, (_, index) => {
    const filler = `${words[index % 12]} ${words[Math.floor(index / 12) % 12]} ${words[(index * 5) % 12]}`;
    return { text: around(filler, index), flagged, from: null, language: 'en', ...part };
  });
}

const honest = texts(false, 120, (filler) => `see you near the ${filler} tomorrow`);
const options: SuggestOptions = {
  leastTexts: 5,
  most: 10,
  language: null,
  examples: false,
  classify: () => ({ phrases: [], language: null }),
  frequency: (word) => ({ the: 30_000, you: 25_000, near: 3000, see: 3000 })[word],
  isLure: () => true,
};

function phrasesOf(rows: readonly DecidedText[], part: Partial<SuggestOptions> = {}) {
  const result = suggest(
    function* () {
      yield* rows;
    },
    { ...options, ...part },
  );
  return { ...result, found: result.phrases.map(({ phrase }) => phrase) };
}

const planted = texts(true, 60, (filler) => `please activate merchant settlement for ${filler}`);

describe('suggest', () => {
  it('finds the phrase that only flagged texts have, once, with its counts', () => {
    const { found, phrases, texts: counted } = phrasesOf([...planted, ...honest]);
    expect(found).toEqual(['please activate merchant settlement for']);
    expect(phrases[0]).toMatchObject({ flagged: 60, legit: 0, senders: null, language: 'en', tactic: null, examples: [] });
    expect(counted).toEqual({ flagged: 60, legit: 120 });
  });

  it('says nothing of phrases that both sides have, or few texts', () => {
    const both = texts(true, 120, (filler) => `see you near the ${filler} tomorrow then`);
    expect(phrasesOf([...both, ...honest]).found.filter((phrase) => /near/.test(phrase))).toEqual([]);
    const few = planted.slice(0, 4);
    expect(phrasesOf([...few, ...honest]).found).toEqual([]);
  });

  it('counts copies once, filled in with other amounts or not', () => {
    const copies = Array.from({ length: 50 }, (_, index) => ({
      ...(planted[0] as DecidedText),
      text: `activate merchant settlement for ${index} USD`,
    }));
    const { found, copies: left, texts: counted } = phrasesOf([...copies, ...honest]);
    expect([found, left, counted.flagged]).toEqual([[], 49, 1]);
  });

  it('does not depend on the order of rows', () => {
    const rows = [...planted, ...honest];
    expect(phrasesOf([...rows].reverse())).toEqual(phrasesOf(rows));
  });

  it('leaves out what the lexicon finds', () => {
    const classify: SuggestOptions['classify'] = (text) => {
      const start = text.indexOf('merchant settlement');
      const phrase = { start, end: start + 'merchant settlement'.length, origin: 'written', tactic: 'managed-for-you' };
      return { phrases: start < 0 ? [] : [phrase], language: null } as unknown as ReturnType<SuggestOptions['classify']>;
    };
    const { found, phrases } = phrasesOf([...planted, ...honest], { leastTexts: 20, classify });
    expect(found).toEqual(['please activate merchant']);
    expect(phrases[0]?.tactic).toBe('managed-for-you');
  });

  it('leaves out words of senders, words only ever written as names, and what one sender alone says', () => {
    const named = texts(true, 60, (filler, index) => `ask Bettina about settlement of ${filler} ${index % 2 === 0 ? '' : 'now'}`);
    const result = phrasesOf([...named, ...honest]);
    expect(result.found.join()).not.toContain('bettina');
    expect(result.withNames).toBeGreaterThan(0);
    const lower = named.map((row) => ({ ...row, text: row.text.toLowerCase() }));
    expect(phrasesOf([...lower, ...honest]).found.join()).toContain('bettina');
    const signed = lower.map((row, index) => ({ ...row, from: index === 0 ? 'Bettina B.' : `writer ${index}` }));
    expect(phrasesOf([...signed, ...honest]).found.join()).not.toContain('bettina');
    const alone = planted.map((row) => ({ ...row, from: 'x-1' }));
    expect(phrasesOf([...alone, ...honest]).found).toEqual([]);
    const two = planted.map((row, index) => ({ ...row, from: `x-${index % 2}` }));
    expect(phrasesOf([...two, ...honest]).phrases[0]).toMatchObject({ senders: 2 });
  });

  it('leaves out senders’ names in writing without spaces', () => {
    const rows = texts(
      true,
      60,
      (_, index) => `请联系陈晓光开通${'天地玄黄宇宙洪荒日月盈昃'[index % 12]}${'辰宿列张寒来暑往秋收冬藏'[Math.floor(index / 12)]}`,
    );
    expect(phrasesOf([...rows, ...honest]).found.join()).toContain('陈晓光');
    const signed = rows.map((row, index) => ({ ...row, from: index === 0 ? '陈晓光' : `writer ${index}` }));
    const { found } = phrasesOf([...signed, ...honest]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).not.toContain('晓光');
  });

  it('reads one language where it is told to', () => {
    const other = texts(true, 60, (filler) => `bitte aktiviere den haendlerausgleich ${filler}`, { language: 'de' });
    const { found, texts: counted } = phrasesOf([...planted, ...other, ...honest], { language: 'en' });
    expect([found, counted.flagged]).toEqual([['please activate merchant settlement for'], 60]);
  });

  it('gives sentences only where they are asked for', () => {
    const { phrases } = phrasesOf([...planted, ...honest], { examples: true });
    expect(phrases[0]?.examples).toHaveLength(3);
    expect(phrases[0]?.examples[0]).toMatch(/^please activate merchant settlement for \w+ \w+ \w+$/);
  });

  it('finds what is frequent with a table too small for everything', () => {
    const noise = texts(true, 600, (filler, index) => `${filler} ${words[index % 11]} ${words[index % 7]}`);
    const { found, leastTexts } = phrasesOf([...planted, ...noise, ...honest], { mostCounted: 40 });
    expect(leastTexts).toBeGreaterThan(5);
    expect(found[0]).toMatch(/activate merchant settlement/);
  });
});
