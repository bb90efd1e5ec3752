import type { Attack } from './attack.js';

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The attack where Han characters are Chinese: a text with kana in it is Japanese, and its characters sound otherwise. */
export function chineseOnly({ kind, apply }: Attack): Attack {
  return { kind, apply: (text, spans, random) => (kana.test(text) ? null : apply(text, spans, random)) };
}
