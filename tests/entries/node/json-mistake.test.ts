import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonMistake } from '../../../src/entries/node/json-mistake.js';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 'line 1, column 1'],
    ['{"a": 1,}', 'line 1, column 9'],
    ['{"a": 1,\n "b": [1, 2,]}', 'line 2, column 13'],
    ['[1 2]', 'line 1, column 4'],
    ["{'a': 1}", 'line 1, column 2'],
    ['{"a" 1}', 'line 1, column 6'],
    ['{"a": 1]', 'line 1, column 8'],
    ['[1, 2', 'line 1, column 6'],
    ['{"a": "never closed', 'line 1, column 7'],
    ['{} {}', 'line 1, column 4'],
    ['[01]', 'line 1, column 2'],
    ['[nul]', 'line 1, column 2'],
    ['["a\tb"]', 'line 1, column 2'],
    ['// a comment\n{}', 'line 1, column 1'],
  ])('%j: %s', (text, place) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonMistake(text)).toBe(place);
  });

  it('is where something was put in', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('}', ']', ':', ','), (json, sign) => {
        expect(jsonMistake(`${json}\n  ${sign}`)).toBe(`line ${json.split('\n').length + 1}, column 3`);
      }),
    );
  });

  it('is always somewhere in the text, however deep and long it is', () => {
    for (const text of ['['.repeat(200_000), `"${'a'.repeat(2_000_000)}`, `${' '.repeat(1_000_000)}x`]) {
      expect(jsonMistake(text)).toMatch(/^line 1, column \d+$/);
    }
  });
});
