import { describe, expect, it } from 'vitest';
import { formatRate, formatShare, perThousandCells, rateCells } from '../../src/quality/format-number.js';
import { rateOf } from '../../src/quality/metrics.js';

describe('formatShare', () => {
  it.each([
    [null, ''],
    [0, '0%'],
    [0.000053, '0.0053%'],
    [0.001, '0.10%'],
    [0.00994, '0.99%'],
    [0.00996, '1.0%'],
    [0.0343, '3.4%'],
    [0.57, '57%'],
    [0.998, '99.8%'],
    [1, '100%'],
  ])('%d is %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});

describe('cells', () => {
  it('hold counts, share and interval', () => {
    expect(rateCells(rateOf(2, 10))).toEqual(['2/10', '20%', '5.7% to 51%']);
    expect(perThousandCells(rateOf(2, 10))).toEqual(['2/10', '200.0', '56.7 to 509.8']);
    expect(formatRate(rateOf(2, 10))).toBe('2/10 = 20% (5.7% to 51%)');
  });

  it('are empty where nothing was counted', () => {
    expect(rateCells(rateOf(0, 0))).toEqual(['', '', '']);
    expect(perThousandCells(rateOf(0, 0))).toEqual(['', '', '']);
  });
});
