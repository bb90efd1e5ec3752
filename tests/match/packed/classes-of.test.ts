import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../../src/lexicon/errors.js';
import type { LanguageData, Lexicon } from '../../../src/lexicon/lexicon.js';
import { linkLexicons } from '../../../src/match/link.js';
import { Matcher } from '../../../src/match/match-phrases.js';
import { classesOf, entryIds, languageOf } from '../../../src/match/packed/classes-of.js';
import { packLexicons } from '../../../src/match/packed/pack-lexicons.js';
import { chinese, english, entry, lexicon, packed, read, vietnamese } from '../../helpers/lexicons.js';

const inflected: LanguageData = { ...english, tag: 'ru', inflection: { ending: 3 } };
const arabic: LanguageData = { tag: 'ar', name: 'Arabic', writing: 'spaced' };
const thai: LanguageData = { tag: 'th', name: 'Thai', writing: 'unspaced' };
const french: LanguageData = { tag: 'fr', name: 'French', writing: 'spaced' };
const optional: LanguageData = { ...vietnamese, tag: 'vo', marks: 'optional' };

const home: readonly Lexicon[] = [
  lexicon({
    id: 'en',
    classes: {
      pay: ['pay~', 'top-up', "don't pay", '24/7', 'trc20'],
      fee: { tax: ['tax', 'customs duty'], margin: ['margin', 'tax'] },
      nothing: [],
    },
    entries: [entry('en:one', '@pay now'), entry('en:two', '(a|b) c')],
  }),
  lexicon({ id: 'ru', language: inflected, classes: { fee: ['налог~', 'комисси~ банка', 'сбор'] } }),
  lexicon({ id: 'vi', language: vietnamese, classes: { pay: ['nạp', 'chuyển khoản', 'nap'] } }),
  lexicon({ id: 'vo', language: optional, classes: { pay: ['nạp', 'chuyển khoản'] } }),
  lexicon({ id: 'zh', language: chinese, folds: '證证', classes: { fee: ['保證金', '税'] } }),
  lexicon({ id: 'ar', language: arabic, classes: { duty: ['الالتزام', 'السحب', 'الجرائم الإلكترونية'] } }),
  lexicon({ id: 'th', language: thai, classes: { pay: ['ถอนเงิน'] } }),
  lexicon({ id: 'fr', language: french, classes: { pay: ["l'argent", "aujourd'hui"] } }),
  lexicon({ id: 'shared', language: null, classes: { app: ['telegram', 'whats app'] } }),
];
const packedHome = packLexicons(home);
const languageTagged = (tag: string) => home.find(({ id }) => id === tag)?.language ?? null;

/** The same pattern, compiled beside the classes as they were written, and beside those that were packed. */
function bothWays(tag: string, pattern: string): ((text: string) => unknown)[] {
  const own = lexicon({ id: 'own', origin: 'custom', language: languageTagged(tag), entries: [entry('own:one', pattern)] });
  const beside = packLexicons([own], { beside: packedHome.map(classesOf) });
  const together = packLexicons([own, ...home]).slice(0, 1);
  return [together, beside].map((one) => {
    const matcher = new Matcher(linkLexicons([...one, packedHome.find(({ id }) => id === tag) ?? one[0]].slice(0, 2) as typeof one));
    return (text: string) =>
      read(matcher, text)
        .matches.filter(({ lexicon: of }) => of.id === 'own')
        .map(({ start, end, sense }) => [start, end, sense]);
  });
}

