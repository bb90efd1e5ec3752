import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/text/normalize.js';
import { anyString, disguisedText, hostile, normalizerOf, words } from '../helpers/words.js';

const normalizer = normalizerOf(words);

function disguised(text: string): [string, string][] {
  return normalizer.normalize(text).disguises.map(({ disguise, start, end }) => [disguise, text.slice(start, end)]);
}

describe('ordinary text comes back as it is', () => {
  test.each([
    'Pay the fee first, 15% of $3,000.',
    'Muốn rút tiền thì đặt cọc trước nhé',
    'Для вывода средств оплатите налог',
    'Πληρώστε πρώτα τον φόρο',
    '提现前请先缴纳保证金',
    'İstanbul’da ödeme yapın',
    'TRC20, Web3 and 1688',
    '300% B2B H5 i18n',
    'a b c',
    'P.S. see you',
    'U.S. tax, e.g. this',
    'and/or cross-border cash-out',
    'Jean-Luc O’Neill',
    'https://example.com/a1b2?c=d_e',
    'me@example.com',
    'snake_case camelCase foo.bar(x)',
    '🇻🇳 🇺🇸 👨‍👩‍👧 ❤️ 👍🏽',
    'ㅋㅋ ㅠㅠ x_x',
    '',
  ])('%j', (text) => {
    for (const result of [normalizer.normalize(text), normalize(text)]) {
      expect(result.value).toBe(text);
      expect(result.source).toBe(text);
      expect(result.disguises).toEqual([]);
      expect(result.offsets.isIdentity).toBe(true);
    }
  });
});

describe('disguise is undone and told', () => {
  test.each([
    ['te1egram', 'telegram', [['leet', 'te1egram']]],
    ['gu4ranteed', 'guaranteed', [['leet', 'gu4ranteed']]],
    ['wh@tsapp', 'whatsapp', [['leet', 'wh@tsapp']]],
    ['w h a t s a p p', 'whatsapp', [['spacing', 'w h a t s a p p']]],
    ['t.e.l.e.g.r.a.m', 'telegram', [['spacing', 't.e.l.e.g.r.a.m']]],
    ['U-S-D-T', 'USDT', [['spacing', 'U-S-D-T']]],
    ['tеlеgram', 'telegram', [['homoglyph', 'tеlеgram']]],
    ['with*draw', 'withdraw', [['filler', 'with*draw']]],
    ['tele\ngram', 'telegram', [['line-split', 'tele\ngram']]],
    ['🇺🇸🇩🇹', 'usdt', [['emoji', '🇺🇸🇩🇹']]],
    ['加薇信', '加微信', [['homophone', '薇信']]],
    ['jian职', '兼职', [['homophone', 'jian']]],
    ['一三八零零一', '138001', [['number-words', '一三八零零一']]],
    [
      '𝐩𝐚𝐲',
      'pay',
      [
        ['compatibility', '𝐩'],
        ['compatibility', '𝐚'],
        ['compatibility', '𝐲'],
      ],
    ],
    ['p\u0336\u0301\u0302ay', 'pay', [['marks', 'p\u0336\u0301\u0302']]],
    ['pa\u200by', 'pay', [['zero-width', '\u200b']]],
    [
      't 𝐞 l e g r a m',
      'telegram',
      [
        ['spacing', 't 𝐞 l e g r a m'],
        ['compatibility', '𝐞'],
      ],
    ],
    [
      't\u200be1egram',
      'telegram',
      [
        ['leet', 't\u200be1egram'],
        ['zero-width', '\u200b'],
      ],
    ],
  ])('%j', (text, value, disguises) => {
    expect(normalizer.normalize(text).value).toBe(value);
    expect(disguised(text)).toEqual(disguises);
  });

  test('characters of the same sound only in a text that hides words so', () => {
    expect(normalizer.normalize('赚前').value).toBe('赚前');
    expect(normalizer.normalize('赚前，加薇信').value).toBe('赚钱，加微信');
  });

  test('disguises come by start', () => {
    const starts = normalizer.normalize('te1egram w h a t s a p p 𝐩ay te1egram').disguises.map(({ start }) => start);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    expect(starts).toHaveLength(4);
  });

  test('one fold works on what another made', () => {
    expect(normalizer.normalize('g u 4 r a n t e e d').value).toBe('guaranteed');
    expect(normalizer.normalize('𝐭e1egr𝐚m').value).toBe('telegram');
    expect(normalizer.normalize('ｔ ｅ ｌ ｅ ｇ ｒ ａ ｍ').value).toBe('telegram');
    expect(normalizer.normalize('de\u200b*po\u00adsit').value).toBe('deposit');
  });
});

