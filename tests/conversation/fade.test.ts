import { describe, expect, test } from 'vitest';
import { faded } from '../../src/conversation/fade.js';
import { evidence, record, state } from '../helpers/records.js';

const day = 86_400_000;

function keepAfter(days: number, strength: 1 | 2 | 3): number {
  const old = record('a', [evidence('guaranteed-profit', { strength, exposure: 0.5 })], { at: 0 });
  const now = record('b', [evidence('urgency')], { at: days * day });
  return faded(old, state([old, now]))[0]?.keep as number;
}

function keepAfterMessages(messages: number, strength: 1 | 2 | 3): number {
  const old = record('a', [evidence('guaranteed-profit', { strength })], { order: 0 });
  const now = record('b', [evidence('urgency')], { order: messages });
  return faded(old, state([old, now], { messages }))[0]?.keep as number;
}

test('a hint is worth half after two weeks, or after fifty messages without times', () => {
  expect(keepAfter(14, 1)).toBe(0.5);
  expect(keepAfter(28, 1)).toBe(0.25);
  expect(keepAfterMessages(50, 1)).toBe(0.5);
});

test('what hardly anybody honest says stays for good', () => {
  expect(keepAfter(3650, 3)).toBe(1);
  expect(keepAfterMessages(100_000, 3)).toBe(1);
});

test('what is typical outlasts a pause of weeks', () => {
  expect(keepAfter(30, 2)).toBeGreaterThan(0.75);
  expect(keepAfterMessages(100, 2)).toBeGreaterThan(0.75);
});

describe('by which clock', () => {
  test('times count where both have one, else messages', () => {
    const old = record('a', [evidence('urgency', { strength: 1 })], { at: 0, order: 0 });
    const now = record('b', [evidence('urgency')], { order: 50 });
    expect(faded(old, state([old, now], { messages: 50 }))[0]?.keep).toBe(0.5);
  });

  test('the latest evidence is as new as can be', () => {
    const now = record('b', [evidence('urgency', { strength: 1 })], { at: 5 * day });
    expect(faded(now, state([now]))[0]?.keep).toBe(1);
  });

  test('what happens to the writer fades alike', () => {
    const old = record('a', [evidence('urgency', { strength: 1, keep: 0, exposure: 1 })], { at: 0 });
    expect(faded(old, state([old, record('b', [], { at: 14 * day })]))[0]).toMatchObject({ keep: 0, exposure: 0.5 });
  });
});
