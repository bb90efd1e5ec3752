import { describe, expect, test } from 'vitest';
import { OptionsError } from '../src/options.js';
import { classifierOf, feeWording, parts, policyData, scoring, tells, testLexicon } from './helpers/classifiers.js';
import { entry, lexicon, packed, vietnamese } from './helpers/lexicons.js';

const classifier = classifierOf();
const strong = feeWording(3, 'tax');

const vi = packed(
  lexicon({
    id: 'vi',
    language: vietnamese,
    entries: [entry('vi:one', 'đặt cọc trước', { tactic: 'first-deposit', strength: 3 })],
  }),
);
const learned = packed(
  lexicon({
    id: 'learned',
    origin: 'learned',
    entries: [entry('learned:one', 'special channel', { tactic: 'frozen-funds', strength: 3 })],
  }),
);

describe('classifying', () => {
  test('a text with phrases', () => {
    const text = `To go on, ${strong}. Hurry up!`;
    const result = classifier.classify(text);
    expect(result).toMatchObject({
      logOdds: 1.5,
      level: 'medium',
      flagged: true,
      threshold: 0.5,
      stage: 'net-closing',
      framing: 'plain',
      language: { tag: 'en', supported: true },
      assessed: true,
      notes: [],
    });
    expect(result.phrases).toEqual([
      {
        id: 'en:fee-3',
        phrase: 'settle the @fee ... before withdrawing',
        text: strong,
        start: 10,
        end: 10 + strong.length,
        tactic: 'fee-before-withdrawal',
        stage: 'net-closing',
        language: 'en',
        strength: 3,
        origin: 'written',
        keep: 1,
        modifiers: [],
        disguise: [],
      },
      {
        id: 'en:urgency-1',
        phrase: 'hurry up',
        text: 'Hurry up',
        start: 53,
        end: 61,
        tactic: 'urgency',
        stage: null,
        language: 'en',
        strength: 1,
        origin: 'written',
        keep: 1,
        modifiers: [],
        disguise: [],
      },
    ]);
    expect(result.contributions).toEqual([
      { kind: 'intercept', id: 'intercept', weight: -3.2, phrases: [] },
      { kind: 'tactic', id: 'fee-before-withdrawal', weight: 4.4, phrases: [0] },
      { kind: 'tactic', id: 'urgency', weight: 0.3, phrases: [1] },
    ]);
  });

  test('a message is its text', () => {
    expect(classifier.classify({ text: strong, from: 'ann', id: 'a', at: 1, quoted: 'good returns', forwarded: true })).toEqual(
      classifier.classify(strong),
    );
  });

  test('a harmless text gives one shared, frozen result', () => {
    const result = classifier.classify('Dinner is at seven');
    expect(result).toBe(classifier.classify('The weather was mild'));
    expect(Object.isFrozen(result)).toBe(true);
    expect(result).toMatchObject({
      level: 'none',
      flagged: false,
      stage: null,
      script: null,
      phrases: [],
      framing: 'plain',
      assessed: true,
      notes: [],
    });
  });

  test('results are frozen through and through', () => {
    const result = classifier.classify(strong);
    for (const value of [
      result,
      result.phrases,
      result.phrases[0],
      result.contributions,
      result.contributions[1],
      result.stages,
      result.versions,
    ])
      expect(Object.isFrozen(value)).toBe(true);
  });

  test.each([
    ['', ['empty']],
    ['  \n', ['empty']],
    ['123 !!!', ['no-text']],
    ['🔥🔥🔥', ['no-text']],
    ['\ud83d', ['no-text']],
    ['\u200b', ['no-text']],
  ])('%j is not assessed: %j', (text, notes) => {
    expect(classifier.classify(text)).toMatchObject({ assessed: false, notes, logOdds: scoring.intercept, language: null });
  });

  test('a text in other writing says so', () => {
    expect(classifier.classify('Оплатите налог')).toMatchObject({
      assessed: false,
      notes: ['unsupported-language'],
      language: { tag: 'und-Cyrl', supported: false },
    });
  });

  test.each([undefined, null, 7, true, {}, [], { text: 7 }, { text: null }])('%j is refused', (input) => {
    expect(() => classifier.classify(input as never)).toThrow(TypeError);
  });

  test('disguise is told', () => {
    const [phrase] = classifier.classify('mess\u200bage me on te1egram').phrases;
    expect(phrase).toMatchObject({ text: 'mess\u200bage me on te1egram', disguise: ['zero-width', 'leet'] });
  });

  test('the stretch that scores highest decides', () => {
    const filler = 'The weather was mild on Tuesday. '.repeat(80);
    const result = classifier.classify(`The funds are frozen. ${filler}${strong}. ${filler}Good returns.`);
    expect(result.logOdds).toBe(1.2);
    expect(result.phrases).toHaveLength(3);
    expect(result.contributions.at(-1)).toEqual({ kind: 'tactic', id: 'fee-before-withdrawal', weight: 4.4, phrases: [1] });
  });
});

