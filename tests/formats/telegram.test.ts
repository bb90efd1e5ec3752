import { describe, expect, test } from 'vitest';
import { readTelegram } from '../../src/formats/telegram.js';

function chat(...messages: unknown[]) {
  return { name: 'Team', type: 'private_group', id: 42, messages };
}

function read(...messages: unknown[]) {
  return readTelegram(JSON.stringify(chat(...messages)));
}

const plain = {
  id: 1,
  type: 'message',
  date: '2024-03-07T09:00:00',
  date_unixtime: '1709798400',
  from: 'Ann',
  from_id: 'user1',
  text: 'hello',
};

test('reads a message', () => {
  expect(read(plain)).toStrictEqual([
    { type: 'message', line: 1, conversation: 'Team', message: { text: 'hello', from: 'Ann', id: '1', at: 1709798400000 } },
  ]);
});

test('joins text of strings and entities', () => {
  expect(read({ ...plain, text: ['see ', { type: 'link', text: 'shop.example' }, '', { type: 'bold', text: '!' }] })).toMatchObject([
    { message: { text: 'see shop.example!' } },
  ]);
});

test('quotes what was replied to, and only inside the chat', () => {
  const records = read(
    plain,
    { ...plain, id: 2, text: 'yes', reply_to_message_id: 1 },
    { ...plain, id: 3, reply_to_message_id: 99 },
    { ...plain, id: 4, reply_to_message_id: 1, reply_to_peer_id: 'channel9' },
  );
  expect(records.map((record) => (record.type === 'message' ? record.message.quoted : record))).toEqual([
    undefined,
    'hello',
    undefined,
    undefined,
  ]);
});

test('a message passed on says so, even from an account that is gone', () => {
  expect(read({ ...plain, forwarded_from: 'Channel' }, { ...plain, forwarded_from: null })).toMatchObject([
    { message: { forwarded: true } },
    { message: { forwarded: true } },
  ]);
});

test('two accounts of one name stay two people', () => {
  const records = read(plain, { ...plain, from_id: 'user2' }, plain, { ...plain, from: null, from_id: 'user3' });
  expect(records.map((record) => (record.type === 'message' ? record.message.from : record))).toEqual([
    'Ann',
    'Ann (user2)',
    'Ann',
    'user3',
  ]);
});

test('falls back to the time on the clock', () => {
  const { date_unixtime: _, ...old } = plain;
  expect(read(old)).toMatchObject([{ message: { at: Date.UTC(2024, 2, 7, 9) } }]);
});

describe('skips', () => {
  test.each([
    [{ ...plain, type: 'service', action: 'create_group', text: '' }, 'system'],
    [{ ...plain, text: '', photo: 'x.jpg' }, 'media'],
    [{ ...plain, text: [], media_type: 'sticker' }, 'media'],
    [{ ...plain, text: '', location_information: {} }, 'media'],
    [{ ...plain, text: '' }, 'empty'],
  ])('%j', (message, reason) => {
    expect(read(message)).toEqual([{ type: 'skipped', line: 1, reason }]);
  });

  test('but not a caption', () => {
    expect(read({ ...plain, photo: 'x.jpg' })).toMatchObject([{ message: { text: 'hello' } }]);
  });
});

test('a message it cannot read is one error at its line', () => {
  const text = JSON.stringify(chat(plain, 'secret', { ...plain, text: { secret: 1 } }, plain), null, 1);
  const records = readTelegram(text);
  expect(records.map((record) => record.type)).toEqual(['message', 'error', 'error', 'message']);
  expect(JSON.stringify(records)).not.toContain('secret');
  const line = records[1]?.line ?? 0;
  expect(text.split('\n')[line - 1]).toContain('secret');
});

test('keeps the chats of a full export apart', () => {
  const all = {
    about: 'x',
    chats: {
      about: 'y',
      list: [
        chat(plain),
        { ...chat(plain), id: 43 },
        { type: 'personal_chat', id: 44, messages: [plain] },
        { type: 'saved_messages', messages: [plain] },
      ],
    },
    left_chats: { list: [{ name: 'Old', id: 45, messages: [plain] }] },
  };
  const records = readTelegram(JSON.stringify(all));
  expect(records.map((record) => (record.type === 'message' ? record.conversation : record))).toEqual([
    'Team',
    'Team (43)',
    '44',
    null,
    'Old',
  ]);
});

test.each(['', '{', '{"messages":[{"text":"secret', '[]', '{}', 'null', '{"chats":{"list":[1]}}'])('an error, not a throw: %s', (text) => {
  const records = readTelegram(text);
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ type: 'error', line: 1 });
  expect(JSON.stringify(records)).not.toContain('secret');
});

test('a million brackets are an error too', () => {
  expect(readTelegram('['.repeat(1_000_000))).toMatchObject([{ type: 'error', line: 1 }]);
});
