/**
 * Order of two strings by their UTF-16 code units, for sorting. Equal ones are equal: where an order says otherwise, engines
 * sort differently.
 */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
