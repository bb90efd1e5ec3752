import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageInput } from '../../src/classification.js';
import { readChat } from '../../src/formats/read-chat.js';
import { fixturesFolder, languageTags, lexiconFolder } from '../load.js';
import type { GoldenCase } from './case.js';
import { cornerCases } from './corner-cases.js';

/** How many of each source are taken. Together more than a thousand; an engine without a compiler takes 25 ms for each. */
const messagesOfALanguage = 30;
const sentencesOfALanguage = 24;
const disguisedTexts = 120;
const honestOddTexts = 60;

/**
 * The cases of `tests/golden/results.jsonl`, in its order: of every language open messages, chats and sentences of the
 * lexicon; disguised texts and honest ones with the same characters; exported chats; corner cases. Blind halves of the
 * fixtures are left alone: what is written down here would be read.
 */
export function goldenCases(): GoldenCase[] {
  return [
    ...languageTags().flatMap((tag) => [...messages(tag), ...sentences(tag), ...conversations(tag)]),
    ...spread(rows('evasions/pairs/open.jsonl'), disguisedTexts).map(({ id, disguised }) => ({ id: `disguised/${id}`, input: disguised })),
    ...spread(rows('evasions/honest/open.jsonl'), honestOddTexts).map(({ id, text }) => ({ id: `honest/${id}`, input: text })),
    ...exportedChats(),
    ...cornerCases,
  ];
}

/** As much of the rows of fixtures as is read here. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly disguised: string;
  readonly messages: readonly MessageInput[];
}

function rows(path: string): readonly Row[] {
  return readFileSync(join(fixturesFolder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function messages(tag: string): GoldenCase[] {
  return spread(rows(`messages/${tag}/open.jsonl`), messagesOfALanguage).map(({ id, text }) => ({
    id: `messages/${tag}/${id}`,
    input: text,
  }));
}

/** The first chat of each language that has any. */
function conversations(tag: string): GoldenCase[] {
  if (!readdirSync(join(fixturesFolder, 'conversations')).includes(tag)) return [];
  return rows(`conversations/${tag}/open.jsonl`)
    .slice(0, 1)
    .map(({ id, messages }) => ({
      id: `conversations/${tag}/${id}`,
      input: messages.map(({ from, text }) => (from === undefined ? { text } : { from, text })),
    }));
}

/** Sentences that entries of a lexicon must match, and near misses that they must not. */
function sentences(tag: string): GoldenCase[] {
  const files = readdirSync(join(lexiconFolder, tag))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const all = files.flatMap((file) => {
    const { phrases = [] } = JSON.parse(readFileSync(join(lexiconFolder, tag, file), 'utf8')) as {
      readonly phrases?: readonly { readonly id: string; readonly yes?: readonly string[]; readonly no?: readonly string[] }[];
    };
    return phrases.flatMap(({ id, yes = [], no = [] }) => [
      ...yes.slice(0, 1).map((input) => ({ id: `lexicons/${id}/yes`, input })),
      ...no.slice(0, 1).map((input) => ({ id: `lexicons/${id}/no`, input })),
    ]);
  });
  return spread(all, sentencesOfALanguage);
}

function exportedChats(): GoldenCase[] {
  return readdirSync(join(fixturesFolder, 'exports'))
    .sort()
    .map((name) => {
      const { records } = readChat(readFileSync(join(fixturesFolder, 'exports', name), 'utf8'));
      return { id: `exports/${name}`, input: records.flatMap((record) => (record.type === 'message' ? [record.message] : [])) };
    });
}

/** So many of a list, evenly from its beginning to its end. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
}
