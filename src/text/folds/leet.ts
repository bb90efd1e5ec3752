import { type Fold, replaceAll } from './fold.js';

const letters: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' };

/** A digit or sign with letters on both sides: gu4ranteed, te1egram, wh@tsapp. 300%, TRC20, Web3 and 1688 have none. */
const between = /[A-Za-z][01345@$]{1,2}[A-Za-z]/;
const leetWord = /(?<![A-Za-z0-9@.])[A-Za-z]+(?:[01345@$]{1,2}[A-Za-z]+)+(?![A-Za-z0-9@]|\.[a-z])/g;

/** Shorter words are codes more often than words (B2B, MP3). */
const shortest = 5;

export const leet: Fold = {
  disguise: 'leet',
  applies: (text) => between.test(text),
  fold: (text) =>
    replaceAll(text, leetWord, (word) =>
      word.length < shortest ? null : word.replace(/[01345@$]/g, (sign, at: number) => letters[sign] ?? one(word, at)),
    ),
};

/** 1 stands for l beside a vowel (te1egram), for i among consonants (prof1t). */
function one(word: string, at: number): string {
  return /[aeiou]/i.test((word[at - 1] ?? '') + (word[at + 1] ?? '')) ? 'l' : 'i';
}
