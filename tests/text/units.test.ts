import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCharacterTable } from '../../src/text/characters.js';
import { readUnits } from '../../src/text/units.js';

const table = createCharacterTable();

/** Units as written, with a bar where a sentence ends. */
function read(text: string, from = 0, to = text.length): string[] {
  const units: string[] = [];
  const take = (of: string, start: number, end: number) => units.push(of.slice(start, end));
  readUnits(table, text, from, to, {
    word: take,
    number: take,
    character: (start, end) => units.push(text.slice(start, end)),
    cluster: take,
    sentenceEnd: () => units.push('|'),
  });
  return units;
}

function sentences(text: string): string[] {
  return read(text)
    .join(' ')
    .split('|')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

describe('units', () => {
  test.each([
    ['Pay first', ['Pay', 'first']],
    ['24/7', ['24', '7']],
    ['trc20', ['trc', '20']],
    ['top-up,now', ['top', 'up', 'now']],
    ["don't", ["don't"]],
    ["'quoted'", ['quoted']],
    ["dogs' bowls", ['dogs', 'bowls']],
    ['a\u200bb c\u200b', ['a\u200bb', 'c']],
    ['e\u0301a', ['e\u0301a']],
    ['1\u200b5%', ['1\u200b5']],
    ['0元开店', ['0', '元', '开', '店']],
    ['買usdt', ['買', 'usdt']],
    ['💰cash💰', ['cash']],
    ['\ud83dcash\udc00', ['cash']],
    ['', []],
    ['🔥 --- 🔥', []],
  ])('%j', (text, units) => {
    expect(read(text)).toEqual(units);
  });

  test('a stretch is read alone', () => {
    expect(read('one two three', 4, 7)).toEqual(['two']);
  });

  test('units lie in order, inside the stretch, never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        const take = (start: number, end: number) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        };
        readUnits(table, text, 0, text.length, {
          word: (_text, start, end) => take(start, end),
          number: (_text, start, end) => take(start, end),
          character: (start, end) => take(start, end),
          cluster: (_text, start, end) => take(start, end),
          sentenceEnd: () => undefined,
        });
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['One two. Three four', ['One two', 'Three four']],
    ['One! Two? Three', ['One', 'Two', 'Three']],
    ['วันละ 1 ชม. ได้เงิน', ['วั น ละ 1 ช ม ได้ เงิ น']],
    ['一二。三四！五', ['一 二', '三 四', '五']],
    ['One two.Three four', ['One two', 'Three four']],
    ['profits.DM me', ['profits', 'DM me']],
    ['Interested?DM me', ['Interested', 'DM me']],
    ['Great!Join us', ['Great', 'Join us']],
    ['one\ntwo', ['one', 'two']],
    ['see example.com now', ['see example com now']],
    ['pay 2.5 now', ['pay 2 5 now']],
    ['pay 2.000.000 now', ['pay 2 000 000 now']],
    ['the U.S. tax', ['the U S tax']],
    ['e.g. this one', ['e g this one']],
    ['wait... what', ['wait what']],
    ['wait... What', ['wait', 'What']],
    ['wait… what', ['wait what']],
    ['really?! yes', ['really', 'yes']],
    ['join https://example.com/a?ref=1 today', ['join https example com a ref 1 today']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  const wrapped = 'this is a long line that was only wrapped by';

  test('a long line goes on where the next begins small', () => {
    expect(sentences(`${wrapped}\nthe mail program`)).toHaveLength(1);
    expect(sentences(`${wrapped}\nThe next`)).toHaveLength(2);
    expect(sentences('a short line\nthe next')).toHaveLength(2);
  });

  test('line ends of Windows count like others', () => {
    expect(sentences(`${wrapped}\r\nthe mail program`)).toHaveLength(1);
    expect(sentences('one\r\ntwo')).toHaveLength(2);
  });
});
