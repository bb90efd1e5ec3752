export { shortScore, signed } from '../../explain/numbers.js';

export function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}

/** 2024-02-12, in UTC, which is how the readers of formats keep the time on the wall. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

export function clockOf(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}
