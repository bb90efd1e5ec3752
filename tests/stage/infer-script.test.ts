import { expect, test } from 'vitest';
import { inferScript } from '../../src/stage/infer-script.js';
import { taxonomy } from '../helpers/classifiers.js';
import { evidence } from '../helpers/records.js';

test('the script with the most tells and preferred tactics', () => {
  expect(inferScript([evidence('guaranteed-profit')], [], taxonomy)).toBe('investment');
  expect(inferScript([evidence('small-payout-proof')], [], taxonomy)).toBe('task-job');
  expect(inferScript([evidence('guaranteed-profit')], ['task-job', 'task-job'], taxonomy)).toBe('task-job');
  expect(inferScript([evidence('frozen-funds')], ['investment'], taxonomy)).toBe('investment');
});

test('none where nothing tells', () => {
  expect(inferScript([evidence('frozen-funds')], [], taxonomy)).toBeNull();
});

test('none without evidence, whatever tells', () => {
  expect(inferScript([], ['task-job'], taxonomy)).toBeNull();
  expect(inferScript([evidence('guaranteed-profit', { keep: 0 })], ['task-job'], taxonomy)).toBeNull();
});
