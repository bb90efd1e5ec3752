import { describe, expect, test } from 'vitest';
import { readSnapshot, SnapshotError, writeSnapshot } from '../../src/conversation/snapshot.js';
import { bounds } from '../../src/conversation/state.js';
import { taxonomy } from '../helpers/classifiers.js';
import { evidence, record, state } from '../helpers/records.js';

const whole = state(
  [
    record('b', [evidence('urgency', { origin: 'learned' })], { from: null, order: 3 }),
    record('a', [evidence('fee-before-withdrawal', { sense: 'tax', strength: 3, keep: 0.15, exposure: 1 })], {
      from: 'ann',
      at: 12,
      tells: ['task-job'],
      score: 0.9,
    }),
  ],
  { messages: 4, expired: ['0123456789abcdef'], alert: 'raised' },
);

function problemsOf(snapshot: unknown): readonly string[] {
  try {
    readSnapshot(snapshot, taxonomy);
  } catch (error) {
    if (error instanceof SnapshotError) return error.problems;
    throw error;
  }
  return [];
}

test('what is written is read back, through JSON', () => {
  expect(readSnapshot(JSON.parse(JSON.stringify(writeSnapshot(whole))), taxonomy)).toEqual(whole);
});

test('a snapshot has no field for a text', () => {
  expect(Object.keys(writeSnapshot(whole)).sort()).toEqual(['alert', 'expired', 'messages', 'names', 'records', 'schema']);
});

describe('a broken snapshot', () => {
  const sound = writeSnapshot(whole);
  const first = sound.records[1];
  const withRecord = (index: number, value: unknown) => ({
    ...sound,
    records: [[...(first as readonly unknown[]).slice(0, index), value, ...(first as readonly unknown[]).slice(index + 1)]],
  });
  const withEvidence = (index: number, value: unknown) => {
    const item = [...(first?.[6][0] ?? [])] as unknown[];
    item[index] = value;
    return withRecord(6, [item]);
  };

  test.each([
    ['null', null],
    ['a text', 'snapshot'],
    ['a list', []],
    ['another schema', { ...sound, schema: 2 }],
    ['a negative count', { ...sound, messages: -1 }],
    ['half a message', { ...sound, messages: 0.5 }],
    ['an unknown alert', { ...sound, alert: 'red' }],
    ['an unknown field of expired', { ...sound, expired: [1] }],
    ['too many expired', { ...sound, expired: Array.from({ length: bounds.expired + 1 }, () => 'x') }],
    ['a name that is a number', { ...sound, names: [1, ...sound.names.slice(1)] }],
    ['names that are no list', { ...sound, names: {} }],
    ['no names', { ...sound, names: [] }],
    ['records that are no list', { ...sound, records: {} }],
    [
      'too many records',
      { ...sound, records: Array.from({ length: bounds.records + 1 }, (_, index) => [`m${index}`, ...(first?.slice(1) ?? [])]) },
    ],
    ['two records with one id', { ...sound, records: [first, first] }],
    ['a record that is too short', { ...sound, records: [['a']] }],
    ['an id that is a number', withRecord(0, 7)],
    ['a writer who is not named', withRecord(1, 99)],
    ['a writer who is a text', withRecord(1, 'ann')],
    ['a time that is a text', withRecord(2, 'noon')],
    ['an order that is no count', withRecord(3, -1)],
    ['a score of 1', withRecord(4, 1)],
    ['tells that are not named', withRecord(5, [99])],
    ['tells that are no list', withRecord(5, 1)],
    ['evidence that is no list', withRecord(6, 'evidence')],
    ['an unknown tactic', withEvidence(0, sound.names.indexOf('ann'))],
    ['a tactic that is not named', withEvidence(0, -1)],
    ['a sense that is a number', withEvidence(1, 1)],
    ['a strength of 4', withEvidence(2, 4)],
    ['a keep above 1', withEvidence(3, 1.5)],
    ['an exposure below 0', withEvidence(4, -0.5)],
    ['an unknown origin', withEvidence(5, 3)],
  ])('%s', (_, snapshot) => {
    expect(problemsOf(snapshot)).not.toEqual([]);
  });

  test('every problem is named at once, without what was in it', () => {
    const problems = problemsOf({ ...sound, schema: 2, alert: 'red', records: [['secret'], ['secret']] });
    expect(problems).toHaveLength(4);
    expect(problems.join()).not.toContain('secret');
  });

  test('is told from other errors by name and code', () => {
    expect(new SnapshotError(['x'])).toMatchObject({ name: 'SnapshotError', code: 'invalid-snapshot', problems: ['x'] });
  });
});
