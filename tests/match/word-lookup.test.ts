import { describe, expect, test } from 'vitest';
import { NeighbourPairs } from '../../src/match/neighbours.js';
import { relateStems } from '../../src/match/stems.js';
import { VocabularyBuilder } from '../../src/match/vocabulary.js';
import { createWordLookup, isLoose } from '../../src/match/word-lookup.js';
import { createCharacterTable } from '../../src/text/characters.js';
import { Rank } from '../../src/text/words/word-lookup.js';

const builder = new VocabularyBuilder(createCharacterTable(['職职']));
for (const unit of ['telegram', 'telegram', 'teleprem', 'deposit', 'casting', 'carting', 'carting', '职', 'налог~4', 'usdt', '2024'])
  builder.id(unit);
const watsap = builder.id('watsapps');
const patternUnits = builder.size;
for (const unit of ['together', 'налогом', 'weather*']) builder.id(unit);
const neighbours = new NeighbourPairs((unit) => builder.id(unit));
neighbours.addWord(['usdt', 'deposit']);
neighbours.addWord(['usdt', 'deposit']);
const vocabulary = builder.build();
const lookup = createWordLookup({
  vocabulary,
  patternUnits,
  spellings: new Set([watsap]),
  uses: (unit) => builder.uses(unit),
  forms: relateStems(builder, []),
  neighbours,
});

test.each([
  ['telegram', Rank.protected],
  ['职', Rank.protected],
  ['together', Rank.known],
  ['watsapps', Rank.known],
  ['налогом', Rank.protected],
  ['налога', Rank.inflected],
  ['налог', Rank.inflected],
  ['налоговиков', Rank.unknown],
  ['weathers', Rank.unknown],
  ['hello', Rank.unknown],
  ['', Rank.unknown],
])('%s has rank %i', (word, rank) => {
  expect(lookup.rank(word)).toBe(rank);
});

test('uses are counted, of others none', () => {
  expect([lookup.uses('telegram'), lookup.uses('hello')]).toEqual([2, 0]);
});

test('neighbours', () => {
  expect([lookup.together('usdt', 'deposit'), lookup.together('deposit', 'usdt'), lookup.together('usdt', 'hello')]).toEqual([2, 0, 0]);
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
    expect(lookup.near(written)).toBe(word);
  });

  test('of two the one that is used more', () => {
    expect(lookup.near('caxting')).toBe('carting');
  });
});

test('a stem is most of a word, or a loose one', () => {
  const stem = vocabulary.findStem('налога', 0, 6, 6);
  expect(vocabulary.names[stem]).toBe('налог~4');
  expect([isLoose(vocabulary, stem, 8), isLoose(vocabulary, stem, 9)]).toEqual([false, true]);
  expect(lookup.rank('налогами')).toBe(Rank.inflected);
  expect(lookup.rank('налоговик')).toBe(Rank.unknown);
});
