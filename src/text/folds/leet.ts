import { type Fold, replaceAll } from './fold.js';

const stand: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' };

/** A digit or sign with letters on both sides: gu4ranteed, te1egram, wh@tsapp. 300%, TRC20, Web3 and 1688 have none. */
const between = /(?<=[A-Za-z])[013457@$]{1,2}(?=[A-Za-z]{2})/;
const leetWord = /(?<![A-Za-z0-9@.])[A-Za-z]+(?:[01345@$]{1,2}[A-Za-z]+)+(?![A-Za-z0-9@]|\.[a-z])/g;

export const leet: Fold = {
  disguise: 'leet',
  applies: (text) => between.test(text),
  fold: (text) =>
    replaceAll(text, leetWord, (word) =>
      word.length < 5 ? null : word.replace(/[01345@$]/g, (sign) => stand[sign] as string),
    ),
};
