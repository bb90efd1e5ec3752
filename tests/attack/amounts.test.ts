import { expect, it } from 'vitest';
import { amountsIn } from '../../src/attack/amounts.js';
import { marked } from './disguise.js';

it('reads numbers in the spans with their signs', () => {
  const { text, spans } = marked('20 «pay $1,250.50 or 15 % for VIP3, 2,5»00');
  const amounts = amountsIn(text, spans);
  expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual(['$1,250.50', '15 %', '3', '2', '5']);
  expect(amounts[0]).toMatchObject({ dollars: true, whole: '1250', decimals: '50', percent: false, attached: false });
  expect(amounts[1]).toMatchObject({ dollars: false, whole: '15', decimals: '', percent: true });
  expect(amounts[2]?.attached).toBe(true);
});
