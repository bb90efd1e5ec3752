import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInLexicons } from '../../src/builtin/all.gen.js';
import { policyData } from '../../src/builtin/policy.gen.js';
import { type Classifier, createClassifierFrom, type Parts } from '../../src/classifier.js';
import { packedTestLexicon } from '../helpers/classifiers.js';
import { lexicon, packed } from '../helpers/lexicons.js';

/** Sentences of scams, of honest talk, and what they are made of. */
const sentences = [
  'Pay the 15% tax in USDT before the withdrawal',
  'To withdraw you must first pay a margin, it cannot be deducted from the balance',
  'No deposit needed, earn $300 a day from your phone',
  'Add our receptionist on Telegram',
  'guaranteed profit for everyone, settle the tax in full before withdrawing',
  'they told me the funds are frozen until you settle',
  'Scam alert: is this a scam?',
  'daily tasks, hurry up, only until midnight',
  'The weather was mild, see you at 7',
  'Thanks for the invoice, the refund went to my card',
  'Zaplatite nejprve poplatek',
  '先交保证金才能提现，賺錢很快',
  'Rút tiền phải đóng thuế trước',
  'налог перед выводом',
];
const disguised = [
  'P.a.y t h e t.a.x b3f0re w1thdr4wal',
  'Рау thе mаrgіn fіrst',
  'pay\u200b the\u200b fee\u200b',
  '𝗚𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲𝗱 𝗽𝗿𝗼𝗳𝗶𝘁 ᴇᴠᴇʀʏ ᴅᴀʏ',
  'whtsapp withdrawl USTD telgram guarantted',
  '🅿️🅰️🆈 the f*e on tele gram',
  'ｐａｙ ｆｉｒｓｔ',
];
const hostile = [
  'tax '.repeat(600),
  'pay tax. '.repeat(300),
  `${'('.repeat(500)}pay${')'.repeat(500)}`,
  'x'.repeat(5000),
  '1,000.50 '.repeat(400),
  '\ud800\udc00\ud800 \u202e pay \ufffd',
  '\n'.repeat(2000),
  'a\u0301'.repeat(800),
  '保'.repeat(3000),
  `${'The weather was mild. '.repeat(900)}Pay the tax before the withdrawal. ${'It rains. '.repeat(300)}`,
  // Longer than what is kept between texts.
  `${'word '.repeat(20_000)}pay the tax before withdrawing`,
];
const sentence = fc.oneof(fc.constantFrom(...sentences), fc.constantFrom(...disguised), fc.string({ unit: 'binary', maxLength: 40 }));
const usual = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => list.join('. '));
const long = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.integer({ min: 20, max: 80 }))
  .map(([list, times]) => `${list.join('. ')}. `.repeat(times));
const anyText = fc.oneof(
  { weight: 6, arbitrary: usual },
  { weight: 2, arbitrary: long },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.constant('') },
);

/** English as it is built, and a small lexicon in which two languages have a wording. */
const english: Parts = {
  policy: policyData,
  library: '0.0.0-test',
  lexicons: builtInLexicons.filter(({ id }) => id === 'en' || id === 'shared'),
  grammar: null,
};
const wording = {
  bias: -0.5,
  onSubject: 0.2,
  slope: 1,
  offset: 0,
  written: 1,
  scam: { 'pay the': [0.8, 0, 0, 0, 4, 0], 'tax … withdrawal': [0.9, 0, 0, 0, 2, 0], '#': [0.3, 0, 0, 0, 0, 0] },
  honest: { weather: -0.8, 'the invoice': -0.9 },
  common: 'the to you was in it is a',
};
const worded = [
  packed(lexicon({ id: 'xa', language: { tag: 'xa', name: 'A', writing: 'spaced' }, wording })),
  packed(
    lexicon({
      id: 'xb',
      language: { tag: 'xb', name: 'B', writing: 'spaced' },
      wording: { ...wording, common: 'налог перед выводом rút tiền' },
    }),
  ),
];

describe.each([
  ['built-in English', () => createClassifierFrom(english), 150],
  ['small lexicons', () => createClassifierFrom({ ...english, lexicons: [packedTestLexicon, ...worded] }), 300],
] as [string, () => Classifier, number][])('a classifier of %s', (_, create, numRuns) => {
  const used = create();
  const fresh = new Map<string, unknown>();
  /** What a classifier that never read anything else says. */
  const alone = (text: string): unknown => {
    if (!fresh.has(text)) fresh.set(text, create().classify(text));
    return fresh.get(text);
  };

  test('says of a text the same after any other', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 3 }),
        fc.oneof(usual, fc.constantFrom(...sentences, ...disguised)),
        (before, text) => {
          for (const other of before) used.classify(other);
          expect(used.classify(text)).toEqual(alone(text));
          expect(used.classify(text)).toEqual(alone(text));
        },
      ),
      { numRuns },
    );
  });

  test('after each hostile text, and of each after the others', () => {
    const texts = [...hostile, ...sentences, ...disguised];
    for (const before of hostile) {
      for (const text of [...sentences, ...disguised]) {
        used.classify(before);
        expect(used.classify(text), `${text} after ${before.slice(0, 20)}`).toEqual(alone(text));
      }
    }
    for (const text of [...texts, ...texts.reverse()]) expect(used.classify(text), text.slice(0, 40)).toEqual(alone(text));
  });

  test('finds something to say of them', () => {
    expect(sentences.filter((text) => used.classify(text).phrases.length > 0).length).toBeGreaterThan(2);
  });
});
