import { describe, expect, test } from 'vitest';
import type { ContextMatch } from '../../src/context/context-match.js';
import { gatherEvidence, keepOf } from '../../src/evidence/gather.js';
import type { Modifier } from '../../src/lexicon/lexicon.js';
import { policy } from '../helpers/classifiers.js';
import { entry, lexicon } from '../helpers/lexicons.js';

function match(...modifiers: readonly Modifier[]): ContextMatch {
  return {
    entry: entry('en:one', 'pay', { tactic: 'frozen-funds', strength: 3 }),
    lexicon: lexicon(),
    sense: 'tax',
    start: 4,
    end: 9,
    sentence: 1,
    lastSentence: 2,
    modifiers,
  };
}

describe('what is kept', () => {
  test.each([
    [[], 1],
    [['warning'], 0.05],
    [['conditional'], 0.7],
    [['conditional', 'report'], 0.15],
    [['report', 'warning', 'excused'], 0.05],
  ] as const)('after %j: %d', (modifiers, keep) => {
    expect(keepOf(modifiers, policy.keep)).toBe(keep);
  });
});

describe('what happens to the writer', () => {
  test.each([
    [[], 0],
    [['warning'], 0],
    [['quotation'], 0],
    [['report'], 1],
    [['inquiry'], 1],
    [['report', 'quotation', 'conditional'], 1],
    [['report', 'negated'], 0.1],
    [['inquiry', 'warning'], 0.05],
  ] as const)('after %j: %d', (modifiers, exposure) => {
    expect(gatherEvidence([match(...modifiers)], [], policy.keep, policy.wording)[0]?.exposure).toBe(exposure);
  });
});

test('evidence knows where it came from', () => {
  expect(gatherEvidence([match(), match('report')], [], policy.keep, policy.wording)[1]).toEqual({
    tactic: 'frozen-funds',
    sense: 'tax',
    strength: 3,
    keep: 0.15,
    exposure: 1,
    origin: 'written',
    match: 1,
    start: 4,
    end: 9,
    sentence: 1,
  });
});
