import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/conversation/path.js';
import { taxonomy } from '../helpers/classifiers.js';
import { evidence, record } from '../helpers/records.js';

function path(...records: readonly ReturnType<typeof record>[]) {
  return pathOf(
    records.map((one) => ({ record: one, evidence: one.evidence })),
    taxonomy,
  );
}

describe('the path', () => {
  test('is each stage once, where it was first played', () => {
    expect(
      path(
        record('a', [evidence('guaranteed-profit')], { from: 'ann', at: 5 }),
        record('b', [evidence('no-requirements')]),
        record('c', [evidence('first-deposit')], { from: null }),
        record('d', [evidence('guaranteed-profit')]),
      ),
    ).toEqual([
      { stage: 'traffic-diversion', from: 'ann', messageId: 'a', at: 5 },
      { stage: 'guided-registration', messageId: 'c' },
    ]);
  });

  test('goes as the chat went, not as the script does', () => {
    expect(path(record('a', [evidence('frozen-funds')]), record('b', [evidence('guaranteed-profit')])).map(({ stage }) => stage)).toEqual([
      'net-closing',
      'traffic-diversion',
    ]);
  });

  test('hints, and what context took away, are no steps', () => {
    expect(
      path(
        record('a', [evidence('guaranteed-profit', { strength: 1 })]),
        record('b', [evidence('frozen-funds', { strength: 3, keep: 0.15 })]),
      ),
    ).toEqual([]);
    expect(path(record('a', [evidence('frozen-funds', { strength: 3, keep: 0.7 })]))).toHaveLength(1);
  });

  test('carriers have no stage', () => {
    expect(path(record('a', [evidence('urgency', { strength: 3 })]))).toEqual([]);
  });
});
