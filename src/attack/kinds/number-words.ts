import { chineseAmount, englishAmount } from '../amount-words.js';
import { type Amount, amountsIn } from '../amounts.js';
import type { Attack } from '../attack.js';
import { everyday, formal } from '../chinese-number.js';
import { digitStyles, inStyle, nativeDigits } from '../digit-styles.js';
import { applyEdits } from '../edits.js';
import type { Random } from '../random.js';

/** Of two of these at least, a text without other letters is taken to be English. */
const englishWords = /\b(?:the|to|of|and|you|your|is|are|in|for|with|can|will|we|i|my|be|from|pay|on|at|a)\b/gi;

/** fifteen percent, 百分之十五, ①⑤%: amounts without Arabic digits, in words where the text is English or Chinese. */
export const numberWords: Attack = {
  kind: 'number-words',
  apply(text, spans, random) {
    const words = random.below(2) === 0 ? wordsFor(text, random) : null;
    const native = nativeDigits.filter(([script]) => script.test(text)).map(([, style]) => style);
    const style = random.pick([...digitStyles, ...native]);
    const edits = amountsIn(text, spans).map((amount) => ({
      start: amount.start,
      end: amount.end,
      text: words === null || amount.attached ? inStyle(text.slice(amount.start, amount.end), style) : words(amount),
    }));
    return applyEdits(text, edits, spans);
  },
};

function wordsFor(text: string, random: Random): ((amount: Amount) => string) | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return null;
  if (/\p{Script=Han}/u.test(text)) {
    const numerals = random.pick([everyday, formal]);
    return (amount) => chineseAmount(amount, numerals);
  }
  if (/[^\p{ASCII}]/u.test(text.replace(/[^\p{L}]/gu, '')) || (text.match(englishWords) ?? []).length < 2) return null;
  return englishAmount;
}
