/** Two places, cut and not rounded: 0.4996 is not flagged at 0.5, and nothing is ever quite 1. */
export function shortScore(score: number): string {
  return (Math.floor(Math.round(score * 1e6) / 1e4) / 100).toFixed(2);
}

/** Log-odds with their sign. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
