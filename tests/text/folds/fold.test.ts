import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceAll } from '../../../src/text/folds/fold.js';

test('edits say what became what', () => {
  const { value, edits } = replaceAll('a--b---c', /-+/g, () => '+');
  expect(value).toBe('a+b+c');
  expect(edits).toEqual([
    { sourceStart: 1, sourceEnd: 3, valueStart: 1, valueEnd: 2 },
    { sourceStart: 4, sourceEnd: 7, valueStart: 3, valueEnd: 4 },
  ]);
});

test('null, and the same again, are no edits', () => {
  expect(replaceAll('abc', /b/g, () => null)).toEqual({ value: 'abc', edits: [] });
  expect(replaceAll('abc', /b/g, (found) => found)).toEqual({ value: 'abc', edits: [] });
});

test('for any text the edits are where the texts differ', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { value, edits } = replaceAll(text, /[aeiou]/g, (found) => found.toUpperCase() + found);
      let rebuilt = value;
      for (const { sourceStart, sourceEnd, valueStart, valueEnd } of [...edits].reverse()) {
        rebuilt = rebuilt.slice(0, valueStart) + text.slice(sourceStart, sourceEnd) + rebuilt.slice(valueEnd);
      }
      expect(rebuilt).toBe(text);
    }),
  );
});
