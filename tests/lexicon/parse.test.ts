import { describe, expect, test } from 'vitest';
import { LexiconError, type LexiconIssue } from '../../src/lexicon/errors.js';
import { parseLexiconIn } from '../../src/lexicon/parse.js';
import { languageOf } from '../../src/match/packed/classes-of.js';
import { classifierOf, packedTestLexicon } from '../helpers/classifiers.js';

const context = { beside: [packedTestLexicon], tactics: new Set(['urgency', 'guaranteed-profit']) };

const sound = {
  id: 'mine',
  language: 'en',
  classes: { pay: ['pay~', 'top up'] },
  phrases: [
    {
      id: 'mine:hurry',
      tactic: 'urgency',
      phrase: 'pay at once',
      strength: 2,
      pattern: '@pay at once',
      yes: ['Paying at once'],
      no: ['Pay later'],
    },
  ],
};

function issuesOf(json: unknown): readonly LexiconIssue[] {
  try {
    parseLexiconIn(json, context);
  } catch (error) {
    if (error instanceof LexiconError) return error.issues;
    throw error;
  }
  return [];
}

function withPhrase(more: object): unknown {
  return { ...sound, phrases: [{ ...sound.phrases[0], ...more }] };
}

describe('sound data', () => {
  const lexicon = parseLexiconIn(sound, context);

  test('becomes a lexicon of its own', () => {
    expect(lexicon).toMatchObject({ id: 'mine', origin: 'custom', tag: 'en' });
    expect(languageOf(lexicon)).toMatchObject({ tag: 'en' });
    expect(Object.isFrozen(lexicon)).toBe(true);
    // Sections are texts, which nobody can change.
    expect(Object.values(lexicon).every((section) => section === null || typeof section !== 'object')).toBe(true);
  });

  test('that a classifier takes', () => {
    const { phrases } = classifierOf({ lexicons: [lexicon] }).classify('top up at once');
    expect(phrases).toMatchObject([{ id: 'mine:hurry', origin: 'custom', language: 'en' }]);
  });

  test('may bring a language of its own', () => {
    const own = parseLexiconIn(
      {
        ...sound,
        language: { tag: 'tl', name: 'Tagalog', writing: 'spaced', classes: { pay: ['bayad'] } },
        classes: undefined,
        phrases: [{ ...sound.phrases[0], yes: ['bayad at once'] }],
      },
      context,
    );
    expect(own.tag).toBe('tl');
    expect(languageOf(own)).toEqual({ tag: 'tl', name: 'Tagalog', writing: 'spaced' });
  });

  test('needs no sentences to try', () => {
    expect(issuesOf(withPhrase({ yes: undefined, no: undefined }))).toEqual([]);
  });
});

describe('what is wrong', () => {
  test('is told at once: sentences of sound entries are tried beside a pattern that cannot be read', () => {
    const broken = { ...sound.phrases[0], id: 'mine:broken', pattern: 'pay (now' };
    const missed = { ...sound.phrases[0], id: 'mine:missed', yes: ['Paying at once', 'Later'] };
    const issues = issuesOf({
      ...sound,
      phrases: [broken, sound.phrases[0], missed],
      allow: [{ id: 'mine:fine', phrase: 'pay later', pattern: 'pay later' }],
    });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'pattern /phrases/0/pattern',
      'yes-not-matched /phrases/2/yes/1',
    ]);
  });

  test.each([
    ['not an object', null, 'shape'],
    ['a text', 'lexicon', 'shape'],
    ['no phrases', { id: 'mine', language: 'en' }, 'shape'],
    ['a language that is not loaded', { ...sound, language: 'xx' }, 'language-mismatch'],
    ['an id that is taken', withPhrase({ id: 'en:fee-1' }), 'duplicate-id'],
    ['an unknown tactic', withPhrase({ tactic: 'nothing' }), 'unknown-tactic'],
    ['a broken pattern', withPhrase({ pattern: '(pay' }), 'pattern'],
    ['an unknown class', withPhrase({ pattern: '@nothing at once' }), 'unknown-class'],
    ['a pattern without an anchor', withPhrase({ pattern: '{money}' }), 'no-anchor'],
    ['a sentence that should match', withPhrase({ yes: ['Pay later'] }), 'yes-not-matched'],
    ['a sentence that should not', withPhrase({ no: ['Pay at once'] }), 'no-matched'],
  ])('%s', (_, json, code) => {
    expect(issuesOf(json).map((issue) => issue.code)).toContain(code);
  });

  test('is all said at once', () => {
    const codes = issuesOf(withPhrase({ tactic: 'nothing', yes: ['Later'], no: ['Pay at once'] })).map(({ code }) => code);
    expect(codes).toEqual(['unknown-tactic', 'yes-not-matched', 'no-matched']);
  });

  test('is pointed at in the data that was given', () => {
    const data = { ...sound, phrases: [sound.phrases[0], { ...sound.phrases[0], id: 'mine:two', pattern: ['at once', '(pay'] }] };
    const [issue] = issuesOf(data);
    const target = issue?.pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
    expect(target).toBe('(pay');
  });

  test('goes by the name of the file', () => {
    let error: unknown;
    try {
      parseLexiconIn(withPhrase({ pattern: '(pay' }), { ...context, file: 'mine.json' });
    } catch (thrown) {
      error = thrown;
    }
    expect((error as LexiconError).issues[0]?.file).toBe('mine.json');
  });
});
