import { describe, expect, test } from 'vitest';
import { LexiconError, type LexiconIssue } from '../../src/lexicon/errors.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { packLexicons } from '../../src/match/packed/pack-lexicons.js';
import { entry, isFound, lexicon, matcherOf, read } from '../helpers/lexicons.js';

function issuesOf(...lexicons: readonly Lexicon[]): readonly LexiconIssue[] {
  try {
    packLexicons(lexicons);
  } catch (error) {
    if (error instanceof LexiconError) return error.issues;
    throw error;
  }
  return [];
}

describe('what cannot be compiled', () => {
  test.each([
    ['pay (now', 'pattern'],
    ['{money} {percent}', 'no-anchor'],
    ['{money}', 'no-anchor'],
    ['pay @nothing', 'unknown-class'],
    ['a1 & b & c & d & e', 'pattern'],
    ['[pay] [now]', 'pattern'],
    ['...', 'pattern'],
    ['pay &', 'pattern'],
    ['🔥', 'pattern'],
    [`pay ${'word '.repeat(16)}`, 'pattern'],
    ['a ... b ... c ... d ... e', 'pattern'],
    ['[a] [b] [c] [d] [e] [f] [g] pay', 'pattern'],
  ])('%j: %s', (pattern, code) => {
    expect(issuesOf(lexicon({ entries: [entry('en:one', pattern)] })).map((issue) => issue.code)).toEqual([code]);
  });

  test('everything that is wrong is named at once, with its place', () => {
    const broken = lexicon({
      entries: [entry('en:one', ['pay first', 'pay (now']), entry('en:two', 'fee', { unless: ['@nothing'] })],
      classes: { pay: ['pay', 'to ... pay'], fee: { tax: ['tax', '{money}'] } },
    });
    expect(issuesOf(broken).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['pattern', '/classes/pay/1'],
      ['pattern', '/classes/fee/tax/1'],
      ['pattern', '/phrases/en:one/pattern/1'],
      ['unknown-class', '/phrases/en:two/unless/0'],
    ]);
  });

  test.each(['word @pay', 'a & b', 'pay ... fee', '{money}', '[pay]', '🔥'])('the class word %j', (word) => {
    expect(issuesOf(lexicon({ classes: { pay: ['pay'], some: [word] } })).map((issue) => issue.pointer)).toEqual(['/classes/some/0']);
  });

  test('a message says what to do', () => {
    const [issue] = issuesOf(lexicon({ entries: [entry('en:one', 'pay @nothing')] }));
    expect(issue?.message).toContain('@nothing');
    expect(issue?.remedy).not.toBe('');
  });
});

describe('what can', () => {
  test.each(['a & b & c & d', 'a ... b ... c ... d', `${'word '.repeat(16)}`, '[a] [b] [c] [d] [e] [f] pay', '{money} daily', '[pay] now'])(
    '%j',
    (pattern) => {
      expect(issuesOf(lexicon({ entries: [entry('en:one', pattern)] }))).toEqual([]);
    },
  );

  test('a cue or an allow phrase needs no anchor', () => {
    const sound = lexicon({
      allow: [{ id: 'en:allow', patterns: ['{money}'] }],
      cues: [{ id: 'en:cue', modifier: 'demand', reach: 'sentence', within: 10, except: [], patterns: ['{money}'], unless: [] }],
    });
    expect(issuesOf(sound)).toEqual([]);
  });

  test('words that objects happen to have', () => {
    for (const word of ['constructor', 'tostring', 'valueof', 'prototype']) {
      const matcher = matcherOf(
        lexicon({ classes: { some: [`${word}~`] }, entries: [entry('en:one', `${word} fee`), entry('en:two', `@some tax`)] }),
        { frequency: { fee: 9 } },
      );
      expect(read(matcher, `${word} fee, ${word} tax`).matches.map((match) => match.entry.id)).toEqual(['en:one', 'en:two']);
    }
  });
});

test('the anchor of each pattern is told, for a lint', () => {
  const told: [string, string, number | null][] = [];
  packLexicons([lexicon({ entries: [entry('en:one', ['pay the guaranteed', 'you & me'])] })], {
    frequency: { pay: 900, the: 50_000, guaranteed: 3, you: 30_000, me: 12_000 },
    onAnchor: ({ id }, pattern, anchor) => told.push([id, pattern, anchor?.cost ?? null]),
  });
  expect(told).toEqual([
    ['en:one', 'pay the guaranteed', 3],
    ['en:one', 'you & me', 12_000],
  ]);
});

test('the same part in two patterns serves both', () => {
  const matcher = matcherOf(
    lexicon({ entries: [entry('en:one', 'pay first & tax'), entry('en:two', 'pay first & fee', { tactic: 'urgency' })] }),
  );
  expect(read(matcher, 'pay first, the tax, the fee').matches.map((match) => match.entry.id)).toEqual(['en:one', 'en:two']);
});

test('a class serves any number of patterns, each with its own words around', () => {
  const classes = { pay: ['pay', 'top up'] };
  expect(isFound('now @pay', 'now top up', { classes })).toBe(true);
  expect(isFound('@pay [it] now', 'top up now', { classes })).toBe(true);
});

test('folds of every language go into one table', () => {
  const one = lexicon({ id: 'zh', folds: '錢钱', entries: [entry('zh:one', '赚钱')] });
  const other = lexicon({ id: 'xx', folds: '賺赚' });
  expect(read(matcherOf([one, other]), '賺錢').matches).toHaveLength(1);
});
