import { describe, expect, test } from 'vitest';
import type { DateOrder } from '../../src/formats/chat-record.js';
import { timeOf } from '../../src/formats/whatsapp-date.js';
import { readHead } from '../../src/formats/whatsapp-head.js';

const evening = '2023-12-31T21:05:00.000Z';
const exact = '2023-12-31T21:05:33.000Z';

const forms: readonly (readonly [line: string, order: DateOrder, time: string])[] = [
  // Android
  ['12/31/23, 9:05 PM - ', 'month-first', evening],
  ['12/31/23, 9:05\u202fPM - ', 'month-first', evening],
  ['31/12/2023, 21:05 - ', 'day-first', evening],
  ['31/12/23, 9:05 pm - ', 'day-first', evening],
  ['31/12/23 21:05 - ', 'day-first', evening],
  ['31.12.23, 21:05 - ', 'day-first', evening],
  ['31.12.2023, 21:05 – ', 'day-first', evening],
  ['31-12-2023 21:05 - ', 'day-first', evening],
  ['2023-12-31 21:05 - ', 'year-first', evening],
  ['2023-12-31 21 h 05 - ', 'year-first', evening],
  ['2023/12/31 21:05 - ', 'year-first', evening],
  ['2023/12/31 下午9:05 - ', 'year-first', evening],
  ['2023/12/31, 晚上9:05 - ', 'year-first', evening],
  ['2023. 12. 31. 오후 9:05 - ', 'year-first', evening],
  ['2023. 12. 31. 21:05 - ', 'year-first', evening],
  ['21:05, 31/12/2023 - ', 'day-first', evening],
  ['9:05 CH, 31/12/2023 - ', 'day-first', evening],
  ['31/12/23 9:05 p.\u00a0m. - ', 'day-first', evening],
  ['31/12/23, 9:05 p. m. - ', 'day-first', evening],
  ['31/12/2023 à 21:05 - ', 'day-first', evening],
  ['31.12.2023 klo 21.05 - ', 'day-first', evening],
  ['31/12/23 21.05 - ', 'day-first', evening],
  ['31.12.2023 г., 21:05 ч. - ', 'day-first', evening],
  ['31.12.2023, 21:05 Uhr - ', 'day-first', evening],
  ['31/12/2566 21:05 - ', 'day-first', evening],
  ['31/12/66 21:05 - ', 'day-first', evening],
  ['31/12/2023, 9:05 PTG - ', 'day-first', evening],
  ['31.12.2023 ÖS 9:05 - ', 'day-first', evening],
  ['31/12/23, 9:05 μ.μ. - ', 'day-first', evening],
  ['٣١‏/١٢‏/٢٠٢٣، ٩:٠٥ م - ', 'day-first', evening],
  ['۲۰۲۳/۱۲/۳۱،\u200f ۲۱:۰۵ - ', 'year-first', evening],
  ['३१/१२/२०२३, ९:०५ pm - ', 'day-first', evening],
  ['๓๑/๑๒/๒๕๖๖ ๒๑:๐๕ - ', 'day-first', evening],
  // iOS
  ['[31/12/2023, 21:05:33] ', 'day-first', exact],
  ['\u200e[31/12/2023, 21:05:33] ', 'day-first', exact],
  ['[12/31/23, 9:05:33\u202fPM] ', 'month-first', exact],
  ['[31.12.23, 21:05:33] ', 'day-first', exact],
  ['[31-12-2023 21:05:33] ', 'day-first', exact],
  ['[2023/12/31 下午9:05:33] ', 'year-first', exact],
  ['[2023. 12. 31. 오후 9:05:33] ', 'year-first', exact],
  ['[2023-12-31, 9:05:33 PM] ', 'year-first', exact],
  ['[21:05:33, 31/12/2023] ', 'day-first', exact],
  ['[31.12.2023 klo 21.05.33] ', 'day-first', exact],
  ['\u200f[٣١‏/١٢‏/٢٠٢٣، ٩:٠٥:٣٣ م] ', 'day-first', exact],
  // iOS of long ago
  ['31/12/23 21:05:33: ', 'day-first', exact],
];

describe('a head and what follows', () => {
  test.each(forms)('%s', (line, order, time) => {
    const head = readHead(`${line}Ann: hello - [x]: 1/1/23, 10:00 - y`);
    expect(head?.rest).toBe('Ann: hello - [x]: 1/1/23, 10:00 - y');
    expect(new Date(timeOf(head!.time, order)!).toISOString()).toBe(time);
  });
});

test.each([
  '',
  'hello',
  '12 apples - 3 pears',
  '12/31/23',
  '12/31/23, 9:05',
  '12/31/23 - New year',
  '[12/31/23] Ann: hello',
  '[1] first: second',
  '9:05 - 10:00 meeting',
  '99:99, 31/12/2023 - Ann: hello',
  'On 12/31/23, 9:05 PM - Ann: hello',
  '+1 555 0100 - call me',
])('no head: %s', (line) => {
  expect(readHead(line)).toBeUndefined();
});

test('midnight, noon and words it does not know', () => {
  const hour = (line: string) => readHead(line)?.time.hour;
  expect(hour('12/31/23, 12:00 AM - A: b')).toBe(0);
  expect(hour('12/31/23, 12:00 PM - A: b')).toBe(12);
  expect(hour('2023/12/31 中午12:10 - A: b')).toBe(12);
  expect(hour('2023/12/31 中午1:10 - A: b')).toBe(13);
  expect(hour('2023/12/31 凌晨1:10 - A: b')).toBe(1);
  expect(hour('2023/12/31 午夜12:10 - A: b')).toBe(0);
  expect(hour('31/12/23, 24:05 - A: b')).toBe(0);
  expect(readHead('31/12/23, 9:05 qq - A: b')).toMatchObject({ rest: 'A: b', time: { hour: undefined } });
  expect(hour('31/12/23, 21:05 qq - A: b')).toBe(21);
});

test('looks no further than the beginning of a line', () => {
  for (const unit of ['1', '1/', '[', '\u200e', '1/1/1 ', 'a ', '1:1', ' ', '٣', '[1/1/1, ']) {
    const line = unit.repeat(2_000_000 / unit.length);
    const start = performance.now();
    readHead(line);
    expect(performance.now() - start).toBeLessThan(200);
  }
});
