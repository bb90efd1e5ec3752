import { type Fold, replaceAll } from './fold.js';

/**
 * Letters that only look different: mathematical, enclosed, squared and superscript alphabets, ligatures, and full-width
 * digits and signs, which amounts are read with. Full-width letters are not here, for the character table reads them in
 * place, and neither are Arabic and Hangul presentation forms, which are ordinary text.
 */
const styled =
  /[\u00b9\u00b2\u00b3\u02b0-\u02b8\u1d2c-\u1d6a\u2070-\u209c\u2100-\u214f\u2460-\u24ff\u3200-\u33ff\ufb00-\ufb06\uff04\uff05\uff0b\uff0d\uff0e\uff10-\uff19]|\ud835[\udc00-\udfff]|\ud83c[\udd10-\udd69\udd70-\udd89]/;
const styledAll = new RegExp(styled.source, 'g');

/** Squared and negative letters (🅰) have no compatibility form in Unicode: A is at these offsets in the block. */
const squaredStarts = [0x1f130, 0x1f150, 0x1f170];

function plain(character: string): string | null {
  const code = character.codePointAt(0) as number;
  for (const start of squaredStarts) {
    if (code >= start && code < start + 26) return String.fromCharCode(0x61 + code - start);
  }
  const form = character.normalize('NFKC');
  return /^[\p{L}\p{N}$%+,.-]+$/u.test(form) ? form : null;
}

export const compatibility: Fold = {
  disguise: 'compatibility',
  applies: (text) => styled.test(text),
  fold: (text) => replaceAll(text, styledAll, plain),
};
