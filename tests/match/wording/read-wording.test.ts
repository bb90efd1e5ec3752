import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexicon, Wording } from '../../../src/lexicon/lexicon.js';
import { Reading } from '../../../src/match/reading.js';
import { phrasesOf } from '../../../src/match/wording/phrases.js';
import { forLength, WordingReader, type WordingReading } from '../../../src/match/wording/read-wording.js';
import { chinese, lexicon, linked } from '../../helpers/lexicons.js';

function wording(more: Partial<Wording>): Wording {
  return { bias: -0.5, onSubject: 0.45, slope: 1, offset: 0, written: 1, scam: {}, honest: {}, common: 'the a you we is it', ...more };
}

const english = lexicon({
  wording: wording({
    scam: {
      'pay first': [0.8, 0, 0, 0, 4, 0],
      pay: [0.5, 0, 0, 1, 2, 0],
      'pay … #': [0.5, 0, 0, 0, 3, 0],
      earn: [0.6, 4, 0, 0, -2, 0],
      orders: [0.4, 0, 0, 3, 0, 0],
    },
    honest: { thanks: -0.7, 'refund … card': -0.9, invoice: -1.5, orders: 0 },
  }),
});

function readWith(lexicons: Lexicon | readonly Lexicon[], text: string): WordingReading[] {
  const together = linked(lexicons);
  const reading = new Reading(together);
  reading.read(text);
  return new WordingReader(together).read(reading);
}

/** What a sum comes to in a line of ten words or fewer. */
function short(sum: number): number {
  return forLength(sum, 10);
}

function logOdds(text: string): number {
  return readWith(english, text)[0]?.logOdds ?? Number.NaN;
}

describe('a stretch adds up', () => {
  test('its phrases and the bias', () => {
    expect(logOdds('you pay first')).toBe(short(-50 + 80 + 50));
  });

  test('any number as one, its groups included', () => {
    expect(logOdds('you pay the 1,000.50 we pay')).toBe(short(-50 + 50 + 50));
    expect(logOdds('you pay the 7 we pay')).toBe(short(-50 + 50 + 50));
  });

  test('what it says again not again', () => {
    expect(logOdds('you pay first. you pay first. pay first')).toBe(logOdds('you pay first'));
  });

  test('a gap is one to three words wide', () => {
    expect(logOdds('you pay it 7')).toBe(short(-50 + 50 + 50));
    expect(logOdds('you pay it it it 7')).toBe(short(-50 + 50 + 50));
    expect(logOdds('you pay it it it it 7')).toBe(short(-50 + 50));
    expect(logOdds('you pay 7')).toBe(short(-50 + 50));
  });

  test('honest talk on the subject against a scam', () => {
    expect(logOdds('you pay the invoice')).toBe(short(-50 + 50 - 150));
  });

  test('talk about something else neither way', () => {
    expect(logOdds('you pay first. thanks to you. it is the invoice')).toBe(logOdds('you pay first'));
  });

  test('no sentence takes away more than a bound', () => {
    const heavy = lexicon({ wording: wording({ scam: { pay: [0.5, 0, 0, 0, 0, 0] }, honest: { invoice: -9 } }) });
    expect(readWith(heavy, 'you pay the invoice')[0]?.logOdds).toBe(short(-50 - 250));
  });
});

test('a long text must say more than a short one', () => {
  expect(forLength(0, 25)).toBe(0);
  expect(forLength(100, 10)).toBeGreaterThan(forLength(100, 25));
  expect(forLength(100, 25)).toBeGreaterThan(forLength(100, 80));
  expect(forLength(100, 3)).toBe(forLength(100, 10));
});

describe('a reading', () => {
  test('names the stage that its phrases lean to', () => {
    expect(readWith(english, 'you pay first, we earn')[0]?.stage).toBe(3);
    expect(readWith(english, 'we earn and you earn')[0]?.stage).toBe(0);
  });

  test('has the heaviest phrases that do not overlap, by place, if it speaks for a scam', () => {
    const [reading] = readWith(english, 'we earn: you pay first');
    expect(reading?.phrases.map(({ startUnit, endUnit }) => [startUnit, endUnit])).toEqual([
      [1, 2],
      [3, 5],
    ]);
    expect(readWith(english, 'you pay the invoice')[0]?.phrases).toEqual([]);
  });

  test('of a text in an unknown language there is none', () => {
    expect(readWith(english, 'zaplatite nejprve poplatek pay')).toEqual([]);
    expect(readWith(english, '')).toEqual([]);
  });

  test('is in the language that knows most of the words', () => {
    const zh = lexicon({
      id: 'zh',
      language: chinese,
      wording: wording({ scam: { '先 交 税': [1.2, 0, 0, 0, 4, 0], '先 … 税': [0.2, 0, 0, 0, 0, 0] }, common: '你 我 的 交 先 税' }),
    });
    const [reading] = readWith([english, zh], '你先交税');
    expect(reading?.lexicon.info.id).toBe('zh');
    expect(reading?.logOdds).toBe(short(-50 + 120 + 20));
    expect(readWith([english, zh], 'you pay first')[0]?.lexicon.info.id).toBe('en');
  });

  test('goes stretch by stretch, so that a long text drowns nothing', () => {
    const filler = 'it is the invoice. ';
    const readings = readWith(english, `${filler.repeat(30)}you pay first.`);
    expect(readings.length).toBe(3);
    expect(readings.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [12, 24],
      [24, 31],
    ]);
    expect(readings[2]?.logOdds).toBe(short(-50 + 130));
  });

  test('forgets the text before it', () => {
    const together = linked(english);
    const reading = new Reading(together);
    const reader = new WordingReader(together);
    const read = (text: string) => {
      reading.read(text);
      return reader.read(reading).map(({ logOdds: value, stage }) => [value, stage]);
    };
    const first = read('you pay first');
    read('we earn the orders, thanks to you');
    expect(read('you pay first')).toEqual(first);
  });
});

test('visits the very phrases that the fit counts', () => {
  const words = ['pay', 'first', 'fee', 'you', 'earn'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, '7'), { maxLength: 12 }), (more) => {
      const units = [...words, ...words, ...more];
      const phrases = [
        ...phrasesOf(
          units.map((unit) => (unit === '7' ? '#' : unit)),
          3,
        ),
      ];
      const all = lexicon({
        wording: wording({
          bias: 0,
          onSubject: 0.45,
          slope: 1,
          offset: 0,
          scam: Object.fromEntries(phrases.map((phrase, index) => [phrase, [(index + 50) / 100, 0, 0, 0, 0, 0]])),
        }),
      });
      // Groups of a number are one unit, so numbers are kept apart here by more than a sign.
      const [reading] = readWith(all, units.join('  '));
      expect(reading?.logOdds).toBe(
        forLength(
          phrases.reduce((sum, _phrase, index) => sum + index + 50, 0),
          units.length,
        ),
      );
    }),
  );
});
