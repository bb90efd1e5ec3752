import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/text/words/unmask.js';
import { unmaskerOf, wordsOf } from '../../helpers/words.js';

const lookup = wordsOf(
  'telegram telegram whatsapp withdraw deposit guaranteed money investment profit commission platform bonus pay free paypal vietnam вывод доход деньги средств',
  'cool fiver tomorrow guarantee~',
);
const unmasker = unmaskerOf(lookup);

describe('digits and signs', () => {
  test.each([
    ['gu4ranteed', 'guaranteed'],
    ['te1egram', 'telegram'],
    ['wh@tsapp', 'whatsapp'],
    ['m0ney', 'money'],
    ['inve$tment', 'investment'],
    ['d3p0sit', 'deposit'],
    ['prof1t', 'profit'],
    ['w!thdraw', 'withdraw'],
    ['p@y', 'pay'],
    ['c00l', 'cool'],
    ['в4вод', null],
    ['дох0д', 'доход'],
    ['дeнь6и', null],
    ['@', null],
    ['1337', null],
    ['m0n3y$$$', null],
  ])('%s: %s', (written, word) => {
    expect(unmasker.unmask(written)).toEqual(word === null ? null : { word, disguises: ['leet'] });
  });
});

describe('look-alikes', () => {
  test.each([
    ['tеlеgrаm', 'telegram'],
    ['WhаtsАpp', 'whatsapp'],
    ['withdrαw', 'withdraw'],
    ['Pαypαl', 'paypal'],
    ['дoхoд', 'доход'],
    ['срeдств', 'средств'],
    ['teIegram', 'telegram'],
    ['withdravv', 'withdraw'],
    ['cornmission', 'commission'],
    ['lnvestment', 'investment'],
    ['раураӏ', null],
    ['тεlεgrαm', 'telegram'],
  ])('%s: %s', (written, word) => {
    expect(unmasker.unmask(written)).toEqual(word === null ? null : { word, disguises: ['homoglyph'] });
  });

  test('with digits, all is told', () => {
    expect(unmasker.unmask('tеl3gram')).toEqual({ word: 'telegram', disguises: ['homoglyph', 'leet'] });
  });
});

test.each([
  ['moneyyyy', 'money', ['repeats']],
  ['freeeee', 'free', ['repeats']],
  ['ddddeposit', 'deposit', ['repeats']],
  ['teeelegrrram', 'telegram', ['repeats']],
  ['depozit', 'deposit', ['typo']],
  ['telgram', 'telegram', ['typo']],
  ['wiiithdrw', 'withdraw', ['repeats', 'typo']],
  ['wiiithdw', null, []],
  ['télégram', 'telegram', ['marks']],
  ['dépôsit', 'deposit', ['marks']],
  ['mòney', null, []],
  ['guarante3ing', 'guaranteeing', ['leet']],
])('%s: %s by %j', (written, word, disguises) => {
  expect(unmasker.unmask(written)).toEqual(word === null ? null : { word, disguises });
});

test.each([
  'hello',
  'хорошо',
  'деньгами',
  'Πληρώστε',
  'όλους',
  'tiền',
  'İstanbul',
  'naïve',
  'mone',
  'Nguyen',
  'trc20',
  'web3',
  'щtelegram',
  '中文',
  'III',
  'WiFi',
  'ooo',
  '',
  '\ud800',
])('%j stays', (written) => {
  expect(unmasker.unmask(written)).toBeNull();
});

describe('limits', () => {
  const own = unmaskerOf(wordsOf('pay earn', 'cool now'));

  test('three letters of a word that phrases are made of, four of another', () => {
    expect([own.unmask('p4y')?.word, own.unmask('n0w')?.word, own.unmask('c0ol')?.word]).toEqual(['pay', undefined, 'cool']);
  });

  test('what honest people write too only from four letters on', () => {
    expect([own.unmask('payyy')?.word, own.unmask('earnnn')?.word]).toEqual([undefined, 'earn']);
  });

  test('no more signs than letters', () => {
    expect([own.unmask('34rn')?.word, own.unmask('34|n')?.word]).toEqual(['earn', undefined]);
  });
});

test('of the ways to shorten a word the one that phrases hold most', () => {
  const uses = (list: string) => unmaskerOf(wordsOf(list)).unmask('goooods')?.word;
  expect(uses('gods goods goods')).toBe('goods');
  expect(uses('gods gods goods')).toBe('gods');
});

test.each([
  ['teIegram', true],
  ['Itelegram', true],
  ['moneyyy', true],
  ['money', false],
  ['III', true],
  ['II', false],
  ['PAID', false],
])('%s is odd: %j', (written, expected) => {
  expect(unmasker.isOdd(written)).toBe(expected);
});

test('a slip is a word one edit away', () => {
  expect(unmasker.slip('Telgram')).toEqual({ word: 'telegram', disguises: ['typo'] });
  expect(unmasker.slip('te1igram')).toBeNull();
});

describe('letters for signs', () => {
  test.each([
    ['money', ['money']],
    ['m0ney', ['money']],
    ['te1', ['tel', 'tei']],
    ['pr1m', ['prim', 'prlm']],
    ['м3', ['мз', 'ме']],
  ])('%s: %j', (word, readings) => {
    expect(lettersOf(word)).toEqual(readings);
  });

  test('seventeen readings at most', () => {
    expect(lettersOf('1!|1!|1!|1!|').length).toBeLessThanOrEqual(17);
  });
});

test('any text: only known words come out', () => {
  const letter = fc.constantFrom(...'telgramwhdpos1340$@еаоIlàé|');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letter, maxLength: 12 }), fc.string({ unit: 'binary' })), (written) => {
      const found = unmasker.unmask(written);
      if (found === null) return;
      expect(lookup.rank(found.word)).toBeGreaterThan(0);
      expect(found.disguises.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
