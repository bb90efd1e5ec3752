import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneEdit, isSlip, OneEditIndex } from '../../../src/text/words/one-edit.js';

const index = new OneEditIndex(['telegram', 'whatsapp', 'deposit', 'profit', 'bonus', 'investment']);

test.each([
  ['telegram', 'telegram'],
  ['telgram', 'telegram'],
  ['telegrram', 'telegram'],
  ['telexram', 'telegram'],
  ['telgeram', 'telegram'],
  ['teelgram', 'telegram'],
  ['whatsap', 'whatsapp'],
  ['whatapp', 'whatsapp'],
  ['depoosit', 'deposit'],
  ['depozit', 'deposit'],
  ['invesment', 'investment'],
  ['invetsment', 'investment'],
])('%s: %s', (written, word) => {
  expect(index.find(written)).toBe(word);
});

describe('limits', () => {
  test.each([
    ['xelegram', null],
    ['telegrax', null],
    ['elegram', null],
    ['telegra', null],
    ['telegramm', 'telegram'],
    ['ttelegram', 'telegram'],
    ['teegam', null],
    ['tlegarm', null],
    ['bonnus', null],
    ['bonus', null],
    ['', null],
  ])('%s: %s', (written, word) => {
    expect(index.find(written)).toBe(word);
  });

  test('of six letters only a slip of the hand', () => {
    expect(['proffit', 'porfit', 'profti', 'prozit', 'proit', 'depsit'].map((one) => index.find(one))).toEqual([
      'profit',
      'profit',
      null,
      null,
      null,
      null,
    ]);
  });

  test('24 letters are the most', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const [most, over] = [letters.slice(0, 24), letters.slice(0, 25)];
    const own = new OneEditIndex([most]);
    expect(own.find(`${most.slice(0, 9)}z${most.slice(9)}`)).toBe(most);
    expect(new OneEditIndex([over]).find(over)).toBeNull();
  });

  test('of words equally near the earlier', () => {
    expect(new OneEditIndex(['casting', 'carting']).find('caxting')).toBe('casting');
    expect(new OneEditIndex(['carting', 'casting']).find('caxting')).toBe('carting');
  });

  test('without words', () => {
    expect(new OneEditIndex([]).find('telegram')).toBeNull();
  });
});

const word = fc.stringMatching(/^[a-z]{7,24}$/);
const others = fc.array(fc.stringMatching(/^[A-Z]{6,24}$/), { maxLength: 20 });

function swapped(letters: string, at: number): string {
  return letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2);
}

describe('any word', () => {
  test('is found again after any single edit inside it', () => {
    fc.assert(
      fc.property(word, others, fc.stringMatching(/^[a-z]$/), (letters, rest, letter) => {
        const own = new OneEditIndex([...rest, letters]);
        expect(own.find(letters)).toBe(letters);
        for (let at = 1; at < letters.length; at++) {
          const edits = [letters.slice(0, at) + letter + letters.slice(at)];
          if (at < letters.length - 1) edits.push(letters.slice(0, at) + letter + letters.slice(at + 1));
          if (at < letters.length - 2) edits.push(swapped(letters, at));
          if (at < letters.length - 1 && letters.length > 7) edits.push(letters.slice(0, at) + letters.slice(at + 1));
          for (const edited of edits) expect(own.find(edited), edited).toBe(letters);
        }
      }),
    );
  });

  test('is not found after two', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(), (letters, first, second) => {
        const at = 1 + (first % (letters.length - 4));
        const then = at + 2 + (second % (letters.length - 3 - at));
        const edited = `${letters.slice(0, at)}0${letters.slice(at + 1, then)}1${letters.slice(then + 1)}`;
        expect(new OneEditIndex([letters]).find(edited)).toBeNull();
        expect(new OneEditIndex([letters]).find(`${letters.slice(0, at)}0${letters.slice(at, then)}1${letters.slice(then)}`)).toBeNull();
      }),
    );
  });

  test('is found as comparing all of them finds it, the allowed alone', () => {
    const few = fc.stringMatching(/^[ab]{5,9}$/);
    fc.assert(
      fc.property(
        fc.array(few, { maxLength: 40 }),
        fc.array(few, { minLength: 1, maxLength: 10 }),
        fc.nat(3),
        (list, writtenWords, skipped) => {
          const isAllowed = (place: number) => place % 4 !== skipped;
          const own = new OneEditIndex({ count: list.length, letters: (place) => list[place] as string }, isAllowed);
          for (const written of writtenWords) {
            const near = list.find((one, place) => {
              const shorter = Math.min(one.length, written.length);
              if (!isAllowed(place) || one.length < 6 || shorter < 6 || !isOneEdit(one, written)) return false;
              if (one[0] !== written[0] || one.at(-1) !== written.at(-1)) return false;
              return shorter > 6 || isSlip(one, written);
            });
            expect(own.find(written)).toBe(near ?? null);
            expect(new OneEditIndex(list.filter((_, place) => isAllowed(place))).find(written)).toBe(near ?? null);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any text may be looked up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const found = index.find(text);
        if (found !== null) expect(isOneEdit(found, text)).toBe(true);
      }),
    );
  });
});

test.each([
  ['abc', 'abc', true],
  ['abc', 'abxc', true],
  ['abc', 'ac', true],
  ['abc', 'axc', true],
  ['abc', 'acb', true],
  ['', 'a', true],
  ['abc', 'cba', false],
  ['abc', 'axyc', false],
  ['abcd', 'badc', false],
])('one edit makes %j of %j: %j', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected);
  expect(isOneEdit(b, a)).toBe(expected);
});

test.each([
  ['profit', 'porfit', true],
  ['profit', 'proffit', true],
  ['coffee', 'cofee', true],
  ['profit', 'prozit', false],
  ['profit', 'proxfit', false],
])('%s for %s is a slip of the hand: %j', (written, of, expected) => {
  expect(isSlip(of, written)).toBe(expected);
});
