import { formatShare } from '../../src/quality/format-number.js';
import { type Rate, rateOf } from '../../src/quality/metrics.js';

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [`| ${header.join(' | ')} |`, `|${header.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)];
}

/** `12/60, 20% (12% to 32%)`. */
export function rateCell(rate: Rate): string {
  return rate.total === 0
    ? '–'
    : `${rate.hits}/${rate.total}, ${formatShare(rate.share)} (${formatShare(rate.low)} to ${formatShare(rate.high)})`;
}

export function countsCell(hits: number, total: number): string {
  return rateCell(rateOf(hits, total));
}
