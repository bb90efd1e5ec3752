import { expect, it } from 'vitest';
import { framingFigures } from '../../src/quality/framing-figures.js';
import { judged } from './sample.js';

const figures = framingFigures([
  judged({ framing: 'warning', foundFraming: 'warning', hasPhrases: true }),
  judged({ framing: 'warning', foundFraming: 'plain', hasPhrases: false }),
  judged({ framing: 'plain', foundFraming: 'warning', hasPhrases: true, side: 'ours' }),
  judged({ framing: 'plain', foundFraming: 'plain' }),
  judged({ framing: null, foundFraming: 'warning' }),
  judged({ framing: 'report', foundFraming: 'warning', side: 'left-out' }),
]);

it('puts expected against found, where the framing is known', () => {
  expect(figures.confusion).toEqual({
    expected: ['plain', 'warning'],
    found: ['plain', 'warning'],
    counts: [
      [1, 1],
      [1, 1],
    ],
  });
});

it('has recall, recall where there was something to frame, and precision', () => {
  expect(figures.framings.find(({ framing }) => framing === 'warning')).toMatchObject({
    recall: { hits: 1, total: 2 },
    recallWithPhrases: { hits: 1, total: 1 },
    precision: { hits: 1, total: 2 },
  });
});