describe('framing', () => {
  test.each([
    ['the funds are frozen', 'plain'],
    ['beware of the funds are frozen', 'warning'],
    ['they told me the funds are frozen', 'report'],
    ['the funds are frozen, is this a scam?', 'inquiry'],
    ['he wrote "the funds are frozen"', 'quotation'],
    ['they told me good returns. The funds are frozen.', 'plain'],
  ])('%j is %s', (text, framing) => {
    expect(classifier.classify(text).framing).toBe(framing);
  });

  test('a victim’s report is exposure, not score', () => {
    const report = classifier.classify(`they told me ${strong}`);
    expect(report).toMatchObject({ flagged: false, phrases: [{ keep: 0.15, modifiers: ['report'] }] });
    expect(report.exposure).toBe(classifier.classify(strong).score);
    expect(classifier.classify(strong).exposure).toBe(classifier.classify('').score);
  });
});

describe('thresholds', () => {
  const { score } = classifier.classify(strong);

  test.each([
    ['below', score - 0.000001, true],
    ['at', score, true],
    ['above', score + 0.000001, false],
  ])('%s the score', (_, threshold, flagged) => {
    expect(classifier.classify(strong, { threshold })).toMatchObject({ flagged, threshold, score });
    expect(classifierOf({ threshold }).classify(strong)).toMatchObject({ flagged, threshold, score });
  });

  test('by name', () => {
    for (const name of ['highRecall', 'balanced', 'highPrecision'] as const)
      expect(classifier.classify('', { threshold: name }).threshold).toBe(scoring.thresholds[name]);
  });

  test('of the call, else of the classifier, else balanced', () => {
    const strict = classifierOf({ threshold: 'highPrecision' });
    expect(strict.classify(strong)).toMatchObject({ flagged: false, threshold: 0.85 });
    expect(strict.classify(strong, { threshold: 0.1 })).toMatchObject({ flagged: true, threshold: 0.1 });
    expect(strict.classify(strong, {})).toMatchObject({ threshold: 0.85 });
    expect(classifier.classify(strong).threshold).toBe(0.5);
  });

  test('levels stay where they are', () => {
    expect(classifier.classify(strong, { threshold: 0.99 }).level).toBe('medium');
  });

  test('an unknown one is refused', () => {
    for (const threshold of [0, 1, 2, Number.NaN, 'high'])
      expect(() => classifier.classify('', { threshold: threshold as never })).toThrow(OptionsError);
  });
});

