import { describe, expect, test } from 'vitest';
import { createSpacing } from '../../../src/text/folds/spacing.js';
import { foldAll, unmaskerOf, words, wordsOf } from '../../helpers/words.js';

const spacing = createSpacing(words, unmaskerOf(words));
const fold = (text: string) => foldAll([spacing], text);

describe('one word', () => {
  test.each([
    ['w h a t s a p p', 'whatsapp'],
    ['t.e.l.e.g.r.a.m', 'telegram'],
    ['U-S-D-T', 'USDT'],
    ['u_s_d_t', 'usdt'],
    ['p*a*y', 'pay'],
    ['d\u00a0e\u00a0p\u00a0o\u00a0s\u00a0i\u00a0t', 'deposit'],
    ['в ы в о д', 'вывод'],
    ['f r e e', 'free'],
    ['p\na\ny', 'pay'],
    ['p\r\na\r\ny', 'pay'],
    ['p 4 y', 'pay'],
    ['t e 1 e g r a m', 'telegram'],
    ['d e p o s i i t', 'deposit'],
  ])('%j to %j', (text, plain) => {
    expect(fold(text).value).toBe(plain);
    expect(fold(text).undone.map(([, , disguise]) => disguise)).toEqual(['spacing']);
  });

  // The pattern of single gaps takes the blank before the hyphen for a gap of its own.
  test('a sign with blanks around it is one gap', () => {
    expect(fold('t - e - l - e - g - r - a - m').value).toBe('telegram');
  });

  test('in its place', () => {
    expect(spacing.fold('on t.e.l.e.g.r.a.m now').edits).toEqual([
      { sourceStart: 3, sourceEnd: 18, valueStart: 3, valueEnd: 11, disguises: ['spacing'] },
    ]);
    expect(fold('join t e l e g r a m!').undone).toEqual([['t e l e g r a m', 'telegram', 'spacing']]);
  });

  test('written downwards it begins and ends no sentence', () => {
    expect(fold('hi\np\na\ny\nok')).toEqual({
      value: 'hi pay ok',
      undone: [
        ['\n', ' '],
        ['p\na\ny', 'pay', 'spacing'],
        ['\n', ' '],
      ],
    });
  });
});

describe('several words', () => {
  test('run together are cut where words end, each in its place', () => {
    expect(fold('p a y n o w f r e e')).toEqual({
      value: 'pay now free',
      undone: [
        ['p a y', 'pay', 'spacing'],
        ['n o w', 'now', 'spacing'],
        ['f r e e', 'free', 'spacing'],
      ],
    });
  });

  test('another gap parts them', () => {
    expect(fold('t e l e g r a m\tm o n e y').value).toBe('telegram money');
    expect(fold('w h a t s a p p  t e l e g r a m').value).toBe('whatsapp  telegram');
    expect(fold('p-a-y u-s-d-t').value).toBe('pay usdt');
  });

  test('a stray letter beside a word stays', () => {
    expect(fold('x t e l e g r a m y').value).toBe('x telegram y');
  });
});

describe('limits', () => {
  const long = 'abcdefghijklmnopqrst';
  const known = wordsOf('pay', `${long} abc`);
  const own = createSpacing(known, unmaskerOf(known));

  test('three letters must be a word that phrases are made of, two are none', () => {
    expect(own.fold('p a y').value).toBe('pay');
    expect(own.fold('a b c').value).toBe('a b c');
    expect(own.fold('p a').value).toBe('p a');
  });

  test('a long word', () => {
    expect(own.fold([...long].join(' ')).value).toBe(long);
  });
});

test.each([
  'a b c',
  't*e*l*e',
  'w e b 3',
  'U.S. tax',
  'U.S.A.',
  'e.g. this',
  'P.S. see you',
  'I a m here',
  'a.b-c.d',
  'plan a b or c',
  '1 2 3 4 5',
  'A, B, C, D',
  'it is a b-side',
  'j o i n t l y',
  'x_x',
  'o o o',
  '$ $ $ $',
  'n o w',
  '中 文 字',
  'W W W',
  '',
])('%j is left alone', (text) => {
  expect(fold(text)).toEqual({ value: text, undone: [] });
});
