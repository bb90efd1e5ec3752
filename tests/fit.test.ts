import { describe, expect, test } from 'vitest';
import { Taxonomy } from '../src/lexicon/taxonomy.js';
import { createCharacterTable } from '../src/text/characters.js';
import type { Example } from '../tools/fit/examples.js';
import { fitLogistic, type Row } from '../tools/fit/logistic.js';
import { choosePoints } from '../tools/fit/points.js';
import { calibrationLine } from '../tools/fit/policy.js';
import { priorOf } from '../tools/fit/prior.js';
import { fitScoring, type ScoredRow } from '../tools/fit/scoring.js';
import { sentencesOf } from '../tools/fit/units.js';
import { fitWording, readPhrases, type WordingOptions } from '../tools/fit/wording.js';
import { scoring, tactics } from './helpers/classifiers.js';
import { lexicon } from './helpers/lexicons.js';

const table = createCharacterTable();
const options: WordingOptions = {
  widest: 2,
  trim: false,
  leastTexts: 2,
  leastSources: 2,
  l2: 0.003,
  trust: 0.7,
  epochs: 12,
  ordinary: 0.05,
  leastWeight: 0.01,
  onSubject: 0.45,
  written: 1,
  whole: 1,
  mostPhrases: 100,
};

function example(text: string, scam: boolean, source: string, more: Partial<Example> = {}): Example {
  return { text, scam, source, language: 'en', stages: scam ? ['net-closing'] : [], hard: true, ...more };
}

const texts: readonly Example[] = ['a', 'b', 'c'].flatMap((source) => [
  example('pay the tax first and then withdraw', true, source),
  example('the tax must be paid before you withdraw', true, source),
  example('thanks for the invoice, see you at lunch', false, source),
  example('we paid the invoice and the tax last week', false, source),
  example(`only ${source} says ${source}word`, true, source),
]);

describe('units', () => {
  test('are those of the matcher: folded, numbers as one sign, by sentence', () => {
    expect(sentencesOf(table, "Pay 1,000.50 now! Don't wait")).toEqual([
      ['pay', '#', 'now'],
      ['dont', 'wait'],
    ]);
  });
});

describe('a wording', () => {
  const fitted = fitWording(readPhrases(texts, table, options), options);

  test('tells scams from honest talk by their words', () => {
    expect(fitted.scam['withdraw']?.[0]).toBeGreaterThan(0);
    expect(fitted.honest['invoice']).toBeLessThan(0);
  });

  test('leaves out what a single source says', () => {
    expect(Object.keys({ ...fitted.scam, ...fitted.honest }).filter((phrase) => /word/.test(phrase))).toEqual([]);
  });

  test('leans to the stages whose texts hold a phrase', () => {
    const [, ...leaning] = fitted.scam['withdraw'] as readonly number[];
    expect(leaning[3]).toBe(Math.max(...leaning));
  });

  test('is the same every time', () => {
    expect(fitWording(readPhrases(texts, table, options), options)).toEqual(fitted);
  });

  test('reads marked letters without their marks as well', () => {
    expect(readPhrases([example('rút tiền', true, 'a')], table, options).map(({ phrases }) => [...phrases][0])).toEqual(['rút', 'rut']);
  });
});

test('the regression finds the side that has a feature', () => {
  const rows: Row[] = Array.from({ length: 40 }, (_, index) => ({
    features: Int32Array.from(index % 2 === 0 ? [0, 2] : [1, 2]),
    scam: index % 2 === 0,
    weight: 1,
  }));
  const { weights } = fitLogistic(rows, 3, { l2: 0.001, epochs: 10 });
  expect(weights[0]).toBeGreaterThan(0.3);
  expect(weights[1]).toBeLessThan(-0.3);
  expect(Math.abs(weights[2] as number)).toBeLessThan(0.2);
});

describe('weights', () => {
  const taxonomy = new Taxonomy(tactics, []);
  const row = (tactic: string, scam: boolean, source: string): ScoredRow => ({
    example: example('', scam, source),
    evidence: [{ tactic, sense: '', strength: 2, keep: 1, exposure: 0, origin: 'written' }],
    wording: 0,
  });
  const many = (tactic: string, scam: boolean, count: number, sources: readonly string[]) =>
    Array.from({ length: count }, (_, index) => row(tactic, scam, sources[index % sources.length] as string));

  test('move where enough texts of enough sources speak, and only there', () => {
    const fitted = fitScoring(
      [
        ...many('frozen-funds', false, 30, ['practice/a', 'practice/b']),
        ...many('first-deposit', true, 19, ['practice/a', 'practice/b']),
        ...many('recovery-promise', false, 30, ['practice/a']),
      ],
      scoring,
      taxonomy,
    );
    expect(fitted.weights['frozen-funds']?.[1]).toBeLessThan(2.2);
    expect(fitted.weights['first-deposit']).toEqual(scoring.tactics['first-deposit']?.weights);
    expect(fitted.weights['recovery-promise']).toEqual(scoring.tactics['recovery-promise']?.weights);
  });

  test('are never below 0 and never fall with strength', () => {
    const { weights } = fitScoring(many('frozen-funds', false, 400, ['practice/a', 'practice/b']), scoring, taxonomy);
    const [hint, typical, sure] = weights['frozen-funds'] as readonly [number, number, number];
    expect(hint).toBeGreaterThanOrEqual(0);
    expect(typical).toBeGreaterThanOrEqual(hint);
    expect(sure).toBeGreaterThanOrEqual(typical);
  });
});

