import { expect, it } from 'vitest';
import { stageFigures } from '../../src/quality/stage-figures.js';
import { judged } from './sample.js';

const figures = stageFigures([
  judged({ side: 'ours', stages: ['net-closing'], foundStage: 'net-closing', flagged: true }),
  judged({ side: 'ours', stages: ['net-closing'], foundStage: 'fake-operations', flagged: true }),
  judged({ side: 'other', stages: ['traffic-diversion', 'guided-registration'], foundStage: 'guided-registration' }),
  judged({ side: 'ours', stages: ['traffic-diversion'], foundStage: null }),
  judged({ side: 'ours', stages: [], foundStage: 'recovery' }),
  judged({ side: 'honest', stages: [], foundStage: 'recovery' }),
  judged({ side: 'left-out', stages: ['recovery'], foundStage: 'recovery' }),
]);

it('puts the first acceptable stage against the one found, in the order of the script', () => {
  expect(figures.confusion).toEqual({
    expected: ['traffic-diversion', 'net-closing'],
    found: ['guided-registration', 'fake-operations', 'net-closing', 'none'],
    counts: [
      [1, 0, 0, 1],
      [0, 1, 1, 0],
    ],
  });
});

it('accepts every stage a reader would', () => {
  expect(figures.acceptable).toMatchObject({ hits: 2, total: 4 });
  expect(figures.acceptableOfFlagged).toMatchObject({ hits: 1, total: 2 });
  expect(figures.byStage).toMatchObject([
    { stage: 'traffic-diversion', acceptable: { hits: 1, total: 2 } },
    { stage: 'net-closing', acceptable: { hits: 1, total: 2 } },
  ]);
});
