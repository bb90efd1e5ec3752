import { expect, test } from 'vitest';
import { dateOrderOf, timeOf } from '../../src/formats/whatsapp-date.js';
import { readHead } from '../../src/formats/whatsapp-head.js';

function times(...dates: string[]) {
  return dates.map((date) => readHead(`${date}, 10:00 - A: b`)!.time);
}

test.each([
  ['day-first', ['01/02/23', '13/02/23']],
  ['month-first', ['02/01/23', '02/13/23']],
  ['year-first', ['2023/02/13', '2023/02/14']],
  ['year-first', ['23/12/30', '23/12/31', '24/01/01']],
])('a number above twelve decides: %s', (order, dates) => {
  expect(dateOrderOf(times(...dates))).toBe(order);
});

test('otherwise the order in which time runs forward', () => {
  // 9 January to 2 February, or 1 September back to 2 February.
  expect(dateOrderOf(times('01/09/23', '02/02/23', '02/03/23'))).toBe('month-first');
  expect(dateOrderOf(times('09/01/23', '02/02/23', '03/02/23'))).toBe('day-first');
});

test('otherwise the day comes first', () => {
  expect(dateOrderOf(times('05/06/23', '06/06/23'))).toBe('day-first');
  expect(dateOrderOf([])).toBe('day-first');
});

test('one line that does not fit, pasted into a message, does not turn the file', () => {
  expect(dateOrderOf(times('01/20/23', '01/21/23', '25/01/23', '01/26/23'))).toBe('month-first');
});

test('a date that does not exist has no time', () => {
  expect(timeOf(times('30/02/23')[0]!, 'day-first')).toBeUndefined();
  // A year of the Persian calendar.
  expect(timeOf(times('1402/10/10')[0]!, 'year-first')).toBeUndefined();
});
