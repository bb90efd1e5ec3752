/** Two places, cut and not rounded: 0.4996 is not flagged at 0.5, and nothing is ever quite 1. */
export function shortScore(score: number): string {
  return (Math.floor(Math.round(score * 1e6) / 1e4) / 100).toFixed(2);
}

/** Log-odds with their sign. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

export function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}

/** 2024-02-12 19:42, in UTC, which is how the readers of chat files keep the time on the wall. */
export function timeOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
