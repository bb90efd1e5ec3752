import { expect, it } from 'vitest';
import { chineseAmount, englishAmount } from '../../src/attack/amount-words.js';
import { amountsIn } from '../../src/attack/amounts.js';
import { everyday } from '../../src/attack/chinese-number.js';

it.each([
  ['15%', 'fifteen percent', '百分之十五'],
  ['$20', 'twenty dollars', '二十美元'],
  ['1.05', 'one point zero five', '一点零五'],
  ['007', 'seven', '零零七'],
  ['1234567890', 'one two three four five six seven eight nine zero', '一二三四五六七八九零'],
])('%s: %s', (text, english, chinese) => {
  const [amount] = amountsIn(text, [{ start: 0, end: text.length }]);
  if (amount === undefined) throw new Error('no amount');
  expect(englishAmount(amount)).toBe(english);
  expect(chineseAmount(amount, everyday)).toBe(chinese);
});
