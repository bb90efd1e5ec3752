import { alphabetAttack, alphabetFrom } from '../alphabet.js';

/** ⓦⓘⓣⓗⓓⓡⓐⓦ: letters in circles, squares and brackets. Those without small letters do with capitals. */
export const enclosed = alphabetAttack('enclosed', [
  // In circles, white on black circles.
  alphabetFrom(0x24b6, 0x24d0),
  alphabetFrom(0x1f150),
  // In squares, white on black squares.
  alphabetFrom(0x1f130),
  alphabetFrom(0x1f170),
  // In brackets.
  alphabetFrom(0x1f110, 0x249c),
]);
