import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../src/explain/segments.js';
import { classifierOf } from '../helpers/classifiers.js';
import { anyText } from '../helpers/texts.js';

const classifier = classifierOf();

function phrases(...places: readonly (readonly [number, number])[]) {
  return { phrases: places.map(([start, end]) => ({ start, end })) } as unknown as Parameters<typeof segments>[1];
}

describe('segments', () => {
  test.each([
    [
      'abcdef',
      [[1, 3]],
      [
        ['a', []],
        ['bc', [0]],
        ['def', []],
      ],
    ],
    ['abcdef', [[0, 6]], [['abcdef', [0]]]],
    [
      'abcdef',
      [
        [0, 3],
        [3, 6],
      ],
      [
        ['abc', [0]],
        ['def', [1]],
      ],
    ],
    [
      'abcdef',
      [
        [0, 4],
        [2, 6],
      ],
      [
        ['ab', [0]],
        ['cd', [0, 1]],
        ['ef', [1]],
      ],
    ],
    [
      'abcdef',
      [
        [0, 6],
        [2, 4],
      ],
      [
        ['ab', [0]],
        ['cd', [0, 1]],
        ['ef', [0]],
      ],
    ],
    ['abcdef', [], [['abcdef', []]]],
    ['', [], []],
  ] as const)('of %j with %j', (text, places, expected) => {
    expect(segments(text, phrases(...places)).map(({ text: written, phrases: indexes }) => [written, indexes])).toEqual(expected);
  });

  test('together are the text, of any classification', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cut = segments(text, classifier.classify(text));
        expect(cut.map(({ text: written }) => written).join('')).toBe(text);
        for (const { text: written, start, end } of cut) expect(written).toBe(text.slice(start, end));
      }),
    );
  });

  test('every phrase is the text of its segments', () => {
    const text = 'Good returns, message me on telegram, hurry up';
    const result = classifier.classify(text);
    for (const [index, phrase] of result.phrases.entries()) {
      expect(
        segments(text, result)
          .filter(({ phrases: indexes }) => indexes.includes(index))
          .map(({ text: written }) => written)
          .join(''),
      ).toBe(phrase.text);
    }
    expect(result.phrases.length).toBe(3);
  });
});
