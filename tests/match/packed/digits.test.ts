import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DigitReader, DigitWriter } from '../../../src/match/packed/digits.js';

const most = 2 ** 31 - 1;

/** Around every place where one more character is needed. */
const borders: number[] = [0, 1];
for (let border = 1, scale = 1; border < most; scale *= 32) {
  borders.push(border - 1, border, border + 1);
  border += 27 * scale;
}
for (let bit = 1; bit < 31; bit++) borders.push(2 ** bit - 1, 2 ** bit, 2 ** bit + 1);
borders.push(most - 1, most);
const known = borders.filter((number) => number <= most);

const number = fc.oneof(fc.nat(100), fc.nat(5000), fc.nat(most), fc.constantFrom(...known));
const signed = fc.oneof(fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 }), fc.integer({ min: -200, max: 200 }));

function readBack(numbers: readonly number[]): number[] {
  const writer = new DigitWriter();
  for (const each of numbers) writer.put(each);
  const reader = new DigitReader(writer.toString());
  return numbers.map(() => reader.next());
}

describe('numbers are read as they were written', () => {
  test('each border by itself and all in a row', () => {
    for (const each of known) expect(readBack([each])).toEqual([each]);
    expect(readBack(known)).toEqual(known);
  });

  test('the first ten thousand', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => index);
    expect(readBack(all)).toEqual(all);
  });

  test('any', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), (numbers) => {
        expect(readBack(numbers)).toEqual(numbers);
      }),
      { numRuns: 1000 },
    );
  });

  test('those below 0 too', () => {
    fc.assert(
      fc.property(fc.array(signed, { maxLength: 40 }), (numbers) => {
        const writer = new DigitWriter();
        for (const each of numbers) writer.putSigned(each);
        const reader = new DigitReader(writer.toString());
        expect(numbers.map(() => reader.nextSigned())).toEqual(numbers);
      }),
      { numRuns: 1000 },
    );
    const reader = new DigitReader(
      new DigitWriter()
        .putSigned(0)
        .putSigned(-1)
        .putSigned(-(2 ** 30))
        .putSigned(2 ** 30 - 1)
        .toString(),
    );
    expect([reader.nextSigned(), reader.nextSigned(), reader.nextSigned(), reader.nextSigned()]).toEqual([0, -1, -(2 ** 30), 2 ** 30 - 1]);
  });

  test('those that grow', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), number, (numbers, after) => {
        const growing = [...numbers].sort((a, b) => a - b);
        const reader = new DigitReader(new DigitWriter().putRising(growing).put(after).toString());
        expect([...reader.rising(growing.length)]).toEqual(growing);
        expect(reader.next()).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  test('those of one writer after those of another', () => {
    const inner = new DigitWriter().put(77).put(most).toString();
    const reader = new DigitReader(new DigitWriter().put(5).append(inner).put(9).toString());
    expect([reader.next(), reader.next(), reader.next(), reader.next()]).toEqual([5, 77, most, 9]);
  });
});

test('what is written needs no escapes: printable ASCII without quotes, backslash and dollar', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), (numbers) => {
      const writer = new DigitWriter();
      for (const each of numbers) writer.put(each);
      const written = writer.toString();
      expect(written).toMatch(/^[ -~]*$/);
      expect(written).not.toMatch(/["\\`$]/);
      expect(JSON.stringify(written)).toBe(`"${written}"`);
    }),
    { numRuns: 500 },
  );
});

test('small numbers take one character', () => {
  expect(new DigitWriter().put(0).toString()).toHaveLength(1);
  expect(new DigitWriter().put(30).toString()).toHaveLength(1);
  expect(new DigitWriter().put(1000).toString()).toHaveLength(2);
});

test('no two rows of numbers are written alike', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 4 }), fc.array(number, { maxLength: 4 }), (one, other) => {
      const write = (numbers: readonly number[]) => numbers.reduce((writer, each) => writer.put(each), new DigitWriter()).toString();
      expect(write(one) === write(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 500 },
  );
});
