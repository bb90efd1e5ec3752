import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSignReader, Sign } from '../../src/text/signs.js';
import { anyString, characters, foldsOf, normalizerOf, words } from '../helpers/words.js';

const read = createSignReader(characters);

function namesOf(text: string): string[] {
  const signs = read(text);
  return Object.entries(Sign)
    .filter(([, bit]) => (signs & bit) !== 0)
    .map(([name]) => name);
}

test.each([
  ['te1egram', ['leet']],
  ['gu4@ranteed', ['leet']],
  ['b1!0nus', ['leet']],
  ['$deposit', ['leet']],
  ['pay 1nvest', ['leet']],
  ['"1nvest', ['leet']],
  ['tеl', ['mixed']],
  ['дoход', ['mixed']],
  ['a b c', ['spaced']],
  ['I a m', ['spaced']],
  ['a.b', ['spaced', 'filler']],
  ['p\na\ny', ['spaced', 'lines']],
  ['tele.gram', ['filler']],
  ['tele***gram', ['filler']],
  ['te1*gram', ['leet', 'filler']],
  ['cross-border', ['filler']],
  ['tele\ngram', ['lines']],
  ['te\u200blegram', ['invisible']],
  ['a\u200db', ['invisible']],
  ['👨\u200d👩', ['invisible', 'emoji']],
  ['\ufeff', ['invisible']],
  ['ｐａｙ', ['styled']],
  ['𝐩', ['styled']],
  ['m²', ['styled']],
  ['e\u0301', ['marks']],
  ['🔥', ['emoji']],
  ['❤️', ['emoji']],
  ['1️⃣', ['styled', 'marks']],
  ['中文', ['unspaced']],
  ['返·现', ['filler', 'unspaced']],
  ['兼\n职', ['lines', 'unspaced']],
  ['ไทย', ['unspaced']],
  ['ㅋㅋ', ['unspaced']],
])('%j shows %j', (text, signs) => {
  expect(namesOf(text).sort()).toEqual([...signs].sort());
});

test.each([
  '',
  'Pay the fee first, 15% of $3,000.',
  'Muốn rút tiền thì đặt cọc trước nhé',
  'Для вывода средств оплатите налог',
  'Πληρώστε πρώτα τον φόρο',
  'ادفع الرسوم أولا',
  'İstanbul’da ödeme yapın',
  'TRC20, Web3 and 1688',
  '300%',
  'wow!!',
  'don’t',
  'a, b',
  'one\n\ntwo',
  '50k',
  'tele****gram',
])('%j shows none', (text) => {
  expect(read(text)).toBe(0);
});

// Each is undone by the fold that a sign would call.
test.each([
  ['tele\r\ngram', 'lines'],
  ['tele-\ngram', 'lines'],
  ['tele \ngram', 'lines'],
  ['兼\r\n职', 'lines'],
  ['p\r\na\r\ny', 'spaced'],
  ['t - e - l - e', 'spaced'],
  ['pay\n1nvestment', 'leet'],
])('%j shows %s', (text, sign) => {
  expect(namesOf(text)).toContain(sign);
});

test('a text without signs is a text that nothing is done to', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      if (read(text) === 0) expect(normalizerOf(words).normalize(text).value).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('every sign calls a fold', () => {
  const called = foldsOf(words).reduce((signs, [, fold]) => signs | fold.signs, 0);
  for (const [name, bit] of Object.entries(Sign)) expect(called & bit, name).toBe(bit);
});
