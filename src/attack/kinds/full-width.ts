import { alphabetAttack, alphabetFrom } from '../alphabet.js';

/** ｗｉｔｈｄｒａｗ: the letters that East Asian fonts set as wide as a Han character. */
export const fullWidth = alphabetAttack('full-width', [alphabetFrom(0xff21, 0xff41)]);
