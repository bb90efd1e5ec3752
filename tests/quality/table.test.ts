import { expect, it } from 'vitest';
import { formatTable, widthOf } from '../../src/quality/table.js';

it('aligns, the first column to the left', () => {
  expect(
    formatTable(
      ['name', 'n'],
      [
        ['a', '1'],
        ['long name', '100'],
      ],
    ),
  ).toEqual(['name         n', 'a            1', 'long name  100']);
});

it('leaves out columns with nothing in them', () => {
  expect(formatTable(['name', 'n', 'm'], [['a', '', '2']])).toEqual(['name  m', 'a     2']);
});

it('gives full-width characters their two columns', () => {
  expect(widthOf('跑分 a')).toBe(6);
  expect(
    formatTable(
      ['', 'n'],
      [
        ['跑分', '1'],
        ['abcd', '2'],
      ],
    ),
  ).toEqual(['      n', '跑分  1', 'abcd  2']);
});
