/**
 * One table for every UTF-16 code unit: what kind of character it is, and the character it counts as when words are
 * compared. Reading through this table is what lets plain text be matched without a normalised copy.
 */

/** What a character does to the words around it. */
export const CharacterKind = {
  /** Neither seen nor a boundary: zero-width characters, variation selectors, Arabic vowel marks. */
  ignored: 0,
  separator: 1,
  /** Vanishes between two letters (don't = dont), separates elsewhere. */
  apostrophe: 2,
  letter: 3,
  digit: 4,
  /** A character of writing without spaces between words: a unit of its own. */
  unspaced: 5,
  stop: 6,
  newline: 7,
  /** Thai: a syllable's vowel written before its consonant, its consonants, and what stands on or after one. */
  leadingVowel: 8,
  consonant: 9,
  following: 10,
} as const;

export interface CharacterTable {
  /** Code unit to {@link CharacterKind}. */
  readonly kind: Uint8Array;
  /** Code unit to the code unit it counts as: lower case, ASCII for full-width forms, Simplified for Traditional. */
  readonly fold: Uint16Array;
  /** Folded code unit to the one without marks, for Latin letters; others stay. */
  readonly plain: Uint16Array;
}

/** Whether a character of this kind is one of those that words, numbers and Thai clusters are made of. */
export function isWordPart(kind: number): boolean {
  return kind === CharacterKind.letter || kind === CharacterKind.digit || kind >= CharacterKind.leadingVowel;
}

type Range = readonly [first: number, last: number];

/** Letters of writing with spaces. Fixed ranges, not engine properties, so that every engine reads text alike. */
const letterRanges: readonly Range[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x250, 0x2af],
  [0x370, 0x373],
  [0x376, 0x377],
  [0x37b, 0x37d],
  [0x37f, 0x37f],
  [0x386, 0x386],
  [0x388, 0x3ff],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x531, 0x556],
  [0x561, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x66e, 0x66f],
  [0x671, 0x6d3],
  [0x6d5, 0x6d5],
  [0x6ee, 0x6ef],
  [0x6fa, 0x6fc],
  [0x750, 0x77f],
  [0x8a0, 0x8c9],
  [0x900, 0x963],
  [0x971, 0x9e3],
  [0x9f0, 0x9f1],
  [0xa00, 0xa65],
  [0xa70, 0xae3],
  [0xaf9, 0xb63],
  [0xb71, 0xbe5],
  [0xc00, 0xc65],
  [0xc80, 0xce5],
  [0xd00, 0xd65],
  [0xd7a, 0xdf3],
  [0x10a0, 0x10fa],
  [0x1200, 0x135a],
  // Cherokee, Canadian syllabics, Coptic and Lisu: seldom met but as look-alikes of Latin letters.
  [0x13a0, 0x13fd],
  [0x1401, 0x166c],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1fbc],
  [0x1fc2, 0x1fcc],
  [0x1fd0, 0x1fdb],
  [0x1fe0, 0x1fec],
  [0x1ff2, 0x1ffc],
  [0x2c60, 0x2ce4],
  [0x2d00, 0x2d25],
  [0xa4d0, 0xa4f7],
  [0xa720, 0xa7ff],
  [0xab30, 0xabbf],
];

/** Writing without spaces: Lao, Khmer, Burmese, Kana, Bopomofo, Han, and Hangul, whose endings join on. */
const unspacedRanges: readonly Range[] = [
  [0xe81, 0xece],
  [0x1000, 0x103f],
  [0x1780, 0x17d3],
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3105, 0x312f],
  [0x3131, 0x318e],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff66, 0xff9d],
];

const ignoredRanges: readonly Range[] = [
  // The Thai sign that says a word again.
  [0xe46, 0xe46],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20f0],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** First character of each run of ten digits. */
const digitStarts = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Ranges with letters of two cases; outside them nothing is lower-cased. */
const casedRanges: readonly Range[] = [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x100, 0x24f],
  [0x370, 0x52f],
  [0x531, 0x556],
  [0x10a0, 0x10c5],
  [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
];

function mark(kind: Uint8Array, ranges: readonly Range[], value: number): void {
  for (const [first, last] of ranges) kind.fill(value, first, last + 1);
}

/**
 * Builds the table. `folds` holds pairs of characters, `from` then `to`, that languages add (Traditional to Simplified).
 */
