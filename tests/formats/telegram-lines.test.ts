import { expect, test } from 'vitest';
import { messageLines } from '../../src/formats/telegram-lines.js';

test('finds where messages begin, indented', () => {
  const json = JSON.stringify(
    { name: 'a "messages": [', messages: [{ id: 1, text: ['x\n', { messages: [1, 2] }] }, 7, { id: 2 }] },
    null,
    1,
  );
  const lines = json.split('\n');
  expect(messageLines(json).map((line) => lines[line - 1]?.trim())).toEqual(['{', '7,', '{']);
  expect(messageLines(json)).toHaveLength(3);
});

test('and in a file of all chats, and in one line', () => {
  const all = { about: 'x', chats: { list: [{ messages: [{ id: 1 }] }, { messages: [] }, { messages: [{ id: 1 }, { id: 2 }] }] } };
  expect(messageLines(JSON.stringify(all))).toEqual([1, 1, 1]);
  expect(messageLines(JSON.stringify(all, null, 2))).toHaveLength(3);
});

test('backslashes and brackets inside strings are not structure', () => {
  expect(messageLines('{"messages":[\n"\\\\",\n"]\\"}",\n"{["]}')).toEqual([2, 3, 4]);
});
