import { describe, expect, test } from 'vitest';
import { probabilityOf } from '../../src/score/probability.js';
import { inferStage } from '../../src/stage/infer-stage.js';
import { policy, taxonomy } from '../helpers/classifiers.js';
import { evidence } from '../helpers/records.js';

function stageOf(...list: readonly ReturnType<typeof evidence>[]) {
  return inferStage(list, policy, taxonomy);
}

describe('the stage', () => {
  test('is the one whose evidence alone scores highest', () => {
    expect(stageOf(evidence('guaranteed-profit', { strength: 3 }), evidence('frozen-funds', { strength: 2 })).stage).toBe(
      'traffic-diversion',
    );
    expect(stageOf(evidence('guaranteed-profit', { strength: 3 }), evidence('frozen-funds', { strength: 3 })).stage).toBe('net-closing');
  });

  test('counts what belongs together', () => {
    expect(
      stageOf(
        evidence('guaranteed-profit'),
        evidence('no-requirements'),
        evidence('off-platform-move'),
        evidence('frozen-funds', { strength: 3 }),
      ).stage,
    ).toBe('traffic-diversion');
  });

  test('of a tie is the later', () => {
    expect(stageOf(evidence('small-payout-proof', { strength: 1 }), evidence('first-deposit', { strength: 1 })).stage).toBe(
      'fake-operations',
    );
    expect(stageOf(evidence('first-deposit', { strength: 1 }), evidence('recovery-promise', { strength: 1 })).stage).toBe('recovery');
  });

  test('is none without evidence of one', () => {
    expect(stageOf().stage).toBeNull();
    expect(stageOf(evidence('urgency'), evidence('contact')).stage).toBeNull();
    expect(stageOf(evidence('frozen-funds', { keep: 0 })).stage).toBeNull();
  });
});

test('every stage has the score of its own evidence', () => {
  const { stages } = stageOf(evidence('guaranteed-profit'), evidence('frozen-funds', { strength: 3 }), evidence('urgency'));
  const nothing = probabilityOf(-320);
  expect(stages).toEqual({
    'traffic-diversion': probabilityOf(-320 + 180),
    'guided-registration': nothing,
    'fake-operations': nothing,
    'net-closing': probabilityOf(-320 + 440),
    recovery: nothing,
  });
});