export function createCharacterTable(folds: readonly string[] = []): CharacterTable {
  const kind = new Uint8Array(0x10000).fill(CharacterKind.separator);
  const fold = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) fold[code] = code;
  const plain = plainLetters(fold);

  mark(kind, letterRanges, CharacterKind.letter);
  mark(kind, unspacedRanges, CharacterKind.unspaced);
  kind.fill(CharacterKind.consonant, 0xe01, 0xe2f);
  kind.fill(CharacterKind.following, 0xe30, 0xe3b);
  kind.fill(CharacterKind.leadingVowel, 0xe40, 0xe45);
  kind.fill(CharacterKind.following, 0xe45, 0xe4f);
  mark(kind, ignoredRanges, CharacterKind.ignored);
  for (const [first, last] of casedRanges) {
    for (let code = first; code <= last; code++) {
      const lower = String.fromCharCode(code).toLowerCase();
      if (lower.length === 1) fold[code] = lower.charCodeAt(0);
    }
  }
  // Turkish capital İ lower-cases to two code units; for comparison it is a plain i.
  fold[0x130] = 0x69;
  for (const start of digitStarts) {
    for (let digit = 0; digit < 10; digit++) {
      kind[start + digit] = CharacterKind.digit;
      fold[start + digit] = 0x30 + digit;
    }
  }
  for (const code of [0x27, 0x60, 0xb4, 0x2bb, 0x2bc, 0x2018, 0x2019, 0xff07]) kind[code] = CharacterKind.apostrophe;
  for (const character of '.!?…。！？｡؟۔।॥') kind[character.charCodeAt(0)] = CharacterKind.stop;
  for (const code of [0x0a, 0x0d, 0x2028, 0x2029]) kind[code] = CharacterKind.newline;
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const ascii = code - 0xfee0;
    if (kind[ascii] === CharacterKind.letter) {
      kind[code] = CharacterKind.letter;
      fold[code] = fold[ascii] as number;
    }
  }
  for (const pairs of folds) {
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      fold[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
    }
  }
  // A capital counts as what its small letter counts as, and what is folded stays as it is.
  if (folds.some((pairs) => pairs !== '')) for (let code = 0; code < 0x10000; code++) fold[code] = fold[fold[code] as number] as number;
  return { kind, fold, plain };
}

/** Latin letters without their marks. A letter that would become two stays. */
function plainLetters(itself: Uint16Array): Uint16Array {
  const plain = itself.slice();
  // All at once, for each becomes one letter with its marks behind it.
  for (const [first, last] of markedRanges) {
    let letters = '';
    for (let code = first; code <= last; code++) letters += String.fromCharCode(code);
    const apart = letters.normalize('NFD');
    let code = first;
    for (let index = 0; index < apart.length; index++) {
      const part = apart.charCodeAt(index);
      if (part < firstCombining || part > lastCombining) plain[code++] = part;
    }
  }
  for (const [letter, bare] of Object.entries(undecomposed)) plain[letter.charCodeAt(0)] = bare.charCodeAt(0);
  return plain;
}

const hanOrDigit = /[\u3400-\u9fff\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/;
const allHanAndDigits = new RegExp(hanOrDigit, 'g');

/** The text with its Han characters and digits folded, place for place: 30分鐘 is as much a duration as 30分钟, ٥٠ as 50. */
export function foldAmounts(table: CharacterTable, text: string): string {
  if (!hanOrDigit.test(text)) return text;
  return text.replace(allHanAndDigits, (character) => String.fromCharCode(table.fold[character.charCodeAt(0)] as number));
}

/** The letters a marked Latin letter loses its marks to; đ and its like have no decomposition of their own. */
const undecomposed: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i' };

const firstCombining = 0x300;
const lastCombining = 0x36f;
const combiningMarks = /[\u0300-\u036f]/g;
/** Latin letters that may carry marks. The signs of times and division among them are no letters, and stay as they are. */
const markedRanges: readonly Range[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];
const markedLatin = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;

/** Whether any Latin letter of the text carries a mark. */
export function hasMarks(text: string): boolean {
  return markedLatin.test(text);
}

/** The word without marks on its Latin letters (`rút` to `rut`); other writing is left alone. */
export function withoutMarks(word: string): string {
  if (!hasMarks(word)) return word;
  let plain = '';
  for (const character of word) {
    plain += markedLatin.test(character) ? (undecomposed[character] ?? character.normalize('NFD').replace(combiningMarks, '')) : character;
  }
  return plain;
}
