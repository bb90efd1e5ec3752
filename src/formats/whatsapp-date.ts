import type { DateOrder } from './chat-record.js';
import { civilTime } from './wall-time.js';

/** A time as it stands in the file: three numbers whose order the phone's region decided, and the time of day. */
export interface WrittenTime {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly firstDigits: number;
  readonly thirdDigits: number;
  /** Of a 24-hour clock; absent where morning and evening could not be told apart. */
  readonly hour: number | undefined;
  readonly minute: number;
  readonly seconds: number;
}

/** In order of preference: outside North America few regions write the month first. */
const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];

/**
 * The order of all dates of a file. A chat has one order, so the whole file votes: first whether the dates exist in it (a
 * 31 cannot be a month), then whether time runs forward in it, and where both say nothing the more common order.
 */
export function dateOrderOf(times: readonly WrittenTime[]): DateOrder {
  let best: DateOrder = 'day-first';
  let fewest = { missing: Infinity, descents: Infinity };
  const leadingYears = yearsMayLead(times);
  for (const order of orders) {
    if (order === 'year-first' && !leadingYears) continue;
    const faults = faultsOf(times, order);
    const better = faults.missing < fewest.missing || (faults.missing === fewest.missing && faults.descents < fewest.descents);
    if (better) {
      best = order;
      fewest = faults;
    }
  }
  return best;
}

/** A day also passes for a short year (31 for 2031), so short years must show by changing less often than days do. */
function yearsMayLead(times: readonly WrittenTime[]): boolean {
  if (times.some(({ firstDigits }) => firstDigits > 2)) return true;
  return new Set(times.map(({ first }) => first)).size < new Set(times.map(({ third }) => third)).size;
}

function faultsOf(times: readonly WrittenTime[], order: DateOrder): { missing: number; descents: number } {
  let missing = 0;
  let descents = 0;
  let last = -Infinity;
  for (const written of times) {
    const time = dayOf(written, order);
    if (time === undefined) missing++;
    else {
      if (time < last) descents++;
      last = time;
    }
  }
  return { missing, descents };
}

/** Milliseconds of a written time, or nothing for one that does not exist in this order. */
export function timeOf(written: WrittenTime, order: DateOrder): number | undefined {
  const day = dayOf(written, order);
  if (day === undefined || written.hour === undefined) return undefined;
  return day + ((written.hour * 60 + written.minute) * 60 + written.seconds) * 1000;
}

function dayOf(written: WrittenTime, order: DateOrder): number | undefined {
  const { first, second, third } = written;
  const leads = order === 'year-first';
  const year = leads ? fullYear(first, written.firstDigits) : fullYear(third, written.thirdDigits);
  const month = order === 'month-first' ? first : second;
  const day = leads ? third : order === 'month-first' ? second : first;
  // Without these, a four-digit year could be taken for a day of a far month.
  if (year < firstYear || year > lastYear || month > 12 || day > 31) return undefined;
  return civilTime(year, month, day, 0, 0, 0);
}

/** WhatsApp began in 2009. */
const firstYear = 2009;
const lastYear = 2108;

/** Thai phones count from the Buddha: 2566 is 2023, and a short year that would be before WhatsApp is one of those. */
const buddhistYears = 543;

function fullYear(year: number, digits: number): number {
  if (digits > 2) return year > 2400 ? year - buddhistYears : year;
  return year >= firstYear + buddhistYears - 2500 ? 2500 + year - buddhistYears : 2000 + year;
}
