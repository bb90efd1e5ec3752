import { Sign } from '../signs.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Fold, replaceAt } from './fold.js';
import { Letter, letterTable, spacedLetters } from './letters.js';

/** Emoji that are read as letters. */
const letters: Readonly<Record<string, string>> = {
  '❌': 'x',
  '❎': 'x',
  '✖': 'x',
  '✘': 'x',
  '✗': 'x',
  '⭕': 'o',
  '©': 'c',
  '®': 'r',
  '♏': 'm',
  '♑': 'n',
  '✝': 't',
  '☪': 'c',
  '₿': 'b',
  '₮': 't',
  '₦': 'n',
  '₩': 'w',
  '₱': 'p',
  '₳': 'a',
  '₵': 'c',
  '₴': 's',
  '₲': 'g',
  '₥': 'm',
  '₭': 'k',
  '⚡': 'z',
};

/** Emoji that are read as words behind one of these, as a picture would be in a rebus: make 💰 from home. */
const words: readonly (readonly [emoji: string, word: string, behind: RegExp, before: RegExp])[] = [
  [
    '💰💵💸🤑💴💶💷🪙',
    'money',
    /(?:\b(?:earn|earning|make|makes|making|made|send|get|receive|withdraw|your|the|more|extra|easy|fast|quick|free|real|big|of|for|no|invest|deposit) ?|[为赚挣搞来打]) ?$/i,
    /^/,
  ],
  ['✈🛩🛫', 'telegram', /(?:^|[^\p{L}])(?:add|via|dm|contact|join|message|tg) ?:? ?$/iu, /^/],
  ['✈🛩🛫', 'telegram', /(?:^|[\s,.:;!(])$/, /^ ?(?:[:：@]|(?:id|me|group|channel|admin) ?[:：@])/i],
  ['➕', 'add', /(?:^|[\s,.:;!(]|\b(?:please|pls|now|can|to) ?)$/i, /^ ?(?:me|my|us|our|the|@|whats|tele|line|zalo|wechat)/i],
  ['🆓', 'free', /(?:^|[\s,.:;!(])$/, /^ ?\p{L}/u],
];

/** Emoji for a sign of money beside a number. */
const dollars = '💲💵';

const selector = '\\ufe0f?';
const regional = '\\ud83c[\\udde6-\\uddff]';
const asLetter = `(?:${Object.keys(letters).join('|')})${selector}|${regional}`;
const word = new RegExp(
  `(?<![${spacedLetters}])(?:[${spacedLetters}]|${asLetter})*(?:${asLetter})(?:[${spacedLetters}]|${asLetter})*`,
  'y',
);
const oneLetter = new RegExp(asLetter, 'g');
/** A regional letter without a fellow is no flag. */
const lone = new RegExp(`(?<!${regional})${regional}(?!${regional})`, 'y');
const pictures = new RegExp(`[${words.map(([emoji]) => emoji).join('')}]${selector}`, 'uy');
const beforeNumber = new RegExp(`[${dollars}]${selector}(?= ?\\d)`, 'uy');

const letterCodes = new Set(Object.keys(letters).map((sign) => sign.charCodeAt(0)));
const regionalLead = 0xd83c;

/** The beginning of the word that an emoji read as a letter stands in. */
function wordBeginning(text: string, at: number, from: number): number {
  const code = text.charCodeAt(at);
  if (code !== regionalLead && !letterCodes.has(code)) return -1;
  let start = at;
  while (start > from && ((letterTable[text.charCodeAt(start - 1)] as number) & Letter.spaced) !== 0) start--;
  return start;
}

function loneBeginning(text: string, at: number): number {
  return text.charCodeAt(at) === regionalLead ? at : -1;
}

function pictureBeginning(text: string, at: number): number {
  return text.charCodeAt(at) >= 0x2600 ? at : -1;
}

/** What is longer is no word. */
const longest = 80;

/** How far around a picture is looked at. */
const company = 16;

function letterOf(sign: string): string {
  const bare = sign.replace('\ufe0f', '');
  return letters[bare] ?? String.fromCharCode(0x61 + (bare.codePointAt(0) as number) - 0x1f1e6);
}

/** Reads emoji as letters where they spell a word, and as words where they stand for one. */
export function createEmoji(lookup: WordLookup): readonly Fold[] {
  return [
    {
      signs: Sign.emoji,
      fold: (text) =>
        replaceAt(text, word, Letter.emoji, wordBeginning, (found) => {
          if (found.length < 3 || found.length > longest) return null;
          const value = found.replace(oneLetter, letterOf).toLowerCase();
          const rank = lookup.rank(value);
          if (rank === Rank.unknown || (rank !== Rank.protected && value.length < 4) || value.length < 3) return null;
          return { value, disguises: ['emoji'] };
        }),
    },
    {
      signs: Sign.emoji,
      fold: (text) => replaceAt(text, lone, Letter.emoji, loneBeginning, (found) => ({ value: letterOf(found), disguises: ['emoji'] })),
    },
    {
      signs: Sign.emoji,
      fold: (text) => replaceAt(text, beforeNumber, Letter.emoji, pictureBeginning, () => ({ value: '$', disguises: ['emoji'] })),
    },
    {
      signs: Sign.emoji,
      fold: (text) =>
        replaceAt(text, pictures, Letter.emoji, pictureBeginning, (found, index) => {
          const picture = String.fromCodePoint(found.codePointAt(0) as number);
          const before = text.slice(Math.max(0, index - company), index);
          const after = text.slice(index + found.length, index + found.length + company);
          const reading = words.find(([emoji, , behind, ahead]) => emoji.includes(picture) && behind.test(before) && ahead.test(after));
          if (reading === undefined) return null;
          const isHan = /[\u3400-\u9fff]$/.test(before) && picture !== '✈';
          return { value: isHan ? '钱' : ` ${reading[1]} `, disguises: ['emoji'] };
        }),
    },
  ];
}
