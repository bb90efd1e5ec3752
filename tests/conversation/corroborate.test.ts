import { expect, test } from 'vitest';
import { corroborated } from '../../src/conversation/corroborate.js';
import type { FadedRecord } from '../../src/conversation/fade.js';
import type { Evidence } from '../../src/evidence/evidence.js';

function worded(keep: number, tactic = 'net-closing-wording'): Evidence {
  return { tactic, sense: '', strength: 1, keep, exposure: 0, origin: 'learned' };
}

function record(...evidence: Evidence[]): FadedRecord {
  return { record: { id: 'm', from: null, at: null, order: 1, evidence, tells: [], score: 0.5 }, evidence };
}

const written: Evidence = { tactic: 'frozen-funds', sense: '', strength: 3, keep: 1, exposure: 0, origin: 'written' };

test('written evidence stands as it is', () => {
  expect(corroborated([record(written), record(written)])).toEqual([written, written]);
});

test('the wording of one message counts half', () => {
  expect(corroborated([record(worded(0.8), worded(0.8))])).toEqual([worded(0.4)]);
});

test('a second message bears it out', () => {
  const [sum] = corroborated([record(worded(0.4)), record(worded(0.4))]);
  expect(sum?.keep).toBeGreaterThan(0.4);
});

test('stages are kept apart, and nothing counts more than in full', () => {
  expect(corroborated([record(worded(1)), record(worded(1)), record(worded(1)), record(worded(0.5, 'recovery-wording'))])).toEqual([
    worded(1),
    worded(0.25, 'recovery-wording'),
  ]);
});

test('the order of the messages plays no part', () => {
  const records = [record(worded(0.3)), record(worded(0.9)), record(worded(0.5, 'recovery-wording'))];
  expect(corroborated([...records].reverse())).toEqual(corroborated(records));
});
