import { CharacterKind, type CharacterTable, createCharacterTable } from './characters.js';
import { createKindFinder, type KindFinder, type KindWords } from './kinds/find.js';
import type { TokenKind } from './kinds/kind-span.js';
import type { Span } from './span.js';
import { readUnits } from './units.js';

/** What a token is. */
export type TokenType = 'word' | 'emoji' | 'punctuation' | TokenKind;

/** A piece of text of one kind; its place is in the caller's text. */
export interface Token extends Span {
  /** What it is. */
  readonly type: TokenType;
  /** As it is written. */
  readonly text: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** Words for money and time of the languages tokenised by default. */
const commonWords: KindWords = {
  money: [
    'dollars',
    'dollar',
    'bucks',
    'usd',
    'usdt',
    'euros',
    'euro',
    'pounds',
    'rupees',
    'yuan',
    '元',
    '块',
    '块钱',
    '万元',
    '美元',
    '美金',
    '港币',
    '台币',
    '人民币',
    'đồng',
    'đ',
    'vnd',
    'vnđ',
    'triệu đồng',
    'triệu',
    'tr',
    'k',
  ],
  durations: [
    'seconds',
    'second',
    'minutes',
    'minute',
    'mins',
    'min',
    'hours',
    'hour',
    'hrs',
    'hr',
    'days',
    'day',
    'weeks',
    'week',
    'months',
    'month',
    'years',
    'year',
    '分钟',
    '小时',
    '个小时',
    '天',
    '周',
    '个月',
    '月',
    '年',
    'phút',
    'giờ',
    'tiếng',
    'ngày',
    'tuần',
    'tháng',
    'năm',
  ],
};

const emoji = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const other = /[^\s\p{L}\p{N}\p{M}]/gu;

let tables: { characters: CharacterTable; kinds: KindFinder } | undefined;

/**
 * Cuts a text into words (single characters of writing without spaces), amounts, links, contacts, emoji and punctuation.
 * Amounts and contacts are one token each; what is inside them is not repeated.
 */
export function tokenize(text: string): Token[] {
  tables ??= { characters: createCharacterTable(), kinds: createKindFinder(commonWords) };
  const sentenceEnds: number[] = [];
  const words: Span[] = [];
  let wordsBefore = 0;
  const sentenceEnd = (at: number) => {
    // Stops and blank lines without a word between them end nothing.
    if (words.length > wordsBefore) sentenceEnds.push(at);
    wordsBefore = words.length;
  };
  const word = (_text: string, start: number, end: number) => words.push({ start, end });
  readUnits(tables.characters, text, 0, text.length, {
    word,
    number: word,
    character: (start, end) => words.push({ start, end }),
    cluster: word,
    sentenceEnd,
  });
  const found: { type: TokenType; start: number; end: number }[] = tables.kinds
    .find(text, 0, text.length)
    .map(({ kind, start, end }) => ({ type: kind, start, end }));
  // An amount holds its number; the longer claim is the token.
  const taken = new Uint8Array(text.length);
  const tokens: { type: TokenType; start: number; end: number }[] = [];
  const take = (type: TokenType, start: number, end: number): void => {
    for (let index = start; index < end; index++) if (taken[index] === 1) return;
    taken.fill(1, start, end);
    tokens.push({ type, start, end });
  };
  for (const { type, start, end } of found.sort((a, b) => b.end - b.start - (a.end - a.start))) take(type, start, end);
  for (const { start, end } of words) take('word', start, end);
  for (const match of text.matchAll(emoji)) take('emoji', match.index, match.index + match[0].length);
  for (const match of text.matchAll(other)) {
    const kind = tables.characters.kind[text.charCodeAt(match.index)];
    if (kind !== CharacterKind.ignored) take('punctuation', match.index, match.index + match[0].length);
  }
  tokens.sort((a, b) => a.start - b.start);
  let sentence = 0;
  return tokens.map(({ type, start, end }) => {
    while (sentence < sentenceEnds.length && start >= (sentenceEnds[sentence] as number)) sentence++;
    return { type, text: text.slice(start, end), start, end, sentence };
  });
}
