import { Sign } from '../signs.js';
import { type Fold, replaceAt } from './fold.js';
import { Letter, letterTable } from './letters.js';

/** Digits of everyday and of banking Chinese, by value. */
const digits = ['零〇洞', '一壹幺', '二贰貳两', '三叁參', '四肆', '五伍', '六陆陸', '七柒拐', '八捌', '九玖勾'];
const valueOfDigit = new Map(digits.flatMap((written, value) => [...written].map((character) => [character, String(value)] as const)));

/** So many in a row are no amount, which has words for tens between, but a number to call or to add. */
const fewest = 6;
const spelled = new RegExp(`[${digits.join('')}](?:[ \\-.·]?[${digits.join('')}]){${fewest - 1},31}`, 'y');

/** A second one is near. */
function beginning(text: string, at: number): number {
  return isDigit(text, at + 1) || isDigit(text, at + 2) ? at : -1;
}

function isDigit(text: string, at: number): boolean {
  return ((letterTable[text.charCodeAt(at)] as number) & Letter.numberWord) !== 0;
}

/** Reads a telephone or account number written out in characters. */
export const numberWords: Fold = {
  signs: Sign.unspaced,
  fold: (text) =>
    replaceAt(text, spelled, Letter.numberWord, beginning, (found) => ({
      value: found.replace(/[^ \-.·]/g, (character) => valueOfDigit.get(character) ?? character).replace(/[ \-.·]/g, ''),
      disguises: ['number-words'],
    })),
};
