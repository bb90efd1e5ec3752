import { describe, expect, test } from 'vitest';
import { createLines } from '../../../src/text/folds/lines.js';
import { foldAll, unmaskerOf, wordsOf } from '../../helpers/words.js';

const words = wordsOf(
  'telegram whatsapp withdrawal deposit usdt paypal pay tax work',
  'pay now us pal join net network guarantee~',
  '兼+职',
);
const folds = createLines(words, unmaskerOf(words));
const fold = (text: string) => foldAll(folds, text);

describe('words cut over lines', () => {
  test.each([
    ['tele\ngram', 'telegram', 'tele\ngram'],
    ['TELE\nGRAM', 'telegram', 'TELE\nGRAM'],
    ['tele\r\ngram', 'telegram', 'tele\r\ngram'],
    ['with-\ndrawal', 'withdrawal', 'with-\ndrawal'],
    ['tele \n gram', 'telegram', 'tele \n gram'],
    ['join us on tele\ngram now', 'join us on telegram now', 'tele\ngram'],
    ['de\npo\nsit', 'deposit', 'de\npo\nsit'],
    ['te\nle\ngr\na\nm\nnow', 'telegram\nnow', 'te\nle\ngr\na\nm'],
    ['us\ndt', 'usdt', 'us\ndt'],
    ['Pay\nPal', 'paypal', 'Pay\nPal'],
    ['wha\ntsap', 'whatsapp', 'wha\ntsap'],
    ['guaran\nteed', 'guaranteed', 'guaran\nteed'],
    ['guarant\neeing', 'guaranteeing', 'guarant\neeing'],
  ])('%j to %j', (text, value, written) => {
    expect(fold(text).value).toBe(value);
    expect(fold(text).undone.map(([from, , disguise]) => [from, disguise])).toEqual([[written, 'line-split']]);
  });

  test('six pieces are put together, seven are not', () => {
    expect(fold('t\ne\nl\neg\nr\nam').value).toBe('telegram');
    expect(fold('t\ne\nl\ne\ng\nr\nam').value).toBe('t\ne\nl\ne\ng\nr\nam');
  });

  test('words that all are known stay words', () => {
    expect(fold('net\nwork').value).toBe('net\nwork');
    expect(fold('pay\nnow').value).toBe('pay\nnow');
  });

  test('of three letters none is put together', () => {
    expect(fold('p\nay').value).toBe('p\nay');
    expect(fold('ta\nx').value).toBe('ta\nx');
  });
});

describe('characters', () => {
  test.each([
    ['一\n二\n三', '一二三'],
    ['开\r\n户\r\n吧', '开户吧'],
    ['兼\n职', '兼职'],
    ['兼\r\n职', '兼职'],
    ['我们招聘很多兼\n职', '我们招聘很多兼职'],
  ])('%j to %j', (text, value) => {
    expect(fold(text).value).toBe(value);
    expect(fold(text).undone.map(([, , disguise]) => disguise)).toEqual(['line-split']);
  });

  test('two that make no word, or stand at the ends of long lines, stay', () => {
    expect(fold('天\n气').value).toBe('天\n气');
    expect(fold('很好很好很好很好兼\n职工作很好很好').value).toBe('很好很好很好很好兼\n职工作很好很好');
  });

  test('one of the lines may be as long as six', () => {
    expect(fold('一二三四五兼\n职工作很好很好').value).toBe('一二三四五兼职工作很好很好');
    expect(fold('一二三四五六兼\n职工作很好很').value).toBe('一二三四五六兼职工作很好很');
  });
});

test.each([
  'hello\nworld',
  'join\nus',
  'pay\npay',
  'telegram\nwhatsapp',
  'tele\n\ngram',
  'tele, \ngram',
  'Nguyễn\nVăn',
  'Анна\nИван',
  '1\n2\n3',
  'a\nb\nc',
  '- tea\n- milk',
  'if (x)\nreturn y',
  '',
])('%j is left alone', (text) => {
  expect(fold(text)).toEqual({ value: text, undone: [] });
});