describe('options', () => {
  test('that are wrong are all named', () => {
    let error: unknown;
    try {
      classifierOf({ languages: ['fr'], threshold: 7, phrases: [{ phrase: '', tactic: 'nothing', strength: 9 }], colour: 1 } as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(OptionsError);
    expect((error as OptionsError).problems).toHaveLength(6);
  });

  test('a phrase that cannot be compiled is said', () => {
    expect(() => classifierOf({ phrases: [{ phrase: '(now', tactic: 'urgency', strength: 1 }] })).toThrow(
      expect.objectContaining({ name: 'LexiconError' }),
    );
    expect(() => classifierOf({ allow: ['(now'] })).toThrow(expect.objectContaining({ name: 'LexiconError' }));
  });

  test('phrases of one’s own', () => {
    const own = classifierOf({ phrases: [{ phrase: 'golden (ticket|door)', tactic: 'guaranteed-profit', strength: 3 }] });
    expect(own.classify('the golden door').phrases).toMatchObject([
      { id: 'custom:1', text: 'golden door', origin: 'custom', tactic: 'guaranteed-profit' },
    ]);
  });

  test('phrases that are no sign here', () => {
    const own = classifierOf({ allow: ['the funds are frozen peas'] });
    expect(own.classify('the funds are frozen peas').phrases).toEqual([]);
    expect(own.classify('the funds are frozen').phrases).toHaveLength(1);
  });

  test('languages', () => {
    const both = classifierOf({ lexicons: [vi] });
    expect(both.languages).toEqual(['en', 'vi']);
    expect(both.classify('đặt cọc trước, good returns')).toMatchObject({
      phrases: [{ language: 'vi' }, { language: 'en' }],
      language: { tag: 'vi' },
    });
    const one = classifierOf({ lexicons: [vi], languages: ['vi'] });
    expect(one.classify('good returns').phrases).toEqual([]);
    expect(one.classify('dat coc truoc').phrases).toHaveLength(1);
  });

  test('learned phrases', () => {
    expect(classifierOf({ lexicons: [learned] }).classify('special channel')).toMatchObject({
      logOdds: -2.2,
      phrases: [{ origin: 'learned' }],
    });
    expect(classifierOf({ lexicons: [learned], learned: false }).classify('special channel').phrases).toEqual([]);
  });

  test('no more phrases are reported than asked for, those that decide first', () => {
    const text = `good returns. steady profit daily. no experience needed. ${strong}. hurry up.`;
    const few = classifierOf({ maxPhrases: 2 }).classify(text);
    const all = classifier.classify(text);
    expect(all.notes).toEqual([]);
    expect(few.notes).toEqual(['phrases-capped']);
    expect(few.phrases).toHaveLength(2);
    expect(few).toMatchObject({ score: all.score, logOdds: all.logOdds, stage: all.stage });
    for (const { phrases } of few.contributions) for (const index of phrases) expect(few.phrases[index]).toBeDefined();
  });

  test('no more of a text is read than asked for', () => {
    const long = `${'The weather was mild. '.repeat(60)}${strong}`;
    const short = classifierOf({ maxLength: 1000 });
    expect(short.classify(long)).toMatchObject({ phrases: [], notes: ['truncated'], assessed: true });
    expect(short.classify(`${strong}. ${long}`)).toMatchObject({ logOdds: 1.2, notes: ['truncated'] });
    expect(short.classify(`${strong} ${'x'.repeat(999 - strong.length)}`).notes).toEqual([]);
    expect(short.classify(`${'x'.repeat(999)}🔥`).notes).toEqual(['truncated']);
  });
});

describe('extending', () => {
  test('adds to what there was, and leaves that alone', () => {
    const base = classifierOf({ threshold: 'highRecall', phrases: [{ phrase: 'golden door', tactic: 'guaranteed-profit', strength: 3 }] });
    const more = base.extend({
      phrases: [{ phrase: 'silver door', tactic: 'guaranteed-profit', strength: 2 }],
      allow: ['the silver door handle'],
      lexicons: [vi],
    });
    expect(more.classify('golden door. silver door.').phrases.map(({ text }) => text)).toEqual(['golden door', 'silver door']);
    expect(more.classify('the silver door handle').phrases).toEqual([]);
    expect(more.classify('').threshold).toBe(0.3);
    expect(more.languages).toEqual(['en', 'vi']);
    expect(base.classify('silver door').phrases).toEqual([]);
    expect(base.languages).toEqual(['en']);
  });

  test('new values go before old ones', () => {
    expect(classifierOf({ threshold: 'highRecall', maxPhrases: 1 }).extend({ threshold: 'highPrecision' }).classify('').threshold).toBe(
      0.85,
    );
  });

  test('again and again', () => {
    const twice = classifierOf()
      .extend({ phrases: [{ phrase: 'golden door', tactic: 'urgency', strength: 1 }] })
      .extend({ phrases: [{ phrase: 'silver door', tactic: 'urgency', strength: 1 }] });
    expect(twice.classify('golden door, silver door').phrases.map(({ id }) => id)).toEqual(['custom:1', 'custom:2']);
  });

  test('with broken options is refused', () => {
    expect(() => classifierOf().extend({ threshold: 9 })).toThrow(OptionsError);
  });
});

describe('a classifier', () => {
  test('is frozen', () => {
    expect(Object.isFrozen(classifier)).toBe(true);
    expect(Object.isFrozen(classifier.languages)).toBe(true);
    expect(Object.isFrozen(classifier.versions)).toBe(true);
  });

  test('can be warmed, which changes nothing', () => {
    let warmed = 0;
    const grammar = { language: 'en', read: () => ({ modifiers: new Map(), limited: false }), warm: () => void warmed++ };
    const cold = classifierOf({ grammar });
    const before = cold.classify(strong);
    cold.warm();
    expect(warmed).toBe(1);
    expect(cold.classify(strong)).toEqual(before);
  });

  test('takes in what grammar says', () => {
    const grammar = {
      language: 'en',
      read: () => ({ modifiers: new Map([[0, ['report' as const]]]), limited: true }),
      warm: () => undefined,
    };
    expect(classifierOf({ grammar }).classify(strong)).toMatchObject({ flagged: false, framing: 'report', notes: ['grammar-limited'] });
    expect(classifierOf({}, { grammar }).classify(strong).framing).toBe('report');
    expect(classifierOf({ grammar: false }, { grammar }).classify(strong).framing).toBe('plain');
    expect(classifierOf({ lexicons: [vi], languages: ['vi'] }, { grammar }).classify('đặt cọc trước').framing).toBe('plain');
  });
});

describe('the fingerprint', () => {
  const print = (...args: Parameters<typeof classifierOf>) => classifierOf(...args).versions.fingerprint;

  test('is the same for the same', () => {
    expect(print()).toBe(classifier.versions.fingerprint);
    expect(classifier.versions).toMatchObject({ schema: 1, library: '0.0.0-test' });
  });

  test.each([
    ['a lexicon', [{ lexicons: [vi] }]],
    ['a phrase', [{ phrases: [{ phrase: 'golden door', tactic: 'urgency', strength: 1 }] }]],
    ['an allow phrase', [{ allow: ['golden door'] }]],
    ['a longest text', [{ maxLength: 5000 }]],
    ['a number of phrases', [{ maxPhrases: 3 }]],
    ['a threshold', [{ threshold: 'highRecall' }]],
    ['a weight', [{}, { policy: { ...parts.policy, scoring: { ...scoring, intercept: -3 } } }]],
    ['a release', [{}, { library: '0.0.1-test' }]],
    [
      'an entry',
      [{}, { lexicons: [packed({ ...testLexicon, entries: testLexicon.entries.slice(1) }, { frequency: policyData.frequency, tells })] }],
    ],
    ['a grammar', [{ grammar: { language: 'en', read: () => ({ modifiers: new Map(), limited: false }), warm: () => undefined } }]],
  ] as [string, Parameters<typeof classifierOf>][])('is another with %s', (_, args) => {
    expect(print(...args)).not.toBe(classifier.versions.fingerprint);
  });
});
