import type { Rate } from './metrics.js';

/** `0.12%`, `3.4%`, `57%`: about two figures, for a sample rarely carries more. */
export function formatShare(share: number | null): string {
  if (share === null) return '';
  const percent = share * 100;
  if (percent === 0) return '0%';
  if (percent < 0.095) return `${percent.toPrecision(2)}%`;
  if (percent < 0.995) return `${percent.toFixed(2)}%`;
  // What is not quite all must not be rounded to all.
  return `${percent < 9.95 || (percent >= 99.5 && percent < 100) ? percent.toFixed(1) : percent.toFixed(0)}%`;
}

/** Three cells: counts, share, 95% interval; empty where there is nothing to count. */
export function rateCells(rate: Rate): [counts: string, share: string, interval: string] {
  if (rate.total === 0) return ['', '', ''];
  return [`${rate.hits}/${rate.total}`, formatShare(rate.share), formatInterval(rate)];
}

export function formatInterval(rate: Rate): string {
  return `${formatShare(rate.low)} to ${formatShare(rate.high)}`;
}

/** `12/4832 = 0.25% (0.14% to 0.43%)`. */
export function formatRate(rate: Rate): string {
  return rate.total === 0 ? 'none to count' : `${rate.hits}/${rate.total} = ${formatShare(rate.share)} (${formatInterval(rate)})`;
}

/** `3.1 (0.2 to 9.8)`: as many in a thousand. */
export function perThousandCells(rate: Rate): [counts: string, number: string, interval: string] {
  if (rate.total === 0) return ['', '', ''];
  const perThousand = (share: number) => (share * 1000).toFixed(1);
  return [`${rate.hits}/${rate.total}`, perThousand(rate.share ?? 0), `${perThousand(rate.low)} to ${perThousand(rate.high)}`];
}

export function formatDecimal(value: number | null, places = 3): string {
  return value === null ? '' : value.toFixed(places);
}
