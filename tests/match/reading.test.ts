import { describe, expect, test } from 'vitest';
import { Reading } from '../../src/match/reading.js';
import { chinese, entry, lexicon, linked } from '../helpers/lexicons.js';

const lexicons = linked(lexicon({ entries: [entry('en:one', 'pay first'), entry('en:two', '押金')], language: chinese }), {
  frequency: { pay: 900, first: 900 },
});

function reading(text: string): Reading {
  const read = new Reading(lexicons);
  read.read(text);
  return read;
}

function words(read: Reading, text: string): string[] {
  return Array.from({ length: read.count }, (_, index) => text.slice(read.starts[index], read.ends[index]));
}

describe('reading', () => {
  test('units with their places; what no pattern knows is 0', () => {
    const text = 'You pay 押金 first!';
    const read = reading(text);
    expect(words(read, text)).toEqual(['You', 'pay', '押', '金', 'first']);
    expect([...read.ids.subarray(0, read.count)].map((id) => (id === 0 ? '' : lexicons.units.name(id)))).toEqual([
      '',
      'pay',
      '押',
      '金',
      'first',
    ]);
  });

  test('five words are as wide as twelve characters', () => {
    expect(reading('a b c d e').costsBefore[5]).toBe(reading('天地玄黄宇宙洪荒日月盈昃').costsBefore[12]);
  });

  test('sentences, without empty ones', () => {
    const text = '\n\n... One two.\n\n\nThree';
    const read = reading(text);
    expect(read.sentenceCount).toBe(2);
    expect(read.sentenceStarts.slice(0, 3)).toEqual([0, 2, 3]);
    expect(text.slice(read.sentenceEnds[0], read.sentenceEnds[1]).trim()).toBe('Three');
  });

  test('of an empty text there are none', () => {
    for (const text of ['', '   ', '!!!', '🔥']) expect(reading(text)).toMatchObject({ count: 0, sentenceCount: 0 });
  });
});

describe('anchors', () => {
  test.each([
    ['pay first', [0]],
    ['Hello. Pay first. Bye. 押金', [1, 3]],
    ['pay first, pay first', [0]],
    ['pay. First', []],
    ['押 first 金', []],
    ['nothing here', []],
  ])('%j is anchored in sentences %j', (text, sentences) => {
    const read = new Reading(lexicons);
    expect(read.read(text)).toBe(sentences.length > 0);
    expect(read.anchored).toEqual(sentences);
  });
});

describe('company', () => {
  const common = linked(lexicon({ entries: [entry('en:one', 'pay ... tax')] }), { frequency: { pay: 900, tax: 900 } });

  test.each([
    ['pay the tax', true],
    // A part of a pattern lies in one sentence.
    ['pay. The tax.', false],
    ['It rains. Pay now', false],
    ['the tax', false],
  ])('%j is anchored: %j', (text, expected) => {
    expect(new Reading(common).read(text)).toBe(expected);
  });

  const apart = linked(lexicon({ entries: [entry('en:one', 'pay && tax')] }), { frequency: { pay: 900, tax: 900 } });

  test.each([
    ['pay the tax', true],
    ['pay. The tax.', true],
    ['The tax. Pay.', true],
    ['Pay. It rains. The tax.', false],
    ['the tax', false],
  ])('of a pattern over two sentences: %j is anchored: %j', (text, expected) => {
    expect(new Reading(apart).read(text)).toBe(expected);
  });

  const several = linked(lexicon({ entries: [entry('en:one', 'pay & tax & now')] }), { frequency: { pay: 900, tax: 900, now: 900 } });

  test('of every other element', () => {
    const read = new Reading(several);
    expect(['pay the tax now', 'now tax, pay', 'pay the tax', 'pay now', 'tax now'].map((text) => read.read(text))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('of an earlier text is none', () => {
    const read = new Reading(common);
    for (const before of ['Tax.', 'Tax. Tax. Tax.', 'Pay the tax. '.repeat(100), `${'It rains. '.repeat(50)}Pay the tax.`]) {
      for (const text of ['pay now', 'It rains. The tax']) {
        read.read(before);
        expect(read.read(text), `${text} after ${before.slice(0, 30)}`).toBe(false);
      }
    }
  });
});

test('a text of any length, and a short one after it', () => {
  const read = new Reading(lexicons);
  const long = 'word '.repeat(50_000);
  expect(read.read(`${long}pay first`)).toBe(true);
  expect(read.count).toBe(50_002);
  expect(read.costsBefore[50_002]).toBe(50_002 * 12);
  expect(read.read('pay first')).toBe(true);
  expect(read).toMatchObject({ count: 2, sentenceCount: 1 });
  expect([...read.costsBefore.subarray(0, 3)]).toEqual([0, 12, 24]);
});

test('the groups of a number end with its sentence', () => {
  const read = new Reading(lexicons);
  read.read('1,000.50 and 1!1!1!');
  expect(read.after(0, read.count)).toBe(3);
  expect([...read.sentenceStarts]).toEqual([0, 5, 6, 7]);
  expect(read.after(4, 5)).toBe(5);
});
