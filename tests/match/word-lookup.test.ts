import { describe, expect, test } from 'vitest';
import type { LanguageData, Lexicon } from '../../src/lexicon/lexicon.js';
import { createWordLookup, isLoose } from '../../src/match/word-lookup.js';
import { Rank } from '../../src/text/words/word-lookup.js';
import { english, entry, lexicon, linked } from '../helpers/lexicons.js';

const language: LanguageData = { ...english, inflection: { ending: 4 } };

/** Patterns ask for each word as often as it stands here. */
const asked = ['telegram', 'telegram', 'teleprem', 'deposit', 'casting', 'carting', 'carting', '职', 'налог~', 'налогом', '2024'];

const own: Lexicon = lexicon({
  language,
  entries: [...asked, 'usdt deposit', 'now usdt deposit'].map((pattern, index) => entry(`en:${index}`, pattern)),
  folds: '職职',
  spellings: [{ word: 'telegram', as: ['watsapps'], unless: [] }],
  wording: {
    bias: 0,
    onSubject: 0,
    slope: 1,
    offset: 0,
    written: 1,
    scam: { together: [0.5, 0, 0, 0, 0, 0], налоговую: [0.5, 0, 0, 0, 0, 0] },
    honest: {},
    common: '',
  },
});
const { normalizer, ...together } = linked(own);
const { units, anchors, lexicons } = together;

/** As linking makes it. */
function lookup() {
  const uses = new Uint16Array(units.size);
  const count = (word: string, times: number) => {
    uses[units.lookUp(word)] = times;
  };
  for (const word of ['teleprem', 'casting', '职', 'налогом', '2024', 'now']) count(word, 1);
  for (const word of ['telegram', 'carting', 'usdt']) count(word, 2);
  count('deposit', 3);
  return createWordLookup({ units, uses, spellings: new Set([units.lookUp('watsapps')]), anchors, lexicons });
}

const words = lookup();

test.each([
  ['telegram', Rank.protected],
  ['职', Rank.protected],
  ['together', Rank.known],
  ['watsapps', Rank.known],
  // Only the wording knows it, but it is a form of a stem.
  ['налоговую', Rank.protected],
  ['налогом', Rank.protected],
  ['налога', Rank.inflected],
  ['налог', Rank.inflected],
  ['налоговиков', Rank.unknown],
  ['hello', Rank.unknown],
  ['', Rank.unknown],
])('%s has rank %i', (word, rank) => {
  expect(words.rank(word)).toBe(rank);
});

test('the beginning of a word is no word', () => {
  const trimming = linked(lexicon({ ...own, language: { ...language, inflection: { ending: 4, trim: true } } }));
  const { unmasker } = trimming.normalizer;
  expect(trimming.units.findTrimmed('together', 0, 8)).toBeGreaterThan(0);
  expect(trimming.units.lookUp('toget')).toBe(0);
  expect(unmasker.unmask('togget')).toBeNull();
});

test('the Arabic article is no part of a word', () => {
  const arabic = linked(lexicon({ id: 'ar', language, entries: [entry('ar:one', 'سحب')] }));
  const found = createWordLookup({ ...arabic, uses: new Uint16Array(arabic.units.size).fill(1), spellings: new Set() });
  expect(['سحب', 'السحب', 'والسحب', 'للسحب'].map((word) => found.rank(word))).toEqual(Array(4).fill(Rank.protected));
  expect(found.rank('مسحب')).toBe(Rank.unknown);
});

test('uses are counted, of others none', () => {
  expect(['telegram', 'carting', 'deposit', 'hello'].map((word) => words.uses(word))).toEqual([2, 2, 3, 0]);
});

test('neighbours', () => {
  expect([words.together('usdt', 'deposit'), words.together('deposit', 'usdt'), words.together('usdt', 'hello')]).toEqual([2, 0, 0]);
});

describe('near', () => {
  test.each([
    ['telgram', 'telegram'],
    ['depozit', 'deposit'],
    ['togather', null],
    ['watsappps', null],
    ['weathher', null],
    ['налогоом', 'налогом'],
    ['hello', null],
  ])('%s: %s', (written, word) => {
    expect(words.near(written)).toBe(word);
  });

  test('of two the one that is used more', () => {
    expect(words.near('caxting')).toBe('carting');
  });

  test('the same through what linking made of the lexicon', () => {
    const { unmasker } = normalizer;
    expect(unmasker.unmask('telgram')?.word).toBe('telegram');
    expect(unmasker.unmask('depozit')?.word).toBe('deposit');
    expect(unmasker.unmask('togather')).toBeNull();
  });
});

test('a stem is most of a word, or a loose one', () => {
  const stem = units.findStem('налога', 0, 6, 6);
  expect([units.name(stem), units.isStem(stem)]).toEqual(['налог', true]);
  expect([isLoose(units, stem, 8), isLoose(units, stem, 9)]).toEqual([false, true]);
  expect(isLoose(units, units.lookUp('telegram'), 20)).toBe(false);
  expect(words.rank('налогами')).toBe(Rank.inflected);
  expect(words.rank('налоговик')).toBe(Rank.unknown);
});
