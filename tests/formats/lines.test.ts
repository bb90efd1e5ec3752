import { expect, test } from 'vitest';
import { fileLines } from '../../src/formats/lines.js';

test('takes both line ends and no byte order mark', () => {
  expect(fileLines('\ufeffone\r\ntwo\nthree')).toEqual(['one', 'two', 'three']);
});

test('does not count the end of the last line as a line, but keeps blank lines', () => {
  expect(fileLines('one\n\n')).toEqual(['one', '']);
  expect(fileLines('')).toEqual([]);
});

test('leaves other separators inside a line', () => {
  expect(fileLines('a\u2028b\rc')).toEqual(['a\u2028b\rc']);
});
