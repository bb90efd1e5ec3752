import { expect, it } from 'vitest';
import { rankingsOf } from '../../src/quality/message-ranking.js';
import { judged } from './sample.js';

const messages = [
  ...Array.from({ length: 99 }, () => judged({ score: 0.1 })),
  judged({ score: 0.6 }),
  judged({ score: 0.8, hard: true }),
  judged({ side: 'ours', score: 0.7, source: 'a' }),
  judged({ side: 'ours', score: 0.7, source: 'a' }),
  judged({ side: 'ours', score: 0.5, source: 'b' }),
  judged({ side: 'other', score: 0.9 }),
];

it('ranks our kinds and others against all honest texts, and against ordinary ones', () => {
  expect(rankingsOf(messages).map(({ scams, against, positives, negatives }) => [scams, against, positives, negatives])).toEqual([
    ['ours', 'all', 3, 101],
    ['ours', 'ordinary', 3, 100],
    ['other', 'all', 1, 101],
    ['other', 'ordinary', 1, 100],
  ]);
});

it('says what a threshold set on ordinary texts costs among the look-alikes', () => {
  const ordinary = rankingsOf(messages)[1];
  expect(ordinary?.points).toMatchObject([
    {
      limit: 0.001,
      allowed: 0,
      above: 0.6,
      alarms: { hits: 0 },
      recall: { hits: 2 },
      bySource: { share: 0.5, sources: 2 },
      hardAlarms: { hits: 1, total: 1 },
    },
    {
      limit: 0.01,
      allowed: 1,
      above: 0.1,
      alarms: { hits: 1 },
      recall: { hits: 3 },
      bySource: { share: 1, sources: 2 },
      hardAlarms: { hits: 1, total: 1 },
    },
  ]);
});

it('has no points without scams', () => {
  expect(rankingsOf([judged({})])[0]).toMatchObject({ positives: 0, auc: null, calibrationError: null, points: [] });
});
