import { CharacterKind, type CharacterTable } from './characters.js';
import { leetSigns } from './folds/letters.js';

/**
 * Signs that a text may be disguised, one bit each: which folds are worth running at all. A sign is no disguise yet; the
 * fold looks closer. Text that shows none, which is most text, is never looked at again.
 */
export const Sign = {
  /** A digit or sign between letters, or before them. */
  leet: 1,
  /** Letters of two writing systems next to each other. */
  mixed: 2,
  /** Two single letters in a row. */
  spaced: 4,
  /** A symbol between two letters. */
  filler: 8,
  /** A line that breaks between two letters. */
  lines: 16,
  invisible: 32,
  styled: 64,
  marks: 128,
  emoji: 256,
  /** Characters of writing without spaces, which may stand for others of the same sound. */
  unspaced: 512,
} as const;

/** Classes of code units, three bits each, so that five of them are one number. */
const other = 0;
const latin = 1;
const letter = 2;
const digit = 3;
const symbol = 4;
const newline = 5;
const unspaced = 6;
/** What joins emoji, and makes one of a character. */
const joiner = 7;

const windowMask = 0x7fff;

/** Symbols that do not count as filler, for they stand between words in ordinary writing: , ; : ? " ' and the like. */
const ordinaryMarks = ',;:?"\'`´‘’“”«»‹›„)[]}>';

type Range = readonly [first: number, last: number];

const styledRanges: readonly Range[] = [
  [0xb2, 0xb3],
  [0xb9, 0xb9],
  [0x1d00, 0x1d6a],
  [0x1d78, 0x1d78],
  [0x1d9b, 0x1dbf],
  [0x2b0, 0x2b8],
  [0x2e0, 0x2e4],
  [0x2070, 0x209c],
  [0x2100, 0x214f],
  [0x2160, 0x217f],
  [0x2460, 0x24ff],
  [0x2c7c, 0x2c7d],
  [0x2e80, 0x2fdf],
  [0x3200, 0x32ff],
  [0xa730, 0xa731],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdcf],
  [0xfdf0, 0xfdfb],
  [0xfe70, 0xfefc],
  [0x20e3, 0x20e3],
  [0xff04, 0xff05],
  [0xff0b, 0xff0b],
  [0xff0d, 0xff0e],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff61, 0xff9f],
  // Mathematical alphabets, and enclosed ones above the basic plane.
  [0xd835, 0xd835],
];

const invisibleRanges: readonly Range[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0e],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  // Tag characters and the further variation selectors.
  [0xdb40, 0xdb40],
];

const markRanges: readonly Range[] = [
  [0x300, 0x34e],
  [0x350, 0x36f],
  [0x483, 0x489],
  // Hamza and madda of Arabic, and the marks of voiced kana.
  [0x653, 0x655],
  // Korean letters that belong to a syllable.
  [0x1100, 0x115e],
  [0x1161, 0x11ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0x3099, 0x309a],
  [0xfe20, 0xfe2f],
];

const emojiRanges: readonly Range[] = [
  [0xa9, 0xa9],
  [0xae, 0xae],
  [0x20a0, 0x20bf],
  [0x2139, 0x2139],
  [0x24c2, 0x24c2],
  [0x2600, 0x27bf],
  [0x2b55, 0x2b55],
  [0x3297, 0x3299],
  [0xd83c, 0xd83e],
];

const thai: readonly Range[] = [[0xe01, 0xe4e]];

/** The class of a code unit of this kind, in the lowest three bits, and the signs it is by itself, above them. */
function entryOf(code: number, kind: number): number {
  const character = String.fromCharCode(code);
  const own = leetSigns.includes(character) ? digit : ordinaryMarks.includes(character) ? other : classOf(kind, code);
  const sign = (ranges: readonly Range[], bit: number) => (ranges.some(([first, last]) => code >= first && code <= last) ? bit : 0);
  const signs =
    sign(styledRanges, Sign.styled) |
    sign(invisibleRanges, Sign.invisible) |
    sign(markRanges, Sign.marks) |
    sign(emojiRanges, Sign.emoji) |
    (own === unspaced ? Sign.unspaced : sign(thai, Sign.unspaced));
  return own | (signs << 3);
}

