import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatRecord } from '../../src/formats/chat-record.js';
import { detectFormat } from '../../src/formats/detect.js';
import { readChat } from '../../src/formats/read-chat.js';

function fixture(name: string) {
  const text = readFileSync(new URL(`../../fixtures/exports/${name}`, import.meta.url), 'utf8');
  return readChat(text, detectFormat(text, name));
}

function counts(records: readonly ChatRecord[]) {
  const count: Record<string, number> = {};
  for (const record of records) {
    const key = record.type === 'skipped' ? record.reason : record.type;
    count[key] = (count[key] ?? 0) + 1;
  }
  return count;
}

function messages(records: readonly ChatRecord[]) {
  return records.flatMap((record) => (record.type === 'message' ? [record.message] : []));
}

describe('example exports', () => {
  test('a store scam, Android', () => {
    const chat = fixture('store-scam-whatsapp-android.txt');
    expect(chat).toMatchObject({ format: 'whatsapp', dateOrder: 'month-first' });
    expect(counts(chat.records)).toEqual({ message: 15, system: 5, media: 1 });
    expect(new Set(messages(chat.records).map(({ from }) => from))).toEqual(new Set(['Recruiter Selma', 'Dora', 'Mentor Kenji']));
    const times = messages(chat.records).map(({ at }) => at ?? 0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('a family, iOS', () => {
    const chat = fixture('family-whatsapp-ios.txt');
    expect(chat).toMatchObject({ format: 'whatsapp', dateOrder: 'day-first' });
    expect(counts(chat.records)).toEqual({ message: 7, system: 3, media: 2 });
    const [first, , , , edited, caption, last] = messages(chat.records);
    expect(first?.text).toBe('Good morning all!\nSunday at one, as usual.\n\nI need to know:\n1. who comes\n2. who brings cake');
    expect(edited?.text).toBe('Bring it, and buy bread from the rest');
    expect(caption?.text).toBe('the table last year');
    expect(last?.at).toBe(Date.UTC(2024, 2, 25, 0, 1, 7));
  });

  test('a group, Telegram', () => {
    const chat = fixture('group-telegram-result.json');
    expect(chat.format).toBe('telegram');
    expect(counts(chat.records)).toEqual({ message: 12, system: 2, media: 2 });
    expect(messages(chat.records).filter(({ quoted }) => quoted !== undefined)).toHaveLength(4);
    expect(messages(chat.records).filter(({ forwarded }) => forwarded)).toHaveLength(1);
  });

  test('several conversations, JSON Lines', () => {
    const chat = fixture('mixed.jsonl');
    expect(chat.format).toBe('json-lines');
    expect(counts(chat.records)).toEqual({ message: 6, error: 1, empty: 1 });
    expect(chat.records.find(({ type }) => type === 'error')?.line).toBe(5);
  });
});

test('says which format it took, its own or the one it was told', () => {
  expect(readChat('hello').format).toBe('plain-lines');
  expect(readChat('hello', 'json-lines')).toEqual({
    format: 'json-lines',
    records: [{ type: 'error', line: 1, reason: 'not valid JSON' }],
  });
  expect(readChat('12/31/23, 9:05 PM - Ann: hi', 'plain-lines').records).toMatchObject([
    { message: { text: '12/31/23, 9:05 PM - Ann: hi' } },
  ]);
});

test('never throws and keeps the order of the file', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\ud800',
      '\udc00',
      '\u200e',
      '12/31/23, 9:05 PM - ',
      '[31/12/2023, 21:05:33] ',
      'Ann: ',
      '<Media omitted>',
      '<This message was edited>',
      '{"text":"a"}',
      '{"messages":[',
      ']}',
      '"',
    ),
  );
  const format = fc.constantFrom(undefined, 'json-lines', 'plain-lines', 'whatsapp', 'telegram');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), format, (pieces, chosen) => {
      const { records } = readChat(pieces.join(''), chosen);
      const lines = records.map(({ line }) => line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test('plain and JSON lines answer for every line', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n\ufeff]/g, ' ')),
        { minLength: 1 },
      ),
      (lines) => {
        const text = `${lines.join('\n')}\n`;
        expect(readChat(text, 'plain-lines').records).toHaveLength(lines.length);
        expect(readChat(text, 'json-lines').records).toHaveLength(lines.length);
      },
    ),
  );
});
