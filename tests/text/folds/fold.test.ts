import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Folded, Looks, replaceAll } from '../../../src/text/folds/fold.js';
import { OffsetMap } from '../../../src/text/offset-map.js';
import { createSignReader } from '../../../src/text/signs.js';
import { anyString, characters, expectSound, foldsOf, normalizerOf, words } from '../../helpers/words.js';

function shown({ value, edits }: Folded): Pick<Folded, 'value' | 'edits'> {
  return { value, edits };
}

describe('replacing', () => {
  test('edits say what became what', () => {
    expect(shown(replaceAll('a--b---c', /-+/g, () => ({ value: '+', disguises: ['filler'] })))).toEqual({
      value: 'a+b+c',
      edits: [
        { sourceStart: 1, sourceEnd: 3, valueStart: 1, valueEnd: 2, disguises: ['filler'] },
        { sourceStart: 4, sourceEnd: 7, valueStart: 3, valueEnd: 4, disguises: ['filler'] },
      ],
    });
  });

  test('null, and the same again, are no edits', () => {
    expect(shown(replaceAll('abc', /b/g, () => null))).toEqual({ value: 'abc', edits: [] });
    expect(shown(replaceAll('abc', /b/g, ([value]) => ({ value, disguises: ['leet'] })))).toEqual({ value: 'abc', edits: [] });
    expect(shown(replaceAll('abc', /b/g, () => []))).toEqual({ value: 'abc', edits: [] });
  });

  test('parts of a match keep their own places', () => {
    const parts = replaceAll('x12-34y', /\d+-\d+/g, () => [
      { start: 0, end: 2, value: 'A', disguises: ['leet'] },
      { start: 2, end: 3, value: '-', disguises: ['leet'] },
      { start: 3, end: 5, value: '', disguises: [] },
    ]);
    expect(shown(parts)).toEqual({
      value: 'xA-y',
      edits: [
        { sourceStart: 1, sourceEnd: 3, valueStart: 1, valueEnd: 2, disguises: ['leet'] },
        { sourceStart: 4, sourceEnd: 6, valueStart: 3, valueEnd: 3, disguises: [] },
      ],
    });
  });

  test('for any text the edits are where the texts differ', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expectSound(
          text,
          replaceAll(text, /[aeiou]/g, ([found]) => ({ value: found.toUpperCase() + found, disguises: [] })),
        );
      }),
    );
  });
});

describe.each(foldsOf(words))('%s', (_name, fold) => {
  test('any text: edits are exactly where the texts differ, and lead back', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const folded = fold.fold(text);
        expectSound(text, folded);
        const offsets = OffsetMap.identity.then(folded.edits);
        for (const { sourceStart, sourceEnd, valueStart, valueEnd } of folded.edits) {
          if (valueEnd > valueStart)
            expect(offsets.toSource({ start: valueStart, end: valueEnd })).toEqual({ start: sourceStart, end: sourceEnd });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('waits for a sign', () => {
    expect(fold.signs).toBeGreaterThan(0);
  });
});

test('lone surrogates and controls are no trouble', () => {
  const odd = [
    '\ud800',
    '\udfff',
    '\ud83c\ud83c',
    '\udde6',
    '\ud835a',
    'a\udb40b',
    '\ud83d\ufe0f\u20e3',
    '\u0000',
    '\u200d\u0301',
    '\uffff',
  ];
  for (const one of odd) {
    for (const [, fold] of foldsOf(words)) {
      for (const text of [one, `a${one}b`, `${one}${one}`, `中${one}文`, `a\n${one}\nb`]) expectSound(text, fold.fold(text));
    }
    expect(() => createSignReader(characters)(one)).not.toThrow();
  }
});

describe('looks', () => {
  test('are free for a few pages, and come back with the text', () => {
    const looks = new Looks();
    expect(looks.take(0, 10_000)).toBe(true);
    expect(looks.take(15, 1)).toBe(false);
    expect(looks.take(16, 1)).toBe(true);
    expect(looks.take(16, 1)).toBe(false);
    expect(looks.take(10_000_000, 10_001)).toBe(false);
    expect(looks.take(10_000_000, 10_000)).toBe(true);
  });

  test('what wants too many hides nothing behind it', () => {
    const text = `${'x.q.z-j.'.repeat(10_000)} ${'so we talk of other things, '.repeat(10)} with*draw`;
    expect(normalizerOf(words).normalize(text).value.endsWith(' withdraw')).toBe(true);
  });
});
