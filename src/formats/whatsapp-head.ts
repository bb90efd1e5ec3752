import type { WrittenTime } from './whatsapp-date.js';
import { hourOfDay } from './whatsapp-day-period.js';
import { blankClass } from './whatsapp-marks.js';

/** The beginning of a line that starts a message: when it was sent, and what follows. */
export interface Head {
  readonly time: WrittenTime;
  readonly rest: string;
}

const digits = '0-9٠-٩۰-۹०-९০-৯๐-๙０-９';
const digit = `[${digits}]`;
const gap = `[${blankClass}]{0,4}`;
const blank = `[${blankClass}]`;

const date = `(?<first>${digit}{1,4})${gap}[./\\-]${gap}(?<second>${digit}{1,2})${gap}[./\\-]${gap}(?<third>${digit}{1,4})\\.?(?:${gap}(?:г\\.?|BE))?`;
/** Words around the clock: AM, 下午, "klo", "Uhr". Whether one is known is decided later, and never costs the message. */
const word = `[^\\s${digits}\\[\\]:,،/()<>\\-–][^${digits}\\[\\]:,،/()<>\\-–]{0,18}?`;
const clock = `(?<before>${word})??${gap}(?<hour>${digit}{1,2})(?:[:.]|${blank}?h${blank}?)(?<minute>${digit}{2})(?:[:.](?<seconds>${digit}{2}))?${gap}(?<after>${word})??`;
const join = `${gap}[,،、]?${gap}`;
/** Vietnamese Android writes the clock first. */
const stamps = [`${date}${join}${clock}`, `${clock}${join}${date}`];

/**
 * iOS puts the stamp in brackets, Android a dash behind it, and old iOS a colon behind the seconds. Every repetition is
 * bounded and every pattern begins at the start of the line, so a line costs no more than its first hundred characters.
 */
const heads = stamps.flatMap((stamp) => [
  new RegExp(`^${gap}\\[${gap}${stamp}${gap}\\]${gap}`),
  new RegExp(`^${gap}${stamp}${gap}[-–]${blank}`),
  new RegExp(`^${gap}${stamp}:${blank}`),
]);

const longestHead = 100;
const mayBegin = new RegExp(`^${gap}\\[?${gap}${digit}{1,4}[${blankClass}./:\\-h]|^${gap}\\[`);

/** Reads the head of a line, or nothing where the line continues the message above it. */
export function readHead(line: string): Head | undefined {
  const start = line.slice(0, longestHead);
  if (!mayBegin.test(start)) return undefined;
  for (const pattern of heads) {
    const match = pattern.exec(start);
    const parts = match?.groups;
    if (match === null || parts === undefined) continue;
    const hour = toNumber(parts['hour']);
    const minute = toNumber(parts['minute']);
    const second = toNumber(parts['seconds']);
    if (hour > 24 || minute > 59 || second > 59) continue;
    return {
      time: {
        first: toNumber(parts['first']),
        second: toNumber(parts['second']),
        third: toNumber(parts['third']),
        firstDigits: parts['first']?.length ?? 0,
        thirdDigits: parts['third']?.length ?? 0,
        hour: hourOfDay(hour % 24, parts['before']?.trim() ?? '', parts['after']?.trim() ?? ''),
        minute,
        seconds: second,
      },
      rest: line.slice(match[0].length),
    };
  }
  return undefined;
}

/** First character of each run of ten digits in `digit`. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function toNumber(digits: string | undefined): number {
  let value = 0;
  for (const character of digits ?? '') {
    const code = character.charCodeAt(0);
    value = value * 10 + code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code);
  }
  return value;
}
