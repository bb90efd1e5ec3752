import { Sign } from '../signs.js';
import { type Fold, replaceAt } from './fold.js';
import { Letter } from './letters.js';

const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** Final consonants by their number; 0 is none. */
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const syllable = new RegExp(`[${leads}][${vowels}](?:[${finals.slice(1)}](?![${vowels}]))?`, 'y');

function beginning(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  return next >= firstVowel && next <= lastVowel ? at : -1;
}

const firstVowel = 0x314f;
const lastVowel = 0x3163;
const firstSyllable = 0xac00;

/** Puts Korean letters typed one by one together to syllables: ㅌㅔㄹㄹㅔ. Letters alone, as in ㅋㅋ, stay. */
export const jamo: Fold = {
  signs: Sign.unspaced,
  fold: (text) =>
    replaceAt(text, syllable, Letter.jamo, beginning, (found) => {
      const [lead, vowel, final = ' '] = [...found] as [string, string, string?];
      const code = firstSyllable + (leads.indexOf(lead) * vowels.length + vowels.indexOf(vowel)) * finals.length + finals.indexOf(final);
      return { value: String.fromCharCode(code), disguises: ['spacing'] };
    }),
};
