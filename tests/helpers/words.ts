import fc from 'fast-check';
import { expect } from 'vitest';
import { createCharacterTable } from '../../src/text/characters.js';
import { compatibility } from '../../src/text/folds/compatibility.js';
import { createEmoji } from '../../src/text/folds/emoji.js';
import { createFiller } from '../../src/text/folds/filler.js';
import type { Fold, FoldEdit, Folded } from '../../src/text/folds/fold.js';
import { invisible } from '../../src/text/folds/invisible.js';
import { jamo } from '../../src/text/folds/jamo.js';
import { createLines } from '../../src/text/folds/lines.js';
import { createMarks } from '../../src/text/folds/marks.js';
import { createMaskedWords } from '../../src/text/folds/masked-words.js';
import { numberWords } from '../../src/text/folds/number-words.js';
import { repeats } from '../../src/text/folds/repeats.js';
import { createSounds } from '../../src/text/folds/sounds.js';
import { createSpacing } from '../../src/text/folds/spacing.js';
import { createSpelling, type Spelling } from '../../src/text/folds/spelling.js';
import { Normalizer } from '../../src/text/normalize.js';
import { createLookAlikes, type LookAlikes } from '../../src/text/words/look-alikes.js';
import { OneEditIndex } from '../../src/text/words/one-edit.js';
import { Unmasker } from '../../src/text/words/unmask.js';
import { Rank, type WordLookup } from '../../src/text/words/word-lookup.js';

/**
 * Knows the words of these lists, separated by spaces. A word is used as often as it is listed, and so is a pair, like
 * `cash+out`. A known word with `~` behind it is a stem: longer words are forms of it.
 */
export function wordsOf(protectedWords: string, knownWords = '', pairs = ''): WordLookup {
  const uses = counted(protectedWords);
  const known = counted(knownWords);
  const stems = [...known.keys()].filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
  const together = counted(pairs);
  const index = new OneEditIndex([...uses.keys()]);
  return {
    rank: (word) => {
      if (uses.has(word)) return Rank.protected;
      if (known.has(word)) return Rank.known;
      return stems.some((stem) => word.startsWith(stem)) ? Rank.inflected : Rank.unknown;
    },
    uses: (word) => uses.get(word) ?? 0,
    together: (first, second) => together.get(`${first}+${second}`) ?? 0,
    near: (word) => index.find(word),
  };
}

function counted(list: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list.split(' ')) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Letters of Unicode's list of confusable characters, as far as tests need them. */
export const confusables = 'аaеeоoрpсcхxіiѕsԁdһhʏyοoαaѡwТTꓔTᎢT';

export const characters = createCharacterTable(['職职錢钱']);
export const lookAlikes: LookAlikes = createLookAlikes(confusables);

export function unmaskerOf(words: WordLookup): Unmasker {
  return new Unmasker(words, lookAlikes);
}

export const spellings: readonly Spelling[] = [
  { word: '微信', as: ['薇信', '微❤️', 'v信', 'wei xin'], unless: ['紫薇信', '薇信子'] },
  { word: '兼职', as: ['兼直'], unless: [] },
];

export const sounds = 'jian 件见兼, zhi 之只职, qian 前千钱, xin 心新信, wei 为位微';

/** Words to hide in tests, and honest ones that look like hidden ones. */
export const words = wordsOf(
  'telegram telegram whatsapp withdraw withdrawal deposit guaranteed money investment profit usdt bitcoin paypal commission bonus platform earn pay вывод средств доход деньги 兼职 微信',
  'join us now on with the and free your guarantee~ наш канал в',
  'cash+out 返+现 开+户 兼+职 微+信 赚+钱',
);

export function normalizerOf(lookup: WordLookup, undo = true): Normalizer {
  return new Normalizer({ characters, words: lookup, lookAlikes: confusables, spellings, sounds, undo });
}

/** Every fold by name. */
export function foldsOf(lookup: WordLookup): readonly (readonly [name: string, fold: Fold])[] {
  const unmasker = unmaskerOf(lookup);
  const bySound = createSounds(characters, sounds, lookup);
  const several = (name: string, folds: readonly Fold[]) => folds.map((fold, index) => [`${name} ${index}`, fold] as const);
  return [
    ['invisible', invisible],
    ['compatibility', compatibility],
    ['marks', createMarks(lookAlikes)],
    ['jamo', jamo],
    ['repeats', repeats],
    ...several('emoji', createEmoji(lookup)),
    ['number-words', numberWords],
    ['spelling', createSpelling(characters, spellings)],
    ['sounds letters', bySound.letters],
    ['sounds characters', bySound.characters],
    ['spacing', createSpacing(lookup, unmasker)],
    ...several('lines', createLines(lookup, unmasker)),
    ['masked-words', createMaskedWords(lookup, unmasker, false)],
    ['masked-words with strokes', createMaskedWords(lookup, unmasker, true)],
    ...several('filler', createFiller(lookup, unmasker)),
  ];
}

