import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify.js';
import { whatClears } from '../../src/explain/what-clears.js';
import { without } from '../../src/explain/without.js';
import { classifierOf } from '../helpers/classifiers.js';
import { aLure, someSentences, textOf } from '../helpers/texts.js';

const classifier = classifierOf();

/** Sizes of the sets that clear a text, by trying every one. */
function sizesThatClear(result: ReturnType<typeof classifier.classify>): number[] {
  const count = result.phrases.length;
  const sizes: number[] = [];
  for (let bits = 0; bits < 2 ** count; bits++) {
    const set = Array.from({ length: count }, (_, index) => index).filter((index) => (bits >> index) & 1);
    if (without(result, set) < result.threshold) sizes.push(set.length);
  }
  return sizes;
}

const thresholds = fc.constantFrom(0.05, 0.3, 0.5, 0.85, 0.99);
/** Mostly flagged, some phrases twice. */
const flaggedTexts = fc
  .tuple(fc.array(aLure, { minLength: 1, maxLength: 5 }), someSentences)
  .map(([lures, others]) => textOf([...lures.map(({ wording }) => wording), ...others.slice(0, 4)]));

describe('what clears a text', () => {
  test('is really cleared without it, and by no smaller set where that is said', () => {
    let proven = 0;
    fc.assert(
      fc.property(flaggedTexts, thresholds, fc.constantFrom(0, 20, 5000), (text, threshold, effort) => {
        const result = classifier.classify(text, { threshold });
        fc.pre(result.phrases.length <= 11);
        const clearing = whatClears(result, { effort });
        const sizes = sizesThatClear(result);
        if (clearing === null) {
          expect(sizes).toEqual([]);
          return;
        }
        expect(clearing.score).toBe(without(result, clearing.phrases));
        expect(clearing.score).toBeLessThan(threshold);
        expect(clearing.phrases).toEqual([...new Set(clearing.phrases)].sort((a, b) => a - b));
        const smallest = Math.min(...sizes);
        if (clearing.proven) {
          proven++;
          expect(clearing.phrases.length).toBe(smallest);
        } else expect(clearing.phrases.length).toBeGreaterThanOrEqual(smallest);
        // With the usual effort such texts are searched to the end.
        if (effort === 5000) expect(clearing.proven).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(proven).toBeGreaterThan(50);
  });

  test('also with the built-in lexicons, where disguise counts by the phrases that were hidden', () => {
    const texts = [
      'You must p.a.y the 15% tах before you can w1thdraw.',
      'Zero inventory, gu.aran.teed profit. Add our ment0r on Telegram.',
      'Pay the t а x first, then you can withdraw. UNLURE-TEST-PHRASE',
      'Your account is frozen, transfer 200 USDT to unfreeze it. Hurry, only today.',
    ];
    let withDisguise = 0;
    for (const text of texts) {
      const result = classify(text);
      expect([text, result.flagged, result.phrases.length <= 14]).toEqual([text, true, true]);
      if (result.contributions.some(({ id }) => id === 'disguise')) withDisguise++;
      const clearing = whatClears(result);
      expect(clearing?.proven).toBe(true);
      expect(clearing?.phrases.length).toBe(Math.min(...sizesThatClear(result)));
      expect(without(result, clearing?.phrases ?? [])).toBeLessThan(result.threshold);
    }
    expect(withDisguise).toBeGreaterThan(0);
  });

  test('holds no phrase that could stay', () => {
    fc.assert(
      fc.property(flaggedTexts, thresholds, fc.constantFrom(0, 5000), (text, threshold, effort) => {
        const result = classifier.classify(text, { threshold });
        const clearing = whatClears(result, { effort });
        for (const kept of result.flagged ? (clearing?.phrases ?? []) : []) {
          const rest = (clearing?.phrases ?? []).filter((index) => index !== kept);
          expect(without(result, rest)).toBeGreaterThanOrEqual(threshold);
        }
      }),
    );
  });

  test('is nothing where the text is not flagged', () => {
    const result = classifier.classify('Good returns.');
    expect(result).toMatchObject({ flagged: false, phrases: [{ tactic: 'guaranteed-profit' }] });
    expect(whatClears(result)).toEqual({ phrases: [], score: result.score, proven: true });
  });

  test('is not to be had where a text without phrases is flagged', () => {
    const base = classifier.classify('').score;
    const result = classifier.classify('The funds are frozen. Good returns.', { threshold: base });
    expect(result.flagged).toBe(true);
    expect(whatClears(result)).toBe(null);
  });

  test('takes both phrases of a tactic, and one heavy phrase before two light ones', () => {
    const twice = classifier.classify('The funds are frozen. Nobody knows. The funds are frozen.', { threshold: 0.2 });
    expect(whatClears(twice)?.phrases).toEqual([0, 1]);
    const mixed = classifier.classify('Good returns. Beginners are welcome. Settle the tax in full before withdrawing.');
    expect(mixed.phrases.map(({ tactic }) => tactic)).toEqual(['guaranteed-profit', 'no-requirements', 'fee-before-withdrawal']);
    expect(whatClears(mixed)).toMatchObject({ phrases: [2], proven: true });
  });

  test('a smaller set is found where greed goes wrong', () => {
    // For each phrase a and b weigh more, but c alone is enough.
    const line = (id: string, weight: number, phrases: number[]) => ({ kind: 'tactic' as const, id, weight, phrases });
    const phrase = (tactic: string) => ({ tactic, stage: 'net-closing', origin: 'written' });
    const result = {
      flagged: true,
      score: 0.77,
      threshold: 0.5,
      phrases: ['a', 'a', 'b', 'b', 'c', 'c', 'c'].map(phrase),
      contributions: [
        { kind: 'intercept' as const, id: 'intercept', weight: -2, phrases: [] },
        line('a', 1, [0]),
        line('b', 0.92, [2, 3]),
        line('c', 1.3, [4, 5, 6]),
      ],
    } as unknown as Parameters<typeof whatClears>[0];
    expect(whatClears(result, { effort: 0 })).toMatchObject({ phrases: [0, 1, 2, 3], proven: false });
    expect(whatClears(result)).toMatchObject({ phrases: [4, 5, 6], proven: true });
  });

  test('is found in bounded time where sixty tactics weigh alike', () => {
    const count = 60;
    const result = {
      flagged: true,
      score: 1 - 1e-6,
      threshold: 0.5,
      phrases: Array.from({ length: count }, (_, index) => ({ tactic: `t${index}`, stage: 'net-closing', origin: 'written' })),
      contributions: [
        { kind: 'intercept', id: 'intercept', weight: -2, phrases: [] },
        ...Array.from({ length: count }, (_, index) => ({ kind: 'tactic', id: `t${index}`, weight: 0.1, phrases: [index] })),
      ],
    } as unknown as Parameters<typeof whatClears>[0];
    const started = performance.now();
    const clearing = whatClears(result);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(clearing).toMatchObject({ proven: false });
    expect(clearing?.score).toBeLessThan(0.5);
    // Of 60 tenths less than 20 may be left.
    expect(clearing?.phrases.length).toBe(41);
  });
});
