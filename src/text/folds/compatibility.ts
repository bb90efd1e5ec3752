import { Sign } from '../signs.js';
import { type Disguise, endOf, type Fold, type Replacement, Rewriting } from './fold.js';

/**
 * Letters that only look different: mathematical, enclosed, squared, superscript and small-capital alphabets, ligatures,
 * half-width kana, Arabic presentation forms, radicals, keycaps, and full-width letters, digits and signs, which words would be
 * read with as they are, but no amounts and no links.
 */
const styled =
  /[\u00b9\u00b2\u00b3\u02b0-\u02b8\u02e0-\u02e4\u1d00-\u1d6a\u1d78\u1d9b-\u1dbf\u0262\u026a\u0274\u0276\u0280\u028f\u0299\u029c\u029f\u2070-\u209c\u2100-\u214f\u2160-\u217f\u2460-\u24ff\u2c7c\u2c7d\u2e80-\u2fdf\u3200-\u32ff\ua730\ua731\uf900-\ufaff\ufb00-\ufb06\ufb50-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc\uff04\uff05\uff0b\uff0d\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\uff61-\uff9f]+|[0-9]\ufe0f?\u20e3|\ud835[\udc00-\udfff]|\ud83c[\udd10-\udd29\udd30-\udd69\udd70-\udd89]\ufe0f?/y;

/** Squared and negative letters (🅰) have no compatibility form, and those in brackets one with brackets: A is at these places. */
const squaredStarts = [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x249c];

/** Small capitals, which have none either; their letters in turn. */
const smallCapitals = new Map(
  Array.from('ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'.matchAll(/(.)(.)/g), ([, from, to]) => [from as string, to as string]),
);

function plain(character: string): string | null {
  const code = character.codePointAt(0) as number;
  for (const start of squaredStarts) {
    if (code >= start && code < start + 26) return String.fromCharCode(0x61 + code - start);
  }
  if (character.endsWith('\u20e3')) return character.charAt(0);
  const form = smallCapitals.get(character) ?? character.normalize('NFKC');
  return /^[\p{L}\p{N}$%+,.。、・ー-]+$/u.test(form) ? form : null;
}

/** ™, ², ℡ and full-width signs are spelling, not hiding; so is half-width kana. */
const ordinary =
  /^[\u00b9\u00b2\u00b3\u2070-\u214f\u2160-\u217f\u2460-\u249b\u24ea-\u24ff\u2e80-\u2fdf\u3200-\u33ff\uf900-\ufdfb\ufe70-\ufefc\uff04-\uff9f]+$|\u20e3$/;

/** What styled characters become, each asked for once; runs of half-width kana, which join, are too many to keep. */
const known = new Map<string, Replacement | null>();
/** Those of one code unit, which need no pattern the next time. */
const knownUnits = new Map<number, Replacement | null>();

function replacementOf(found: string): Replacement | null {
  const own = known.get(found);
  if (own !== undefined) return own;
  const value = plain(found);
  const made = value === null ? null : { value, disguises: ordinary.test(found) ? undisguised : disguises };
  if (!halfWidth.test(found)) known.set(found, made);
  if (found.length === 1 && !halfWidth.test(found)) knownUnits.set(found.charCodeAt(0), made);
  return made;
}

const undisguised: readonly Disguise[] = [];
const disguises: readonly Disguise[] = ['compatibility'];
const halfWidth = /^[\uff61-\uff9f]/;

/** Whether a styled letter may begin with the code unit; of digits only keycaps are. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xb2) return code >= 0x30 && code <= 0x39 && text.charCodeAt(at + 1) > 0x7f;
  return code < 0x2e80
    ? code < 0x300 || code > 0x1cff
    : code > 0x2fff
      ? code < 0x3400 || code > 0xd7ff || (code & 0xff00) === 0xa700
      : true;
}

export const compatibility: Fold = {
  signs: Sign.styled | Sign.emoji,
  fold: (text) => {
    const rewriting = new Rewriting(text);
    for (let index = 0; index < text.length; ) {
      const code = text.charCodeAt(index);
      const same = code < 0xb2 ? undefined : knownUnits.get(code);
      if (same !== undefined) {
        if (same !== null) rewriting.replace(index, index + 1, same.value, same.disguises);
        index++;
        continue;
      }
      const end = mayBegin(text, index) ? endOf(styled, text, index) : -1;
      if (end < 0) {
        index++;
        continue;
      }
      const next = replacementOf(text.slice(index, end));
      if (next !== null) rewriting.replace(index, end, next.value, next.disguises);
      index = end;
    }
    return rewriting.done();
  },
};
