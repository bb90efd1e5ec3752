import { describe, expect, test } from 'vitest';
import { assembleLanguage, assembleShared, type LexiconFile } from '../../src/lexicon/assemble.js';

const tactics = new Set(['urgency', 'contact']);

function file(path: string, json: unknown): LexiconFile {
  return { path, json };
}

const language = file('en/language.json', {
  tag: 'en',
  name: 'English',
  writing: 'spaced',
  money: ['dollars'],
  classes: { pay: ['pay~'] },
});

function phrase(id: string, more: object = {}) {
  return { id, phrase: 'hurry up', strength: 1, pattern: 'hurry up', yes: ['Hurry up!'], no: ['No hurry.'], ...more };
}

function urgency(...phrases: readonly object[]): LexiconFile {
  return file('en/urgency.json', { tactic: 'urgency', phrases });
}

function assemble(...files: readonly LexiconFile[]) {
  return assembleLanguage('en', files, tactics, { folds: '錢钱' });
}

describe('a sound language', () => {
  const { lexicon, examples, issues } = assemble(
    urgency(phrase('en:hurry', { unless: ['no hurry'], source: 'here' }), phrase('en:now', { pattern: ['right now', 'at once'] })),
    language,
    file('en/allow.json', { phrases: [{ id: 'en:allow', phrase: 'a', pattern: 'hurry home', yes: ['Hurry home'], no: ['Hurry'] }] }),
    file('en/context.json', {
      classes: { who: ['scammers'] },
      cues: [{ id: 'en:beware', modifier: 'warning', reach: 'after', pattern: 'beware', yes: ['Beware!'] }],
    }),
  );

  test('has no issues', () => {
    expect(issues).toEqual([]);
  });

  test('has its parts together', () => {
    expect(lexicon).toMatchObject({ id: 'en', origin: 'written', folds: '錢钱', classes: { pay: ['pay~'], who: ['scammers'] } });
    expect(lexicon.language).toEqual({ tag: 'en', name: 'English', writing: 'spaced', money: ['dollars'] });
    expect(lexicon.entries).toEqual([
      { id: 'en:hurry', tactic: 'urgency', phrase: 'hurry up', strength: 1, patterns: ['hurry up'], unless: ['no hurry'] },
      { id: 'en:now', tactic: 'urgency', phrase: 'hurry up', strength: 1, patterns: ['right now', 'at once'], unless: [] },
    ]);
    expect(lexicon.allow).toEqual([{ id: 'en:allow', patterns: ['hurry home'] }]);
    expect(lexicon.cues).toEqual([
      { id: 'en:beware', modifier: 'warning', reach: 'after', within: 10, except: [], patterns: ['beware'], unless: [] },
    ]);
  });

  test('has its examples, with their places', () => {
    expect(examples.map(({ file: path, pointer, id, type, matches }) => [path, pointer, id, type, matches])).toEqual([
      ['en/allow.json', '/phrases/0/yes/0', 'en:allow', 'allow', true],
      ['en/allow.json', '/phrases/0/no/0', 'en:allow', 'allow', false],
      ['en/context.json', '/cues/0/yes/0', 'en:beware', 'cue', true],
      ['en/urgency.json', '/phrases/0/yes/0', 'en:hurry', 'entry', true],
      ['en/urgency.json', '/phrases/0/no/0', 'en:hurry', 'entry', false],
      ['en/urgency.json', '/phrases/1/yes/0', 'en:now', 'entry', true],
      ['en/urgency.json', '/phrases/1/no/0', 'en:now', 'entry', false],
    ]);
  });
});

describe('what is broken is named, and the rest kept', () => {
  const codesOf = (...files: readonly LexiconFile[]) =>
    assemble(language, ...files).issues.map(({ code, file: path, pointer }) => [code, path, pointer]);

  test.each([
    ['a strength of 4', { strength: 4 }],
    ['an id without a language', { id: 'hurry' }],
    ['an id in capitals', { id: 'en:Hurry' }],
    ['no example that matches', { yes: [] }],
    ['no near miss', { no: [] }],
    ['an unknown field', { weight: 2 }],
    ['an empty pattern', { pattern: '' }],
    ['no pattern at all', { pattern: [] }],
  ])('%s', (_, broken) => {
    const issues = codesOf(urgency(phrase('en:one'), phrase('en:two', broken)));
    expect(issues.length).toBeGreaterThan(0);
    for (const [code, path, pointer] of issues) {
      expect([code, path]).toEqual(['shape', 'en/urgency.json']);
      expect(pointer).toMatch(/^\/phrases\/1/);
    }
  });

  test('an id that is taken, also by another file', () => {
    const other = file('en/contact.json', { tactic: 'contact', phrases: [phrase('en:one')] });
    expect(codesOf(urgency(phrase('en:one'), phrase('en:one')), other)).toEqual([
      ['duplicate-id', 'en/urgency.json', '/phrases/0/id'],
      ['duplicate-id', 'en/urgency.json', '/phrases/1/id'],
    ]);
  });

  test('an unknown tactic', () => {
    expect(codesOf(file('en/nothing.json', { tactic: 'nothing', phrases: [] }))).toEqual([
      ['unknown-tactic', 'en/nothing.json', '/tactic'],
    ]);
  });

  test('a file that is named after another tactic', () => {
    expect(codesOf(file('en/contact.json', { tactic: 'urgency', phrases: [] }))).toEqual([['shape', 'en/contact.json', '/tactic']]);
  });

  test('a class that two files define', () => {
    expect(codesOf(file('en/urgency.json', { tactic: 'urgency', classes: { pay: ['pay'] }, phrases: [] }))).toEqual([
      ['duplicate-class', 'en/urgency.json', '/classes/pay'],
    ]);
  });

  test('a class named as objects name theirs is no repeat', () => {
    expect(codesOf(file('en/urgency.json', { tactic: 'urgency', classes: { constructor: ['builder'] }, phrases: [] }))).toEqual([]);
  });

  test('a tag in the folder of another', () => {
    expect(assembleLanguage('vi', [language], tactics).issues.map(({ code }) => code)).toEqual(['language-mismatch']);
  });

  test('several problems are all named', () => {
    expect(codesOf(urgency(phrase('en:one', { strength: 0 })), file('en/nothing.json', { tactic: 'nothing', phrases: [] }))).toHaveLength(
      2,
    );
  });
});

test('the order in which files are read does not matter', () => {
  const files = [
    language,
    urgency(phrase('en:one')),
    file('en/contact.json', { tactic: 'contact', phrases: [phrase('en:two'), phrase('en:one')] }),
  ];
  expect(assemble(...files)).toEqual(assemble(...[...files].reverse()));
});

describe('shared classes', () => {
  test('come together', () => {
    const { lexicon, issues } = assembleShared([
      file('shared/a.json', { classes: { coin: ['usdt'] } }),
      file('shared/b.json', { classes: { rail: ['zelle'] } }),
    ]);
    expect(issues).toEqual([]);
    expect(lexicon).toMatchObject({ id: 'shared', language: null, classes: { coin: ['usdt'], rail: ['zelle'] } });
  });

  test('a broken file is named', () => {
    expect(assembleShared([file('shared/a.json', { classes: { Coin: [] } })]).issues[0]).toMatchObject({
      code: 'shape',
      file: 'shared/a.json',
    });
  });
});
