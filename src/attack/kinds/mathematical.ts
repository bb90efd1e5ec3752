import { type Alphabet, alphabetAttack, alphabetFrom } from '../alphabet.js';

/** Made for formulas, used by every "fancy text" page. */
const alphabets: readonly Alphabet[] = [
  // Bold, italic, bold italic.
  alphabetFrom(0x1d400, 0x1d41a),
  alphabetFrom(0x1d434, 0x1d44e, { h: 'ℎ' }),
  alphabetFrom(0x1d468, 0x1d482),
  // Script, bold script.
  alphabetFrom(0x1d49c, 0x1d4b6, { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' }),
  alphabetFrom(0x1d4d0, 0x1d4ea),
  // Fraktur, double-struck, bold Fraktur.
  alphabetFrom(0x1d504, 0x1d51e, { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' }),
  alphabetFrom(0x1d538, 0x1d552, { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }),
  alphabetFrom(0x1d56c, 0x1d586),
  // Sans-serif: plain, bold, italic, bold italic.
  alphabetFrom(0x1d5a0, 0x1d5ba),
  alphabetFrom(0x1d5d4, 0x1d5ee),
  alphabetFrom(0x1d608, 0x1d622),
  alphabetFrom(0x1d63c, 0x1d656),
  // Typewriter.
  alphabetFrom(0x1d670, 0x1d68a),
];

/** 𝐰𝐢𝐭𝐡𝐝𝐫𝐚𝐰, 𝓌𝒾𝓉𝒽𝒹𝓇𝒶𝓌, 𝚠𝚒𝚝𝚑𝚍𝚛𝚊𝚠 and ten more. */
export const mathematical = alphabetAttack('mathematical', alphabets);
