import { describe, expect, it } from 'vitest';
import { attacks } from '../../src/attack/attacks.js';
import { measureAttacks, pairKind } from '../../src/attack/measure-attacks.js';
import { honest, scam, silent, wordClassifier } from './sample.js';

const texts = [scam, honest, silent];

describe('measureAttacks', () => {
  it('attacks what has phrases, with every kind and with two pairs', () => {
    const report = measureAttacks(texts, wordClassifier, { seed: 1 });
    expect(report).toMatchObject({ seed: 1, texts: 3, withPhrases: 2, misses: null });
    expect(report.kinds.map(({ kind }) => kind).sort()).toEqual([...attacks.map(({ kind }) => kind), pairKind].sort());
    const figures = Object.fromEntries(report.kinds.map((kind) => [kind.kind, kind]));
    expect(figures['full-width']).toMatchObject({
      texts: 2,
      matches: { hits: 3, total: 3 },
      learned: { hits: 1, total: 1 },
      verdicts: { hits: 1, total: 1 },
      alarms: { hits: 0, total: 1 },
    });
    expect(figures['enclosed']).toMatchObject({ matches: { hits: 0, total: 3 }, verdicts: { hits: 0, total: 1 } });
    expect(figures['homophone']).toMatchObject({ texts: 0, matches: { total: 0 } });
    expect(figures[pairKind]?.texts).toBe(4);
    expect(report.kinds.at(0)?.matches.share).toBe(0);
  });

  it('counts honest texts that are flagged for their disguise', () => {
    const flagging = (text: string) => ({ ...wordClassifier(text), flagged: text !== honest.text });
    const { kinds } = measureAttacks([honest], flagging, { seed: 1, kinds: ['full-width'] });
    expect(kinds.find(({ kind }) => kind === 'full-width')).toMatchObject({ alarms: { hits: 1, total: 1 }, verdicts: { total: 0 } });
  });

  it('gives the same for the same seed, whatever else is measured', () => {
    const one = measureAttacks(texts, wordClassifier, { seed: 4, misses: true, texts: true });
    expect(measureAttacks(texts, wordClassifier, { seed: 4, misses: true, texts: true })).toEqual(one);
    expect(measureAttacks(texts, wordClassifier, { seed: 5, misses: true, texts: true })).not.toEqual(one);
    const alone = measureAttacks([scam], wordClassifier, { seed: 4, kinds: ['leet'], misses: true, texts: true });
    expect(alone.misses).toEqual(one.misses?.filter(({ id, kind }) => id === 'scam' && kind === 'leet'));
    expect(alone.kinds.map(({ kind }) => kind).sort()).toEqual(['leet', pairKind]);
  });

  it('lists what was lost, with text only where that is asked for', () => {
    const options = { seed: 1, kinds: ['enclosed'], misses: true };
    const { misses } = measureAttacks(texts, wordClassifier, options);
    expect(misses).toEqual([
      { id: 'scam', kind: 'enclosed', lost: ['en:margin', 'en:money'], flagged: { plain: true, disguised: false } },
      { id: 'honest', kind: 'enclosed', lost: ['en:margin'], flagged: { plain: false, disguised: false } },
    ]);
    expect(measureAttacks([honest], wordClassifier, { ...options, texts: true }).misses?.[0]?.text).toMatch(/^A .* is held\.$/);
  });

  it('keeps unread what is to stay unread, and counts it', () => {
    const report = measureAttacks([{ ...scam, unread: true }, honest], wordClassifier, { seed: 1, kinds: ['enclosed'], misses: true });
    expect(report.misses?.map(({ id }) => id)).toEqual(['honest']);
    expect(report.unreadMisses).toBe(1);
    expect(report.kinds[0]).toMatchObject({ texts: 2 });
  });

  it('disguises phrases in whatever order they are found', () => {
    const backwards = (text: string) => {
      const { flagged, phrases } = wordClassifier(text);
      return { flagged, phrases: [...phrases].reverse() };
    };
    expect(measureAttacks(texts, backwards, { seed: 1 }).kinds).toEqual(measureAttacks(texts, wordClassifier, { seed: 1 }).kinds);
  });
});
