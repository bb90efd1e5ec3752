import { describe, expect, test } from 'vitest';
import { without } from '../../src/explain/without.js';
import { classifierOf } from '../helpers/classifiers.js';

const classifier = classifierOf();

/** What is left of the text without the phrases of some tactics, and what would be said of the text that is left. */
function compare(sentences: readonly string[], ...left: readonly string[]): [number, number] {
  const text = sentences.map((sentence) => `${sentence}.`).join(' ');
  const result = classifier.classify(text);
  const indexes = result.phrases.flatMap(({ tactic }, index) => (left.includes(tactic) ? [index] : []));
  const rest = sentences.filter((sentence) => !classifier.classify(`${sentence}.`).phrases.some(({ tactic }) => left.includes(tactic)));
  return [without(result, indexes), classifier.classify(rest.map((sentence) => `${sentence}.`).join(' ')).score];
}

describe('a text without some of its phrases', () => {
  test.each([
    ['a tactic of its own', ['The funds are frozen', 'Good returns'], ['guaranteed-profit']],
    ['everything', ['The funds are frozen', 'Good returns'], ['guaranteed-profit', 'frozen-funds']],
    ['one half of a combination', ['The funds are frozen', 'Settle the tax in full before withdrawing'], ['frozen-funds']],
    ['the only lure beside a carrier', ['The funds are frozen', 'Hurry up'], ['frozen-funds']],
  ])('%s', (_, sentences, left) => {
    const [whatIf, really] = compare(sentences, ...left);
    expect(whatIf).toBe(really);
  });

  test.each([
    ['one of three of a stage', ['Good returns', 'No experience needed', 'Message me on telegram'], ['guaranteed-profit']],
    [
      'what went over a cap',
      ['Guaranteed profit for everyone', 'Zero inventory required', 'Add my mentor on telegram'],
      ['guaranteed-profit'],
    ],
  ])('%s: where another tactic can stand in for the one that goes, never more than the truth', (_, sentences, left) => {
    const [whatIf, really] = compare(sentences, ...left);
    expect(whatIf).toBeLessThanOrEqual(really);
    expect(whatIf).toBeGreaterThan(classifier.classify('').score);
  });

  test('nothing left out is the score', () => {
    const result = classifier.classify('The funds are frozen. Good returns. Hurry up.');
    expect(without(result, [])).toBe(result.score);
  });

  test('one of two phrases of a tactic changes nothing where both count alike', () => {
    const result = classifier.classify('The funds are frozen. The funds are frozen.');
    expect(without(result, [0])).toBe(result.score);
    expect(without(result, [0, 1])).toBe(classifier.classify('').score);
  });
});
