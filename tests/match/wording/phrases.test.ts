import { expect, test } from 'vitest';
import { phrasesOf } from '../../../src/match/wording/phrases.js';

test('single units, neighbours, and units one to three apart', () => {
  expect([...phrasesOf(['pay', 'the', 'fee', 'before', 'noon', 'today'], 2)].sort()).toEqual(
    [
      ...['pay', 'the', 'fee', 'before', 'noon', 'today'],
      ...['pay the', 'the fee', 'fee before', 'before noon', 'noon today'],
      ...[
        'pay … fee',
        'pay … before',
        'pay … noon',
        'the … before',
        'the … noon',
        'the … today',
        'fee … noon',
        'fee … today',
        'before … today',
      ],
    ].sort(),
  );
});

test('three in a row where writing has no spaces', () => {
  expect([...phrasesOf(['先', '交', '税'], 3)]).toEqual(['先', '先 交', '先 交 税', '先 … 税', '交', '交 税', '税']);
});

test('nothing of nothing', () => {
  expect(phrasesOf([], 3).size).toBe(0);
});