/** What was undone, each as written, as it reads, and by what. */
export type Undone = readonly [written: string, value: string, ...disguises: string[]];

export function undone(text: string, { value, edits }: Folded): Undone[] {
  return edits.map(({ sourceStart, sourceEnd, valueStart, valueEnd, disguises }) => [
    text.slice(sourceStart, sourceEnd),
    value.slice(valueStart, valueEnd),
    ...disguises,
  ]);
}

/** What folds make of a text one after the other, and all that they undid. */
export function foldAll(folds: readonly Fold[], text: string): { value: string; undone: Undone[] } {
  const all: Undone[] = [];
  let value = text;
  for (const fold of folds) {
    const folded = fold.fold(value);
    all.push(...undone(value, folded));
    value = folded.value;
  }
  return { value, undone: all };
}

/** Edits are in order, apart from each other, say truly what became what, and everything else is as it was. */
export function expectSound(text: string, { value, edits }: Folded): void {
  let source = 0;
  let target = 0;
  let rebuilt = '';
  for (const { sourceStart, sourceEnd, valueStart, valueEnd } of edits as readonly FoldEdit[]) {
    expect(sourceStart).toBeGreaterThanOrEqual(source);
    expect(sourceEnd).toBeGreaterThan(sourceStart);
    expect(valueEnd).toBeGreaterThanOrEqual(valueStart);
    const kept = value.slice(target, valueStart);
    expect(kept).toBe(text.slice(source, sourceStart));
    expect(text.slice(sourceStart, sourceEnd)).not.toBe(value.slice(valueStart, valueEnd));
    rebuilt += kept + text.slice(sourceStart, sourceEnd);
    source = sourceEnd;
    target = valueEnd;
  }
  expect(value.slice(target)).toBe(text.slice(source));
  expect(rebuilt + value.slice(target)).toBe(text);
}

const pieces: readonly string[] = [
  'te1egram',
  'tеlеgram',
  'wh@tsapp',
  'w h a t s a p p',
  't.e.l.e.g.r.a.m',
  'U-S-D-T',
  'with*draw',
  'tele\ngram',
  'with-\r\ndrawal',
  'p\u0336a\u0336y',
  'te\u200blegram',
  '𝐦𝐨𝐧𝐞𝐲',
  'ｄｅｐｏｓｉｔ',
  'moneyyyy',
  'depposit',
  'дoхoд',
  '❌',
  '🇺🇸🇩🇹',
  '🇻🇳',
  'b❌nus',
  'make 💰',
  '👨‍👩‍👧',
  '1️⃣',
  '薇信',
  'jian职',
  'qian',
  '返·现',
  '兼\n职',
  '一三八零零一二三',
  'ㅌㅔㄹㄹㅔ',
  'ㅋㅋ',
  'می\u200cخواهم',
  'cash-out',
  'and/or',
  'TRC20',
  '300%',
  '$',
  '@',
  '|',
  '*',
  '.',
  '-',
  '_',
  '\n',
  '\r\n',
  '\u00a0',
  '\ufe0f',
  '\u200d',
  '\u0301',
  '\u20e3',
  '\ud83c',
  '\ud83d',
  '\udc00',
  '\ud835',
  '\udb40',
  'ไทย',
  'ş',
  'đ',
  '1',
  'a',
  'ж',
];

/** Disguised words, honest ones, and stray characters of every class, put together at random. */
export const disguisedText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { maxLength: 14 },
  )
  .chain((parts) => fc.constantFrom('', ' ', '\n').map((glue) => parts.join(glue)));

/** Any string of code units, whole characters or not. */
export const anyString = fc.oneof(
  disguisedText,
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

/** Characters that folds look for, each of which may be repeated to make them work. */
export const hostile: readonly string[] = [
  ...pieces,
  'A',
  '0',
  '\t',
  ' \n',
  'a.',
  'a ',
  'a*',
  'a\n',
  'a-\n',
  'a1',
  'aж',
  'a\u0301',
  '中',
  '中.',
  '中\n',
  'ㅎㅏ',
  'ห',
  'ا\u0640',
  '\u0640',
  'I',
  'l',
  'rn',
  'b\u200b',
  '🇦',
  '💰',
  '❤',
  '一',
  '(',
  '丨',
];