function classOf(kind: number, code: number): number {
  if (code === 0xfe0f || code === 0x200d) return joiner;
  if (kind === CharacterKind.digit) return digit;
  // A carriage return is but a blank before the break.
  if (kind === CharacterKind.newline) return code === 0x0d ? other : newline;
  if (kind === CharacterKind.unspaced || kind >= CharacterKind.leadingVowel) return unspaced;
  if (kind === CharacterKind.letter)
    return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0xff21 && code <= 0xff5a) ? latin : letter;
  if (kind !== CharacterKind.separator && kind !== CharacterKind.stop) return other;
  if (code <= 0x20 || code === 0xa0) return other;
  // Punctuation of East Asian writing stands between characters without spaces.
  if ((code >= 0x3000 && code <= 0x303f && code !== 0x3030) || (code >= 0xff00 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20))
    return other;
  if (code >= 0x2000 && code <= 0x206f && code !== 0x2022 && code !== 0x2027) return other;
  return symbol;
}

function isLetter(one: number): boolean {
  return one === latin || one === letter;
}

function isFill(one: number): boolean {
  return one === digit || one === symbol;
}

function isApart(one: number): boolean {
  return one === other || one === symbol || one === newline || one === digit;
}

/** The signs that five classes in a row are, the last one in the lowest bits. */
function signsIn(window: number): number {
  const a = window & 7;
  const b = (window >> 3) & 7;
  const c = (window >> 6) & 7;
  const d = (window >> 9) & 7;
  const e = window >> 12;
  let signs = 0;
  if (isLetter(a)) {
    const inside =
      (isFill(b) && isLetter(c)) || (isFill(b) && isFill(c) && isLetter(d)) || (isFill(b) && isFill(c) && isFill(d) && isLetter(e));
    if (inside) {
      if (b === digit || c === digit || d === digit) signs |= Sign.leet;
      if (b === symbol || c === symbol || d === symbol) signs |= Sign.filler;
    }
    // One sign or digit before a word: $end, 1nvest. Not 50k, nor a mention.
    if (b === digit && (c === other || c === newline)) signs |= Sign.leet;
    if ((b === latin && a === letter) || (b === letter && a === latin)) signs |= Sign.mixed;
    // A carriage return, a blank or a hyphen may stand before the break.
    if (b === newline && (isLetter(c) || ((c === other || c === symbol) && isLetter(d)))) signs |= Sign.lines;
    if (b === other && c === newline && isLetter(d)) signs |= Sign.lines;
    // Letters apart by a dash with blanks, or by carriage return and line feed.
    if (b === other && c === symbol && d === other && isLetter(e)) signs |= Sign.spaced;
  }
  if (isApart(a) && isLetter(b) && isApart(c) && isLetter(d) && isApart(e)) signs |= Sign.spaced;
  if (isLetter(a) && b === newline && c === other && isLetter(d) && isApart(e)) signs |= Sign.spaced;
  if (a === unspaced) {
    if (b === newline && (c === unspaced || (c === other && d === unspaced))) signs |= Sign.lines;
    if (b === symbol && (c === unspaced || (c === symbol && d === unspaced))) signs |= Sign.filler;
  }
  if (a === joiner && (isLetter(b) || b === unspaced)) signs |= Sign.invisible;
  return signs;
}

/**
 * Both tables are filled as texts ask: most code units and windows are never met. What was not asked for yet has a bit of its
 * own, so that it need not be looked for at each character: a text that met one is looked over again, and once is enough.
 */
const unknownEntry = 0x8000;
const unknownWindow = 0x80;

let windows: Uint8Array | undefined;

/** The signs of a text, or -1 if it holds what was not asked for yet. */
function look(text: string, entries: Uint16Array, signsOf: Uint8Array): number {
  const { length } = text;
  let own = 0;
  let met = 0;
  let window = 0;
  for (let index = 0; index < length; index++) {
    const entry = entries[text.charCodeAt(index)] as number;
    own |= entry;
    window = ((window << 3) | (entry & 7)) & windowMask;
    met |= signsOf[window] as number;
  }
  // The end of the text is where the last word ends.
  met |= signsOf[(window << 3) & windowMask] as number;
  return own < unknownEntry && met < unknownWindow ? (own >> 3) | met : -1;
}

function learn(text: string, kind: Uint8Array, entries: Uint16Array, signsOf: Uint8Array): void {
  let window = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (entries[code] === unknownEntry) entries[code] = entryOf(code, kind[code] as number);
    window = ((window << 3) | ((entries[code] as number) & 7)) & windowMask;
    if (signsOf[window] === unknownWindow) signsOf[window] = signsIn(window);
  }
}

/** Looks a text over for signs of disguise; built for one table of characters. Linear. */
export function createSignReader({ kind }: CharacterTable): (text: string) => number {
  const entries = new Uint16Array(0x10000).fill(unknownEntry);
  windows ??= new Uint8Array(windowMask + 1).fill(unknownWindow);
  const signsOf = windows;
  return (text) => {
    const signs = look(text, entries, signsOf);
    if (signs >= 0) return signs;
    learn(text, kind, entries, signsOf);
    return look(text, entries, signsOf);
  };
}
