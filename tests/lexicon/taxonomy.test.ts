import { expect, test } from 'vitest';
import { stages } from '../../src/lexicon/taxonomy.js';
import { taxonomy } from '../helpers/classifiers.js';

test('tactics are found by id', () => {
  expect(taxonomy.tactic('frozen-funds')).toMatchObject({ stage: 'net-closing', kind: 'lure' });
  expect(taxonomy.has('frozen-funds')).toBe(true);
});

test('what is none is refused', () => {
  expect(taxonomy.has('nothing')).toBe(false);
  expect(taxonomy.has('constructor')).toBe(false);
  expect(() => taxonomy.tactic('nothing')).toThrow(RangeError);
});

test('the stages come in the order in which they are played', () => {
  expect(stages).toEqual(['traffic-diversion', 'guided-registration', 'fake-operations', 'net-closing', 'recovery']);
});