describe('undone and not told', () => {
  test.each([
    ['cafe\u0301 tie\u0302\u0300n', 'café tiền'],
    ['m² and ™ and ﬁnance', 'm2 and TM and finance'],
    ['ＡＢＣ １２３％', 'ABC 123%'],
    ['ﺍﻟ', 'ال'],
    ['pay \u200bnow', 'pay now'],
    ['\ufeffpay', 'pay'],
    ['می\u200cخواهم', 'میخواهم'],
    ['1️⃣ pay', '1 pay'],
  ])('%j', (text, value) => {
    expect(normalizer.normalize(text).value).toBe(value);
    expect(disguised(text)).toEqual([]);
  });
});

test('not undone where it is not asked for', () => {
  const text = 'te1egram p\u200bay 𝐩ay';
  const { value, disguises, offsets } = normalizerOf(words, false).normalize(text);
  expect([value, disguises, offsets.isIdentity]).toEqual([text, [], true]);
});

test('without words only what needs none is undone', () => {
  expect(normalize('te1egram w h a t s a p p').value).toBe('te1egram w h a t s a p p');
  expect(normalize('𝐩\u200ba\u0336y').value).toBe('pay');
});

test('what is done to a word does not depend on the text around it', () => {
  for (const word of ['prof1t', 'abcd4e', 'te1egram', 'w h a t s', 'tеl', 'éж', 'with*draw', 'cash-out']) {
    expect(normalizer.normalize(`${word}, gu4ranteed t e l e g r a m tеlеgram`).value).toBe(
      `${normalizer.normalize(word).value}, guaranteed telegram telegram`,
    );
  }
});

test('places lead back to the caller’s text', () => {
  const text = 'so w h a t s a p p me';
  const { value, offsets } = normalizer.normalize(text);
  const at = value.indexOf('whatsapp');
  const span = offsets.toSource({ start: at, end: at + 'whatsapp'.length });
  expect(text.slice(span.start, span.end)).toBe('w h a t s a p p');
  const me = offsets.toSource({ start: value.length - 2, end: value.length });
  expect(text.slice(me.start, me.end)).toBe('me');
});

describe('any text', () => {
  test('spans lie inside it, in order', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { value, offsets, disguises } = normalizer.normalize(text);
        let last = 0;
        for (const { start, end } of disguises) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        let before = 0;
        for (let at = 0; at < value.length; at++) {
          const { start, end } = offsets.toSource({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is left alone is where it was', () => {
    fc.assert(
      fc.property(disguisedText, (text) => {
        const framed = `Qx ${text} , xQ`;
        const { value, offsets } = normalizer.normalize(framed);
        expect(value.startsWith('Qx')).toBe(true);
        expect(offsets.toSource({ start: value.length - 2, end: value.length })).toEqual({ start: framed.length - 2, end: framed.length });
      }),
    );
  });

  test('normalised once is normalised', () => {
    fc.assert(
      fc.property(disguisedText, (text) => {
        const { value } = normalizer.normalize(text);
        expect(normalizer.normalize(value).value).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});

// Vitest's own limit: what is linear stays far below it, what is quadratic does not.
describe('20,000 characters of one kind are no trouble', () => {
  const limit = 5000;

  test.each(hostile)(
    '%j',
    (one) => {
      const text = one.repeat(Math.ceil(20_000 / one.length));
      expect(normalizer.normalize(text).source).toBe(text);
    },
    limit,
  );

  test.each(['a', 'ж', '7', 'ｐ', 'é'])(
    '%j, with signs of every kind behind',
    (one) => {
      expect(normalizer.normalize(`${one.repeat(20_000)} te1egram tele-gram 🔥 中 tеl t e l`).value).toMatch(
        / telegram telegram 🔥 中 tеl t e l$/,
      );
    },
    limit,
  );
});
