import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokenize.js';

function typed(text: string): [string, string][] {
  return tokenize(text).map(({ type, text: written }) => [type, written]);
}

describe('tokens', () => {
  test.each([
    [
      'Pay first.',
      [
        ['word', 'Pay'],
        ['word', 'first'],
        ['punctuation', '.'],
      ],
    ],
    ["don't", [['word', "don't"]]],
    [
      'earn $300 now',
      [
        ['word', 'earn'],
        ['money', '$300'],
        ['word', 'now'],
      ],
    ],
    [
      '15% in 2 days',
      [
        ['percent', '15%'],
        ['word', 'in'],
        ['duration', '2 days'],
      ],
    ],
    [
      'step 7',
      [
        ['word', 'step'],
        ['number', '7'],
      ],
    ],
    ['t.me/example', [['url', 't.me/example']]],
    ['@example_name', [['handle', '@example_name']]],
    [
      '开店',
      [
        ['word', '开'],
        ['word', '店'],
      ],
    ],
    ['5万元', [['money', '5万元']]],
    [
      'hi 👍🏽',
      [
        ['word', 'hi'],
        ['emoji', '👍🏽'],
      ],
    ],
    ['👨‍👩‍👧', [['emoji', '👨‍👩‍👧']]],
    ['🇻🇳', [['emoji', '🇻🇳']]],
    [
      '"hi"',
      [
        ['punctuation', '"'],
        ['word', 'hi'],
        ['punctuation', '"'],
      ],
    ],
    ['', []],
    ['   ', []],
  ])('%j', (text, tokens) => {
    expect(typed(text)).toEqual(tokens);
  });
});

describe('sentences', () => {
  const inSentences = (text: string) =>
    tokenize(text)
      .filter(({ type }) => type === 'word')
      .map(({ text: word, sentence }) => [word, sentence]);

  test('are counted from 0', () => {
    expect(inSentences('One. Two! Three')).toEqual([
      ['One', 0],
      ['Two', 1],
      ['Three', 2],
    ]);
  });

  test('a stop belongs to the sentence it ends', () => {
    expect(tokenize('One. Two').map(({ sentence }) => sentence)).toEqual([0, 0, 1]);
  });

  test('empty lines are none', () => {
    expect(inSentences('\n\nOne.\n\nTwo\n\n\nThree')).toEqual([
      ['One', 0],
      ['Two', 1],
      ['Three', 2],
    ]);
  });
});

test('any text: tokens are its slices, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      let last = 0;
      for (const token of tokenize(text)) {
        expect(token.text).toBe(text.slice(token.start, token.end));
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
      }
    }),
    { numRuns: 500 },
  );
});

test('every letter and digit of everyday writing is in a token', () => {
  const text = 'Pay 3,000元 đặt cọc, mañana! Для вывода 5 days.';
  const covered = tokenize(text)
    .map(({ text: written }) => written)
    .join('');
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) expect(covered).toContain(letter);
});
