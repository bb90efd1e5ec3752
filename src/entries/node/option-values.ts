import type { ChatFormat } from '../../formats/chat-record.js';
import type { Level } from '../../score/level.js';
import type { ThresholdName } from '../../score/policy.js';
import { UsageError } from './usage-error.js';

// Values are checked here and not repeated in the errors: an option without its value takes the next argument, which may
// be the text.

export const thresholdHelp = 'where flagged begins: highRecall, balanced, highPrecision, or a number between 0 and 1';

const thresholdNames: readonly string[] = ['highRecall', 'balanced', 'highPrecision'] satisfies ThresholdName[];

/** As options of the library; without the option, whatever the library has. */
export function thresholdOption(value: string | undefined): { threshold?: ThresholdName | number } {
  if (value === undefined) return {};
  if (thresholdNames.includes(value)) return { threshold: value as ThresholdName };
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : 0;
  if (number > 0 && number < 1) return { threshold: number };
  throw new UsageError(`--threshold takes ${thresholdNames.join(', ')} or a number between 0 and 1`);
}

const formats: readonly string[] = ['whatsapp', 'telegram', 'json-lines', 'plain-lines'] satisfies ChatFormat[];

export const formatHelp = `read the file as ${formats.join(', ')} (default: as what it looks like)`;

export function formatOption(value: string | undefined): ChatFormat | undefined {
  if (value === undefined || formats.includes(value)) return value as ChatFormat | undefined;
  throw new UsageError(`--format takes ${formats.join(', ')}`);
}

/** In rising order. */
const levels: readonly Level[] = ['none', 'low', 'medium', 'high'];

export function failOnOption(value: string | undefined): Level | undefined {
  if (value === undefined || (value !== 'none' && levels.includes(value as Level))) return value as Level | undefined;
  throw new UsageError('--fail-on takes low, medium or high');
}

export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}

/** The seed of all choices; 1 without the option. */
export function seedOption(value = '1'): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError('--seed takes a whole number');
}

/** Without the option, all. */
export function kindsOption(value: string | undefined, known: readonly string[]): readonly string[] {
  if (value === undefined) return known;
  const names = value.split(',').map((name) => name.trim());
  if (names.every((name) => known.includes(name))) return names;
  throw new UsageError(`--kinds takes, with commas between: ${known.join(', ')}`);
}
