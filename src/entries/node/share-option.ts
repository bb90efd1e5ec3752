import { UsageError } from './usage-error.js';

/** A share between 0 and 1, neither included, or as a percentage: `0.99` or `99%`. */
export function shareOption(option: string, value: string): number {
  const match = /^(\d*\.?\d+)(%?)$/.exec(value);
  const share = match === null ? 0 : Number(match[1]) / (match[2] === '%' ? 100 : 1);
  if (share > 0 && share < 1) return share;
  throw new UsageError(`${option} takes a number between 0 and 1, such as 0.99 or 99%`);
}
