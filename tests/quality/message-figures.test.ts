import { expect, it } from 'vitest';
import { messageFigures } from '../../src/quality/message-figures.js';
import { judged } from './sample.js';

const figures = messageFigures([
  judged({ class: 'sms', language: 'zh' }),
  judged({ class: 'bank', hard: true, framing: 'warning', flagged: true }),
  judged({ side: 'ours', script: 'task-job', stages: ['fake-operations', 'net-closing'], framing: 'plain', flagged: true, source: 'b' }),
  judged({ side: 'ours', script: 'store', stages: ['traffic-diversion'], framing: 'plain' }),
  judged({ side: 'other', class: 'sms', family: 'mule' }),
]);

it.each([
  ['difficulty', ['ordinary', 'hard']],
  ['source', ['b', 'sample']],
  ['language', ['en', 'zh']],
  ['script', ['store', 'task-job', 'not stated']],
  ['family', ['mule']],
  ['stage', ['traffic-diversion', 'fake-operations']],
  ['framing', ['plain', 'warning']],
  // A class is a kind of honest text: the scam among the short messages is no part of it.
  ['class', ['bank', 'sms']],
] as const)('breaks down by %s', (dimension, names) => {
  expect(figures.groups[dimension].map((group) => group.name)).toEqual(names);
});

it('says the smallest rate that can be shown', () => {
  expect(figures.smallestRate).toBe(1);
  expect(messageFigures(Array.from({ length: 300 }, (_, index) => judged({ hard: index < 200 })))).toMatchObject({
    smallestRate: 0.01,
    smallestOrdinaryRate: 0.03,
  });
});

it('measures recall with every source weighing the same', () => {
  expect(figures.bySource).toEqual({ share: 0.5, sources: 2 });
});
