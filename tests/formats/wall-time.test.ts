import { expect, test } from 'vitest';
import { civilTime, isoTime } from '../../src/formats/wall-time.js';

test.each([
  ['2024-03-05T10:20:30Z', Date.UTC(2024, 2, 5, 10, 20, 30)],
  ['2024-03-05T10:20:30', Date.UTC(2024, 2, 5, 10, 20, 30)],
  ['2024-03-05 10:20', Date.UTC(2024, 2, 5, 10, 20)],
  ['2024-03-05', Date.UTC(2024, 2, 5)],
  ['2024-03-05T10:20:30.5Z', Date.UTC(2024, 2, 5, 10, 20, 30, 500)],
  ['2024-03-05T10:20:30.123456+02:00', Date.UTC(2024, 2, 5, 8, 20, 30, 123)],
  ['2024-03-05T10:20:30-0330', Date.UTC(2024, 2, 5, 13, 50, 30)],
  ['2024-03-05T10:20+07', Date.UTC(2024, 2, 5, 3, 20)],
])('%s', (text, time) => {
  expect(isoTime(text)).toBe(time);
});

test.each(['', 'yesterday', '5 March 2024', '2024-02-30', '2023-02-29T10:00:00Z', '2024-03-05T25:00', '1709634000'])(
  'no time: %s',
  (text) => {
    expect(isoTime(text)).toBeUndefined();
  },
);

test('knows leap years', () => {
  expect(civilTime(2024, 2, 29, 0, 0, 0)).toBe(Date.UTC(2024, 1, 29));
  expect(civilTime(2100, 2, 29, 0, 0, 0)).toBeUndefined();
});