describe('a class of a packed lexicon', () => {
  test.each([
    [
      'en',
      '@pay first',
      ['pay first', 'paying first', 'top up first', 'dont pay first', '24/7 first', 'trc20 first'],
      ['payee first', 'top first'],
    ],
    ['en', 'the @fee is due', ['the tax is due', 'the customs duty is due', 'the margin is due'], ['the customs is due']],
    [
      'ru',
      '@fee сейчас',
      ['налогами сейчас', 'комиссия банка сейчас', 'сбор сейчас'],
      ['налоговиками сейчас', 'сборы сейчас', 'комиссия сейчас'],
    ],
    ['vi', '@pay ngay', ['nạp ngay', 'nap ngay', 'chuyển khoản ngay', 'chuyen khoan ngay'], ['chuyen khoản ngay']],
    ['vo', '@pay ngay', ['nạp ngay', 'nap ngay', 'chuyển khoản ngay', 'chuyen khoan ngay nhé'], ['chuyen ngay']],
    ['zh', '交@fee', ['交保证金', '交保證金', '交税'], ['交保证']],
    [
      'ar',
      '@duty الان',
      ['الالتزام الان', 'السحب الان', 'سحب الان', 'الجرائم الإلكترونية الان', 'جرائم الإلكترونية الان'],
      ['تزام الان', 'الان'],
    ],
    ['th', '@payได้', ['ถอนเงินได้'], ['ถอนได้']],
    ['fr', '@pay demain', ["l'argent demain", 'aujourdhui demain'], ['argent demain']],
    ['en', '@app first', ['telegram first', 'whats app first'], ['whats first']],
  ])('in %s serves %s beside it', (tag, pattern, finds, misses) => {
    const [written, beside] = bothWays(tag, pattern) as [(text: string) => unknown[], (text: string) => unknown[]];
    for (const text of finds) {
      expect(beside(text), text).toHaveLength(1);
      expect(beside(text)).toEqual(written(text));
    }
    for (const text of misses) {
      expect(beside(text), text).toEqual([]);
      expect(written(text), text).toEqual([]);
    }
  });

  test('keeps its senses; of two the first', () => {
    const [, beside] = bothWays('en', 'the @fee is due') as [unknown, (text: string) => [number, number, string][]];
    expect(['tax', 'customs duty', 'margin'].map((fee) => beside(`the ${fee} is due`)[0]?.[2])).toEqual(['tax', 'tax', 'margin']);
  });

  test('gives the same lexicon as the class that was written', () => {
    const own = (tag: string, pattern: string) =>
      lexicon({ id: 'own', origin: 'custom', language: languageTagged(tag), entries: [entry('own:one', pattern)] });
    for (const [tag, pattern] of [
      ['en', '@pay ... @fee'],
      ['vi', '@pay ngay'],
      ['zh', '交@fee'],
      ['ar', '@duty الان'],
    ] as const) {
      const [together] = packLexicons([own(tag, pattern), ...home]);
      const [beside] = packLexicons([own(tag, pattern)], { beside: packedHome.map(classesOf) });
      expect(linkLexicons([beside as NonNullable<typeof beside>]).units.size).toBe(
        linkLexicons([together as NonNullable<typeof together>]).units.size,
      );
    }
  });
});

test('its own classes come first, then those of its language, then shared ones, and no others', () => {
  const shared = packed(lexicon({ id: 'shared', language: null, classes: { a: ['sa'], b: ['sb'], c: ['sc'] } }));
  const language = packed(lexicon({ id: 'en', classes: { a: ['la'], b: ['lb'] } }));
  const stranger = packed(lexicon({ id: 'vi', language: vietnamese, classes: { a: ['va'], b: ['vb'], c: ['vc'], d: ['vd'] } }));
  const beside = [stranger, shared, language].map(classesOf);
  const finds = (pattern: string, text: string) => {
    const own = lexicon({ id: 'own', classes: { a: ['oa'] }, entries: [entry('own:one', pattern)] });
    return read(new Matcher(linkLexicons(packLexicons([own], { beside }))), text).matches.length;
  };
  expect([finds('@a now', 'oa now'), finds('@b now', 'lb now'), finds('@c now', 'sc now')]).toEqual([1, 1, 1]);
  expect([finds('@a now', 'la now, sa now, va now'), finds('@b now', 'sb now, vb now'), finds('@c now', 'vc now')]).toEqual([0, 0, 0]);
  expect(() => finds('@d now', 'vd now')).toThrow(LexiconError);
});

test('names of every object are classes only where they were written', () => {
  const beside = [classesOf(packed(lexicon({ classes: { constructor: ['tax'] } })))];
  const own = (pattern: string) => lexicon({ id: 'own', entries: [entry('own:one', pattern)] });
  expect(() => packLexicons([own('@constructor now')], { beside })).not.toThrow();
  expect(() => packLexicons([own('@valueof now')], { beside })).toThrow(LexiconError);
});

test('what else is known of a packed lexicon', () => {
  const [en] = packedHome as [(typeof packedHome)[0]];
  expect(entryIds(en)).toEqual(['en:one', 'en:two']);
  expect(languageOf(en)).toEqual(english);
  expect(classesOf(en).id).toBe('en');
  expect(Object.keys(classesOf(en).classes)).toEqual(['pay', 'fee', 'nothing']);
  expect(languageOf(packedHome.at(-1) as typeof en)).toBeNull();
});
