import { describe, expect, test } from 'vitest';
import { bounds, type ElementSequence, expandSequence, plainWords, type WordForms } from '../../../src/lexicon/pattern/expand.js';
import { PatternError, type PatternSequence, parsePattern } from '../../../src/lexicon/pattern/syntax.js';

const forms: WordForms = {
  units: (text) => text.toLowerCase().match(/[a-z0-9]+|[\u4e00-\u9fff]/g) ?? [],
  inflect: (unit) => (unit === 'pay' ? ['pay', 'pays', 'paid'] : [unit]),
};

function sequenceOf(pattern: string): PatternSequence {
  return parsePattern(pattern)[0]?.[0] as PatternSequence;
}

/** One expansion as a line: units as they are, the words of an element in angle brackets. */
function written(elements: ElementSequence): string {
  return elements
    .map((element) => {
      switch (element.type) {
        case 'unit':
          return element.unit;
        case 'words':
          return `<${element.words.map((units) => units.join(' ')).join('|')}>`;
        case 'class':
          return `@${element.name}`;
        case 'kind':
          return `{${element.kind}}`;
        case 'gap':
          return '...';
      }
    })
    .join(' ');
}

function expand(pattern: string): string[] {
  return expandSequence(sequenceOf(pattern), forms).map(written).sort();
}

describe('expansions', () => {
  test.each([
    ['pay first', ['pay first']],
    ['Pay top-up', ['pay top up']],
    ['开店', ['开 店']],
    ['pay~ first', ['<pay|pays|paid> first']],
    ['pay [the] fee', ['pay fee', 'pay the fee']],
    ['pay [the|your] fee', ['pay <the|your> fee', 'pay fee']],
    ['(a|b c) d', ['<a|b c> d']],
    ['(a|[b] c)', ['<a|c|b c>']],
    ['(pay~|send)', ['<pay|pays|paid|send>']],
    ['([a] [b]) c', ['<b|a|a b> c', 'c']],
    ['(@fee|tax) now', ['@fee now', 'tax now']],
    ['(a ... b|c) d', ['a ... b d', 'c d']],
    ['a ... b', ['a ... b']],
    ['a ... [b] ... c', ['a ... b ... c', 'a ... c']],
    ['a ... [b]', ['a', 'a ... b']],
    ['[a] ... b', ['a ... b', 'b']],
    ['{money} [a] @fee', ['{money} @fee', '{money} a @fee']],
  ])('%j', (pattern, expansions) => {
    expect(expand(pattern)).toEqual(expansions);
  });
});

describe('bounds', () => {
  const optional = (count: number) => `${Array.from({ length: count }, (_, index) => `[o${index}]`).join(' ')} pay`;

  test('of expansions', () => {
    expect(expand(optional(6))).toHaveLength(64);
    expect(() => expand(optional(7))).toThrow(PatternError);
  });

  test('of elements', () => {
    expect(expand('a '.repeat(bounds.elements))).toHaveLength(1);
    expect(() => expand('a '.repeat(bounds.elements + 1))).toThrow(PatternError);
  });

  test('of gaps', () => {
    expect(expand('a ... b ... c ... d')).toHaveLength(1);
    expect(() => expand('a ... b ... c ... d ... e')).toThrow(PatternError);
  });
});

describe('refused, for it asks for nothing', () => {
  test.each(['[a]', '[a] [b]', '...', '[a] ... [b]', '🔥', '([a])'])('%j', (pattern) => {
    expect(() => expand(pattern)).toThrow(PatternError);
  });

  test.each(['... pay', 'pay ...', '... pay ...'])('a gap at an end: %j', (pattern) => {
    expect(() => expand(pattern)).toThrow(PatternError);
  });
});

describe('plain words', () => {
  test.each([
    [
      'pay [the] (tax|fee)',
      [
        ['pay', 'tax'],
        ['pay', 'fee'],
        ['pay', 'the', 'tax'],
        ['pay', 'the', 'fee'],
      ],
    ],
    ['pay~', [['pay'], ['pays'], ['paid']]],
  ])('%j', (pattern, expected) => {
    expect(plainWords(sequenceOf(pattern), forms)).toEqual(expected);
  });

  test.each(['pay ... fee', '{money}', '@fee', '(a|{money})', `${'(a|b) '.repeat(7)}`])('%j is not that', (pattern) => {
    expect(plainWords(sequenceOf(pattern), forms)).toBeNull();
  });
});
