import { expect, it } from 'vitest';
import { chineseNumber, everyday, formal } from '../../src/attack/chinese-number.js';

it.each([
  [0, '零', '零'],
  [10, '十', '壹拾'],
  [15, '十五', '壹拾伍'],
  [300, '三百', '叁佰'],
  [105, '一百零五', '壹佰零伍'],
  [110, '一百一十', '壹佰壹拾'],
  [1250, '一千二百五十', '壹仟贰佰伍拾'],
  [2005, '二千零五', '贰仟零伍'],
  [10_000, '一万', '壹万'],
  [100_015, '十万零一十五', '壹拾万零壹拾伍'],
  [25_000_300, '二千五百万零三百', '贰仟伍佰万零叁佰'],
])('%i: %s', (number, words, onBanknotes) => {
  expect(chineseNumber(number, everyday)).toBe(words);
  expect(chineseNumber(number, formal)).toBe(onBanknotes);
});
