import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/text/normalize.js';

function disguised(text: string): [string, string][] {
  return normalize(text).disguises.map(({ disguise, start, end }) => [disguise, text.slice(start, end)]);
}

describe('ordinary text comes back as it is', () => {
  test.each([
    'Pay the fee first, 15% of $3,000.',
    'Muốn rút tiền thì đặt cọc trước nhé',
    'Для вывода средств оплатите налог',
    'Πληρώστε πρώτα τον φόρο',
    '提现前请先缴纳保证金',
    'İstanbul’da ödeme yapın',
    'ＡＢＣ',
    'TRC20, Web3 and 1688',
    'a b c',
    'P.S. see you',
    '',
  ])('%j', (text) => {
    const result = normalize(text);
    expect(result.value).toBe(text);
    expect(result.disguises).toEqual([]);
    expect(result.offsets.isIdentity).toBe(true);
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
    ['pa\u200by', 'pa\u200by', [['zero-width', '\u200b']]],
    [
      't 𝐞 l e g r a m',
      'telegram',
      [
        ['spacing', 't 𝐞 l e g r a m'],
        ['compatibility', '𝐞'],
      ],
    ],
  ])('%j', (text, value, disguises) => {
    expect(normalize(text).value).toBe(value);
    expect(disguised(text)).toEqual(expect.arrayContaining(disguises));
    expect(disguised(text)).toHaveLength(disguises.length);
  });

  test('spelling is not hiding', () => {
    expect(disguised('cafe\u0301 tie\u0302\u0300n')).toEqual([]);
    expect(normalize('cafe\u0301').value).toBe('café');
    expect(disguised('m² and ™ and ﬁnance')).toEqual([]);
  });

  test('full-width letters and digits are spelling as well', () => {
    expect(disguised('ＡＢＣ １２３％')).toEqual([]);
  });

  test('zero-width characters between words are not hiding either', () => {
    expect(disguised('pay \u200bnow')).toEqual([]);
    expect(disguised('\ufeffpay')).toEqual([]);
  });

  test('disguises come by start', () => {
    const starts = normalize('te1egram w h a t s a p p 𝐩ay te1egram').disguises.map(({ start }) => start);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    expect(starts.length).toBeGreaterThan(3);
  });

  test('one fold works on what another made', () => {
    expect(normalize('g u 4 r a n t e e d').value).toBe('guaranteed');
    expect(normalize('𝐭e1egr𝐚m').value).toBe('telegram');
  });
});

test('what is done to a word does not depend on the text around it', () => {
  for (const word of ['prof1t', 'abcd4e', 'te1egram', 'w h a t s', 'tеl', 'éж']) {
    expect(normalize(`${word}, gu4ranteed t e l e g r a m tеlеgram`).value.startsWith(`${normalize(word).value},`), word).toBe(true);
  }
});

test('places lead back to the caller’s text', () => {
  const text = 'so w h a t s a p p me';
  const { value, offsets } = normalize(text);
  const at = value.indexOf('whatsapp');
  const span = offsets.toSource({ start: at, end: at + 'whatsapp'.length });
  expect(text.slice(span.start, span.end)).toBe('w h a t s a p p');
  const me = offsets.toSource({ start: value.length - 2, end: value.length });
  expect(text.slice(me.start, me.end)).toBe('me');
});
