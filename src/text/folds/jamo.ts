import { Sign } from '../signs.js';
import { type Fold, replaceAt } from './fold.js';
import { Letter } from './letters.js';

const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** Final consonants by their number; 0 is none. */
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const typed = `[${leads}][${vowels}](?:[${finals.slice(1)}](?![${vowels}]))?`;
/** As macOS writes file names, and what is copied from them: Unicode's own parts of a syllable (NFD). */
const decomposed = '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?';
const syllable = new RegExp(`${typed}|${decomposed}`, 'y');

function beginning(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  const isVowel = (next >= firstVowel && next <= lastVowel) || (next >= firstPart && next <= lastPart);
  return isVowel ? at : -1;
}

const firstVowel = 0x314f;
const lastVowel = 0x3163;
const firstPart = 0x1161;
const lastPart = 0x1175;
const firstSyllable = 0xac00;

/**
 * Puts Korean letters typed one by one together to syllables: ㅌㅔㄹㄹㅔ. Letters alone, as in ㅋㅋ, stay. Syllables in Unicode's own parts
 * are ordinary writing, and hide nothing.
 */
export const jamo: Fold = {
  signs: Sign.unspaced | Sign.marks,
  fold: (text) =>
    replaceAt(text, syllable, Letter.jamo, beginning, (found) => {
      const whole = found.normalize('NFC');
      if (whole.length === 1) return { value: whole, disguises: [] };
      const [lead, vowel, final = ' '] = [...found] as [string, string, string?];
      const code = firstSyllable + (leads.indexOf(lead) * vowels.length + vowels.indexOf(vowel)) * finals.length + finals.indexOf(final);
      return { value: String.fromCharCode(code), disguises: ['spacing'] };
    }),
};