test('the calibration line makes log-odds frequencies', () => {
  const logOdds = Array.from({ length: 200 }, (_, index) => (index < 100 ? 4 : -4));
  const scam = logOdds.map((value, index) => (value > 0 ? index % 4 !== 0 : index % 4 === 0));
  const { slope, offset } = calibrationLine(logOdds, scam);
  expect(1 / (1 + Math.exp(-(slope * 4 + offset)))).toBeCloseTo(0.75, 1);
  expect(1 / (1 + Math.exp(-(slope * -4 + offset)))).toBeCloseTo(0.25, 1);
});

test('operating points flag no more honest texts than they may', () => {
  const honest = Array.from({ length: 1000 }, (_, index) => ({ example: example('', false, 'practice/en/a'), logOdds: index / 100 }));
  const hard = Array.from({ length: 1000 }, (_, index) => ({ example: example('', false, 'ads'), logOdds: index / 1000 }));
  const ordinary = Array.from({ length: 1000 }, (_, index) => ({ example: example('', false, 'chat', { hard: false }), logOdds: -index }));
  const scams = Array.from({ length: 10 }, () => ({ example: example('', true, 'practice/en/a'), logOdds: 9.99 }));
  const { thresholds } = choosePoints([...honest, ...hard, ...ordinary, ...scams], new Set(['en']));
  const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
  const flagged = (threshold: number) => honest.filter(({ logOdds }) => probability(logOdds) >= threshold).length;
  expect(flagged(thresholds.balanced)).toBeLessThanOrEqual(40);
  expect(flagged(thresholds.balanced)).toBeGreaterThan(30);
  expect(thresholds.highRecall).toBeLessThan(thresholds.balanced);
  expect(thresholds.highPrecision).toBeGreaterThan(thresholds.balanced);
});

describe('what is known before a language is read', () => {
  const spanish = lexicon({ id: 'es', language: { tag: 'es', name: 'Español', writing: 'spaced', inflection: { ending: 4 } } });
  const concepts = new Map([
    ['withdraw', { weight: 2, leanings: [0, 0, 0, 4, 0] }],
    ['invoice', { weight: -1, leanings: [0, 0, 0, 0, 0] }],
    ['only then', { weight: 1, leanings: [0, 0, 0, 2, 0] }],
  ]);

  test('a word says what its English counterpart says, in every form that was seen', () => {
    const dictionary = new Map([
      ['withdraw', ['retir~']],
      ['invoice', ['factura']],
      ['unknown', ['nada']],
    ]);
    const prior = priorOf(dictionary, concepts, spanish, new Set(['retirar', 'retirado', 'retirándoselo', 'retro']), 2);
    expect([...prior].map(([phrase, { weight }]) => [phrase, weight])).toEqual([
      ['retir', 2],
      ['retirar', 2],
      ['retirado', 2],
      ['factura', -1],
    ]);
  });

  test('a word of two counterparts says the mean, a long phrase is spread over its pieces', () => {
    const dictionary = new Map([
      ['withdraw', ['sacar']],
      ['invoice', ['sacar']],
      ['only then', ['solo así puedes']],
    ]);
    const prior = priorOf(dictionary, concepts, spanish, new Set(), 2);
    expect([...prior].map(([phrase, { weight }]) => [phrase, weight])).toEqual([
      ['sacar', 0.5],
      ['solo así', 0.5],
      ['así puedes', 0.5],
    ]);
  });

  test('moves the weights of what was never read, and is added to where something was', () => {
    const read = readPhrases(texts, table, options);
    const without = fitWording(read, options);
    const prior = new Map([['customs', { weight: 2, leanings: [0, 0, 0, 3, 0] }]]);
    const withPrior = fitWording(read, options, prior);
    expect(without.scam.customs).toBeUndefined();
    expect(withPrior.scam.customs).toEqual([1.4, 0, 0, 0, 3, 0]);
  });
});
