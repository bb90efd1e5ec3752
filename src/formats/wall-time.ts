const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2})?)?)?$/i;

/**
 * Milliseconds of an ISO 8601 time. `Date.parse` would take a time without a zone for one of the machine's own zone, and
 * the same file would then read differently in Hanoi and in Berlin; here it is UTC.
 */
export function isoTime(text: string): number | undefined {
  const match = iso.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', sign, zoneHour, zoneMinute] = match;
  const time = civilTime(number(year), number(month), number(day), number(hour), number(minute), number(second));
  if (time === undefined) return undefined;
  const offset = (number(zoneHour) * 60 + number(zoneMinute)) * (sign === '-' ? -1 : 1);
  return time + Number(`${fraction}000`.slice(0, 3)) - offset * 60_000;
}

/** Milliseconds of a date and a time of day in UTC; nothing for a date that does not exist. */
export function civilTime(year: number, month: number, day: number, hour: number, minute: number, second: number): number | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time : undefined;
}

function number(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits);
}
