import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readChat } from '../src/formats/read-chat.js';
import { classify, createConversation, stages } from '../src/index.js';
import { languageTags } from '../tools/load.js';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

interface Message {
  id: string;
  text: string;
  label: 'scam' | 'legit';
  kind: string;
  class?: string;
  lang: string;
  stages?: string[];
  framing?: string;
}

interface Chat {
  id: string;
  label: 'scam' | 'legit';
  lang: string;
  leading?: string;
  targeted?: string;
  messages: { from: string; text: string; stages?: string[] }[];
}

function read<T>(path: string): T[] {
  return readFileSync(`${folder}${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const languages = readdirSync(`${folder}messages`).sort();
/** The first three, with ten chats of each side in each half, and the ten next largest, with four. */
const chatting = readdirSync(`${folder}conversations`).sort();
const first = ['en', 'vi', 'zh'];
const halves = ['open', 'blind'];
const sets = languages.flatMap((language) => halves.map((half) => ({ language, half })));

describe.each(sets)('messages of $language, $half', ({ language, half }) => {
  const messages = read<Message>(`messages/${language}/${half}.jsonl`);

  it('keep the quota', () => {
    expect(messages.filter((message) => message.label === 'scam').length).toBeGreaterThanOrEqual(30);
    expect(messages.filter((message) => message.label === 'legit').length).toBeGreaterThanOrEqual(30);
    expect(messages.filter((message) => message.kind === 'hard').length).toBeGreaterThan(
      messages.filter((message) => message.kind === 'ordinary').length,
    );
  });

  it('are well formed, without a text that stands twice', () => {
    // Only ids are named here: blind texts are not to be read in a log.
    const wrong = messages.filter(
      (message) =>
        message.lang !== language ||
        message.text.trim() === '' ||
        (message.label === 'scam') !== (message.stages !== undefined) ||
        (message.stages ?? []).some((stage) => !(stages as readonly string[]).includes(stage)),
    );
    expect(wrong.map((message) => message.id)).toEqual([]);
    expect(new Set(messages.map((message) => message.text)).size).toBe(messages.length);
    expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length);
  });

  it('hold no live link and no real-looking account', () => {
    const live = messages.filter((message) =>
      /https?:\/\/(?![^\s/]*example\.)|\bT[1-9A-HJ-NP-Za-km-z]{33}\b|\b0x[0-9a-fA-F]{40}\b/.test(message.text),
    );
    expect(live.map((message) => message.id)).toEqual([]);
  });
});

describe.each(sets.filter(({ language }) => chatting.includes(language)))('conversations of $language, $half', ({ language, half }) => {
  const quota = first.includes(language) ? 10 : 4;
  const chats = read<Chat>(`conversations/${language}/${half}.jsonl`);

  it('keep the quota', () => {
    expect(chats.filter((chat) => chat.label === 'scam').length).toBeGreaterThanOrEqual(quota);
    expect(chats.filter((chat) => chat.label === 'legit').length).toBeGreaterThanOrEqual(quota);
  });

  it('name who leads a scam among those who write', () => {
    const wrong = chats.filter((chat) => chat.label === 'scam' && !chat.messages.some((message) => message.from === chat.leading));
    expect(wrong.map((chat) => chat.id)).toEqual([]);
  });
});

describe('the ledger', () => {
  const ledger = JSON.parse(readFileSync(`${folder}ledger.json`, 'utf8')) as {
    runs: { set: string; date: string; fingerprint: string; figures: Record<string, number> }[];
  };

  it('is of every language there is, and of chats in thirteen', () => {
    expect(languages).toEqual(languageTags());
    expect(chatting.length).toBeGreaterThanOrEqual(13);
  });

  it('has a first run of every blind set', () => {
    const known = new Set(ledger.runs.map((run) => run.set));
    expect(
      sets
        .filter(({ half }) => half === 'blind')
        .flatMap(({ language }) => [`messages/${language}`, ...(chatting.includes(language) ? [`conversations/${language}`] : [])])
        .filter((set) => !known.has(set)),
    ).toEqual([]);
  });

  it('says when, with which data, and what came out', () => {
    for (const run of ledger.runs) {
      expect(run.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(run.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(Object.keys(run.figures).length).toBeGreaterThan(2);
    }
  });
});

describe('open fixtures as results', () => {
  it('every span is the slice it says it is', () => {
    for (const language of languages) {
      for (const { text } of read<Message>(`messages/${language}/open.jsonl`)) {
        for (const phrase of classify(text).phrases) expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
      }
    }
  });
});

describe('exported chats', () => {
  const name = 'store-scam-whatsapp-android.txt';

  it('are there', () => {
    expect(existsSync(`${folder}exports/${name}`)).toBe(true);
    expect(readdirSync(`${folder}exports`).length).toBeGreaterThanOrEqual(4);
  });

  it('tell the store scam before its first payment demand, and end at net-closing with the whole path', () => {
    const chat = readChat(readFileSync(`${folder}exports/${name}`, 'utf8'));
    expect(chat.format).toBe('whatsapp');
    const conversation = createConversation();
    let flaggedAt: number | null = null;
    let firstDemand: number | null = null;
    let index = 0;
    for (const record of chat.records) {
      if (record.type !== 'message') continue;
      const assessment = conversation.add(record.message);
      if (assessment.flagged && flaggedAt === null) flaggedAt = index;
      if (assessment.message.stage === 'net-closing' && assessment.message.flagged && firstDemand === null) firstDemand = index;
      index++;
    }
    expect(flaggedAt).not.toBeNull();
    expect(firstDemand).not.toBeNull();
    expect(flaggedAt as number).toBeLessThan(firstDemand as number);
    const { stage, path, level } = conversation.assessment;
    expect(level).toBe('high');
    expect(stage).toBe('net-closing');
    expect(path.map((step) => step.stage)).toEqual(['traffic-diversion', 'guided-registration', 'fake-operations', 'net-closing']);
  });
});
