import { describe, expect, test } from 'vitest';
import { createFiller } from '../../../src/text/folds/filler.js';
import { foldAll, unmaskerOf, wordsOf } from '../../helpers/words.js';

const words = wordsOf(
  'telegram whatsapp withdraw deposit money profit usdt bonus paypal commission cashout crossborder pay',
  'cash out cross border you your and or he she maybe may be top up free now cat guarantee~',
  'cash+out cross+border top+up',
);
const folds = createFiller(words, unmaskerOf(words));
const fold = (text: string) => foldAll(folds, text);

describe('symbols inside a word', () => {
  test.each([
    ['with*draw', 'withdraw'],
    ['tele.gram', 'telegram'],
    ['tele·gram', 'telegram'],
    ['tele_gram', 'telegram'],
    ['TELE-GRAM', 'TELEGRAM'],
    ['with~draw', 'withdraw'],
    ['with/draw', 'withdraw'],
    ['wit#hdraw', 'withdraw'],
    ['tele•gram', 'telegram'],
    ['pro★fit', 'profit'],
    ['pro🔥fit', 'profit'],
    ['t*ele*gram', 'telegram'],
    ['de.po.sit', 'deposit'],
    ['te**legram', 'telegram'],
    ['us-dt', 'usdt'],
    ['you/r', 'your'],
    ['wi+thdraw', 'withdraw'],
    ['mo|ney', 'money'],
    ['te-1egram', 'telegram'],
    ['guarantee.ing', 'guaranteeing'],
  ])('%s to %s', (text, value) => {
    expect(fold(text)).toEqual({ value, undone: [[text, value, 'filler']] });
  });

  test('each word in its place', () => {
    expect(folds[0]?.fold('a tele.gram, with*draw').edits).toEqual([
      { sourceStart: 2, sourceEnd: 11, valueStart: 2, valueEnd: 10, disguises: ['filler'] },
      { sourceStart: 13, sourceEnd: 22, valueStart: 12, valueEnd: 20, disguises: ['filler'] },
    ]);
    expect(fold('now*tele*gram*now').undone).toEqual([['tele*gram', 'telegram', 'filler']]);
  });

  test('three signs are filler, four are not', () => {
    expect(fold('tele***gram').value).toBe('telegram');
    expect(fold('tele****gram').value).toBe('tele****gram');
  });

  test('four letters make a word, three do not', () => {
    expect(fold('us*dt').value).toBe('usdt');
    expect(fold('p*ay').value).toBe('p*ay');
    expect(fold('c*at').value).toBe('c*at');
  });

  test('a word in twelve pieces', () => {
    const pieces = [...'abcdefghijkl'];
    const own = wordsOf(`${pieces.join('')} ${pieces.join('')}m`);
    const [inWord] = createFiller(own, unmaskerOf(own));
    expect(inWord?.fold(pieces.join('*')).value).toBe('abcdefghijkl');
    expect(inWord?.fold([...pieces, 'm'].join('*')).value).toBe('abcdefghijkl*m');
  });
});

describe('hyphens, dots, strokes and lines between words that are meant to be two', () => {
  test('phrases hold them apart', () => {
    expect(fold('cash-out cross-border').value).toBe('cash-out cross-border');
  });

  test('seldom, for how often they hold the whole', () => {
    const listed = (times: number) => wordsOf('cashout '.repeat(times), 'cash out', 'cash+out');
    const joined = (times: number) => foldAll(createFiller(listed(times), unmaskerOf(listed(times))), 'cash-out').value;
    expect(joined(4)).toBe('cash-out');
    expect(joined(5)).toBe('cashout');
  });

  test('all are known, and the whole is no word of phrases', () => {
    expect(fold('may-be').value).toBe('may-be');
    expect(fold('ma-ybe').value).toBe('maybe');
  });
});

describe('signs between characters', () => {
  test.each([
    ['返·现', '返现', '·'],
    ['返-现', '返现', '-'],
    ['返❤️现', '返现', '❤️'],
    ['返**现', '返现', '**'],
    ['返丨现', '返现', '丨'],
    ['돈*을', '돈을', '*'],
  ])('%s to %s', (text, value, sign) => {
    expect(fold(text)).toEqual({ value, undone: [[sign, '', 'filler']] });
  });

  test('a stop or stroke only in a word that phrases hold at least three times', () => {
    const stopped = (times: number) => {
      const lookup = wordsOf('', '', '返+现 '.repeat(times));
      return foldAll(createFiller(lookup, unmaskerOf(lookup)), '返.现').value;
    };
    expect([stopped(2), stopped(3)]).toEqual(['返.现', '返现']);
  });

  test('Thai as well', () => {
    expect(fold('ถ.อน').value).toBe('ถอน');
    expect(fold('ถ.อน').undone.map(([, , disguise]) => disguise)).toEqual(['filler']);
  });

  test.each(['返，现', '返、现', '返 现', '返。现', '「返」现', '返$现', '返***现', '3-现', '返5现'])('%s stays', (text) => {
    expect(fold(text)).toEqual({ value: text, undone: [] });
  });
});

test.each([
  'U.S. tax',
  'e.g. this',
  'and/or',
  'he/she',
  'top-up',
  'free-now',
  'tele - gram',
  'bit-coin',
  'Jean-Luc',
  'O’Neill',
  "don't",
  'snake_case',
  'x_x',
  'a.b.c',
  'foo.bar(baz)',
  'we.telegram.org',
  'example.com/a-b',
  'https://example.com',
  'me@example.com',
  'deposit/withdraw',
  'deposit,withdraw',
  'Việt-Nam',
  'Санкт-Петербург',
  '3-4',
  'a*b',
  '\ud83d*\ud83d',
  '',
])('%j is left alone', (text) => {
  expect(fold(text)).toEqual({ value: text, undone: [] });
});

test('Hindi vowel signs are part of the word, and no filler', () => {
  const hindi = wordsOf('पैसा गारंटी', 'पस');
  const own = createFiller(hindi, unmaskerOf(hindi));
  expect(foldAll(own, 'पै★सा, गा★रं★टी').value).toBe('पैसा, गारंटी');
  expect(foldAll(own, 'पैसा')).toEqual({ value: 'पैसा', undone: [] });
});
