/** Sources of character classes that folds share: letters of writing with spaces between words, and characters of writing without. */
export const spacedLetters =
  'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376\\u0377\\u037b-\\u037d\\u0386\\u0388-\\u0481\\u048a-\\u052f\\u0531-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u0620-\\u063f\\u0641-\\u064a\\u0671-\\u06d3\\u0900-\\u0963\\u13a0-\\u13fd\\u1401-\\u166c\\u1d00-\\u1dbf\\u1e00-\\u1fff\\u2c60-\\u2ce4\\ua4d0-\\ua4f7\\ua720-\\ua7ff\\uab30-\\uabbf\\uff21-\\uff3a\\uff41-\\uff5a';
export const unspacedLetters = '\\u0e01-\\u0e4e\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';

/** Signs that stand for letters as well as digits do; those that are left out of the second list also stand between them. */
export const leetSigns = '@$€£¢+!|#§†×¥<({';
export const loneSigns = '@$€£¢';

/** What a code unit is to folds that go through a text by code units, one bit each. */
export const Letter = {
  spaced: 1,
  unspaced: 2,
  digit: 4,
  leetSign: 8,
  loneSign: 16,
  /** Latin letters, and those of writing that is alike: the two sides of a word of mixed letters. */
  latin: 32,
  alike: 64,
  lineBreak: 128,
  mark: 256,
  invisible: 512,
  /** A Korean consonant by itself, or the one that begins a syllable typed in parts. */
  jamo: 1024,
  /** What is drawn out by repeating it, where words are not parted. */
  drawnOut: 2048,
  /** A digit written as a word. */
  numberWord: 4096,
  /** What an emoji, or a sign read as a letter, may begin with. */
  emoji: 8192,
} as const;

/** A source of a character class to the code units in it. */
function mark(table: Uint16Array, source: string, bit: number): void {
  const text = source.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  for (let index = 0; index < text.length; index++) {
    const first = text.charCodeAt(index);
    const isRange = text[index + 1] === '-' && index + 2 < text.length;
    if (isRange) index += 2;
    const last = text.charCodeAt(index);
    for (let code = first; code <= last; code++) table[code] = (table[code] as number) | bit;
  }
}

export const latinSide = 'A-Za-z\\u00c0-\\u02af\\u1e00-\\u1eff';
export const alikeSide = '\\u0370-\\u052f\\u0531-\\u0587\\u13a0-\\u166c\\u2c80-\\u2ce4\\ua4d0-\\ua4f7\\uab70-\\uabbf';

function createLetterTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  mark(table, spacedLetters, Letter.spaced);
  mark(table, unspacedLetters, Letter.unspaced);
  mark(table, '0-9', Letter.digit);
  mark(table, leetSigns, Letter.leetSign);
  mark(table, loneSigns, Letter.loneSign);
  mark(table, latinSide, Letter.latin);
  mark(table, alikeSide, Letter.alike);
  mark(table, '\n', Letter.lineBreak);
  mark(
    table,
    '\\u0300-\\u036f\\u0483-\\u0489\\u0653-\\u0655\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\u3099\\u309a\\ufe20-\\ufe2f',
    Letter.mark,
  );
  mark(
    table,
    '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\udb40',
    Letter.invisible,
  );
  mark(table, '\\u1100-\\u1112\\u3131-\\u314e', Letter.jamo);
  mark(table, '\\u0e01-\\u0e4e\\u3041-\\u3096\\u30a1-\\u30fa', Letter.drawnOut);
  mark(table, '零〇洞一壹幺二贰貳两三叁參四肆五伍六陆陸七柒拐八捌九玖勾', Letter.numberWord);
  mark(table, '\\u00a9\\u00ae\\u20a0-\\u20bf\\u2600-\\u27ff\\u2b55\\ud83c-\\udbff', Letter.emoji);
  return table;
}

/** Code unit to the bits of {@link Letter}. */
export const letterTable: Uint16Array = createLetterTable();
