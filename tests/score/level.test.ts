import { expect, test } from 'vitest';
import { levelOf } from '../../src/score/level.js';
import { policy } from '../helpers/classifiers.js';

test.each([
  [0.000001, 'none'],
  [0.299999, 'none'],
  [0.3, 'low'],
  [0.499999, 'low'],
  [0.5, 'medium'],
  [0.849999, 'medium'],
  [0.85, 'high'],
  [0.999999, 'high'],
])('%d is %s', (score, level) => {
  expect(levelOf(score, policy)).toBe(level);
});
