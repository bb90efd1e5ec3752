import { describe, expect, test } from 'vitest';
import { readJsonLines } from '../../src/formats/json-lines.js';

test('reads every field', () => {
  const line = JSON.stringify({
    text: ' hi ',
    from: 'Ann',
    at: 1709634000000,
    id: 7,
    conversation: 'c1',
    forwarded: true,
    quoted: 'q',
    other: [1],
  });
  expect(readJsonLines(line)).toEqual([
    {
      type: 'message',
      line: 1,
      conversation: 'c1',
      message: { text: ' hi ', from: 'Ann', at: 1709634000000, id: '7', forwarded: true, quoted: 'q' },
    },
  ]);
});

test('takes null for absent and makes no undefined fields', () => {
  const [record] = readJsonLines('{"text":"hi","from":null,"at":null,"id":null,"conversation":null}');
  expect(record).toStrictEqual({ type: 'message', line: 1, conversation: null, message: { text: 'hi' } });
});

test('reads ISO times', () => {
  const [record] = readJsonLines('{"text":"hi","at":"2024-03-05T10:20:30+02:00"}');
  expect(record).toMatchObject({ message: { at: Date.UTC(2024, 2, 5, 8, 20, 30) } });
});

test('a bad line is one error, and the others are read', () => {
  const records = readJsonLines('{"text":"a"}\n{"text":"secret wor\n\n{"text":"b"}\n');
  expect(records).toEqual([
    { type: 'message', line: 1, conversation: null, message: { text: 'a' } },
    { type: 'error', line: 2, reason: 'not valid JSON' },
    { type: 'skipped', line: 3, reason: 'empty' },
    { type: 'message', line: 4, conversation: null, message: { text: 'b' } },
  ]);
});

describe('an error names the field and never the value', () => {
  test.each([
    ['{"from":"secret"}', 'text'],
    ['{"text":["secret"]}', 'text'],
    ['{"text":null}', 'text'],
    ['{"text":"secret","from":{}}', 'from'],
    ['{"text":"secret","id":true}', 'id'],
    ['{"text":"secret","conversation":[]}', 'conversation'],
    ['{"text":"secret","at":"soon"}', 'at'],
    ['{"text":"secret","at":1e999}', 'at'],
    ['{"text":"secret","quoted":1}', 'quoted'],
    ['{"text":"secret","forwarded":"yes"}', 'forwarded'],
  ])('%s', (line, field) => {
    const [record] = readJsonLines(line);
    expect(record).toMatchObject({ type: 'error', line: 1 });
    const reason = record?.type === 'error' ? record.reason : '';
    expect(reason).toContain(`"${field}"`);
    expect(reason).not.toContain('secret');
  });

  test.each(['[]', '"text"', '3', 'null', 'true'])('no object: %s', (line) => {
    expect(readJsonLines(line)).toEqual([{ type: 'error', line: 1, reason: 'not a JSON object' }]);
  });
});

test('an empty text is skipped', () => {
  expect(readJsonLines('{"text":" \\n"}')).toEqual([{ type: 'skipped', line: 1, reason: 'empty' }]);
});

test('half a character and a separator inside a text are text', () => {
  const records = readJsonLines('{"text":"a\u2028b \ud83d"}');
  expect(records).toEqual([{ type: 'message', line: 1, conversation: null, message: { text: 'a\u2028b \ud83d' } }]);
});
