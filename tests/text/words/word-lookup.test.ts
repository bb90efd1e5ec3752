import { expect, test } from 'vitest';
import { noWords, Rank } from '../../../src/text/words/word-lookup.js';

test('ranks rise with how well a word is known', () => {
  expect([Rank.unknown, Rank.inflected, Rank.known, Rank.protected]).toEqual([0, 1, 2, 3]);
});

test.each(['', 'telegram', '中', '\ud800'])('nobody knows %j without words', (word) => {
  expect([noWords.rank(word), noWords.uses(word), noWords.together(word, word), noWords.near(word)]).toEqual([Rank.unknown, 0, 0, null]);
});
