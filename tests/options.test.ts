import { describe, expect, test } from 'vitest';
import { type ClassifierOptions, OptionsError, optionProblems, thresholdProblems } from '../src/options.js';

const context = { languages: ['en', 'vi'], hasTactic: (id: string) => id === 'urgency' };

function problems(options: unknown): string[] {
  return optionProblems(options as ClassifierOptions, context);
}

describe('sound options', () => {
  test.each([
    [{}],
    [{ languages: ['vi'] }],
    [{ threshold: 'highRecall' }],
    [{ threshold: 0.99 }],
    [{ allow: ['refund policy'] }],
    [{ phrases: [{ phrase: 'now or never', tactic: 'urgency', strength: 2 }] }],
    [{ maxLength: 1000, maxPhrases: 1 }],
    [{ maxLength: 100_000_000, maxPhrases: 10_000 }],
    [{ learned: false, grammar: false }],
  ])('%j', (options) => {
    expect(problems(options)).toEqual([]);
  });
});

describe('one problem', () => {
  test.each([
    [{ treshold: 0.5 }, "'treshold'"],
    [{ languages: ['fr'] }, "'fr'"],
    [{ languages: [] }, 'languages'],
    [{ threshold: 0 }, 'threshold'],
    [{ threshold: 1 }, 'threshold'],
    [{ threshold: Number.NaN }, 'threshold'],
    [{ threshold: 'high' }, 'threshold'],
    [{ threshold: null }, 'threshold'],
    [{ allow: [''] }, 'allow[0]'],
    [{ allow: ['fine', 7] }, 'allow[1]'],
    [{ phrases: [{ phrase: ' ', tactic: 'urgency', strength: 1 }] }, 'phrases[0].phrase'],
    [{ phrases: [{ phrase: 'now', tactic: 'nothing', strength: 1 }] }, 'phrases[0].tactic'],
    [{ phrases: [{ phrase: 'now', tactic: 'urgency', strength: 4 }] }, 'phrases[0].strength'],
    [{ maxLength: 999 }, 'maxLength'],
    [{ maxLength: 1000.5 }, 'maxLength'],
    [{ maxPhrases: 0 }, 'maxPhrases'],
    [{ maxPhrases: '10' }, 'maxPhrases'],
  ])('%j', (options, named) => {
    const found = problems(options);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(named);
  });

  test('a phrase that is nothing is said to be', () => {
    expect(problems({ phrases: [null] }).length).toBeGreaterThan(0);
  });
});

test('every problem is named', () => {
  expect(
    problems({ colour: 'red', languages: ['fr', 'de'], threshold: 2, maxLength: 1, phrases: [{ phrase: '', tactic: 'x', strength: 0 }] }),
  ).toHaveLength(8);
});

test('values of the wrong kind are problems, not accidents', () => {
  for (const options of [{ phrases: 'now' }, { phrases: {} }, { allow: 'refund' }, { allow: {} }, { languages: 'en' }, { languages: 7 }]) {
    expect(problems(options), JSON.stringify(options)).toHaveLength(1);
  }
});

test('thresholds', () => {
  for (const sound of ['highRecall', 'balanced', 'highPrecision', 0.000001, 0.999999] as const)
    expect(thresholdProblems(sound)).toEqual([]);
  for (const broken of [0, 1, -1, Number.POSITIVE_INFINITY, 'medium']) expect(thresholdProblems(broken as never)).toHaveLength(1);
});

test('the error holds them', () => {
  expect(new OptionsError(['a', 'b'])).toMatchObject({
    name: 'OptionsError',
    code: 'invalid-options',
    problems: ['a', 'b'],
    message: 'invalid options: a; b',
  });
});
