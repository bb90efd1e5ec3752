import { describe, expect, test } from 'vitest';
import { PatternError, parsePattern } from '../../../src/lexicon/pattern/syntax.js';

function words(text: string, inflected = false) {
  return { type: 'words', text, inflected };
}

const gap = { type: 'gap' };

describe('reading', () => {
  test.each([
    ['pay first', [[[words('pay'), words('first')]]]],
    ['  pay   first  ', [[[words('pay'), words('first')]]]],
    ['pay~ first', [[[words('pay', true), words('first')]]]],
    ['pay ... fee', [[[words('pay'), gap, words('fee')]]]],
    ['pay … fee', [[[words('pay'), gap, words('fee')]]]],
    ['押金...提现', [[[words('押金'), gap, words('提现')]]]],
    ['押金…提现', [[[words('押金'), gap, words('提现')]]]],
    ['{money} daily', [[[{ type: 'kind', kind: 'money' }, words('daily')]]]],
    ['@fee-2 first', [[[{ type: 'class', name: 'fee-2' }, words('first')]]]],
    [
      '@fee{money}',
      [
        [
          [
            { type: 'class', name: 'fee' },
            { type: 'kind', kind: 'money' },
          ],
        ],
      ],
    ],
    ['a & b', [[[words('a')], [words('b')]]]],
    ['a&b', [[[words('a')], [words('b')]]]],
    ['a && b', [[[words('a')]], [[words('b')]]]],
    ['a & b && c', [[[words('a')], [words('b')]], [[words('c')]]]],
    ['[the]', [[[{ type: 'choice', branches: [[words('the')]], optional: true }]]]],
    ['(a|b c)', [[[{ type: 'choice', branches: [[words('a')], [words('b'), words('c')]], optional: false }]]]],
    ['无[需]货', [[[words('无'), { type: 'choice', branches: [[words('需')]], optional: true }, words('货')]]]],
    ["don't", [[[words("don't")]]]],
    ['24/7', [[[words('24/7')]]]],
  ])('%j', (source, tree) => {
    expect(parsePattern(source)).toEqual(tree);
  });

  test('choices hold choices', () => {
    expect(parsePattern('([a] b|(c|d))')).toEqual([
      [
        [
          {
            type: 'choice',
            optional: false,
            branches: [
              [{ type: 'choice', branches: [[words('a')]], optional: true }, words('b')],
              [{ type: 'choice', branches: [[words('c')], [words('d')]], optional: false }],
            ],
          },
        ],
      ],
    ]);
  });
});

describe('refusing', () => {
  test.each([
    ['', 1],
    ['   ', 1],
    ['a &', 4],
    ['& a', 1],
    ['a & & b', 4],
    ['a &&& b', 5],
    ['a | b', 3],
    ['(a', 1],
    ['pay [the', 5],
    ['(a|)', 4],
    ['()', 2],
    ['(a]', 1],
    ['a)', 2],
    ['(a & b)', 1],
    ['{gold} now', 1],
    ['{money', 1],
    ['@ fee', 1],
    ['@Fee', 1],
    ['~ pay', 1],
    ['(a|b)~', 6],
    ['pay ~', 5],
    ['pay}', 4],
  ])('%j, at column %i', (source, column) => {
    let error: unknown;
    try {
      parsePattern(source);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PatternError);
    expect((error as PatternError).column).toBe(column);
    expect((error as PatternError).remedy).not.toBe('');
  });
});
