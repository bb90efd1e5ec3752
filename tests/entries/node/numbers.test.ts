import { expect, it } from 'vitest';
import { count, shortScore, signed } from '../../../src/entries/node/numbers.js';

it('cuts scores, so that none seems to reach a threshold that it does not', () => {
  expect([0.999999, 0.499999, 0.5, 0.29, 0.57, 0.000001].map(shortScore)).toEqual(['0.99', '0.49', '0.50', '0.29', '0.57', '0.00']);
});

it('signs weights and counts things', () => {
  expect([signed(1.2), signed(-0.05), signed(0)]).toEqual(['+1.20', '−0.05', '+0.00']);
  expect([count(1, 'message'), count(1200, 'message'), count(0, 'error')]).toEqual(['1 message', '1,200 messages', '0 errors']);
});
