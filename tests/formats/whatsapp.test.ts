import { describe, expect, test } from 'vitest';
import { readWhatsApp } from '../../src/formats/whatsapp.js';

const at = (time: string) => Date.parse(`${time}Z`);

test('reads names, texts and times', () => {
  expect(readWhatsApp('12/31/23, 9:05 PM - Ann: hello: you\n1/1/24, 12:01 AM - +1 555 0100: hi').records).toEqual([
    { type: 'message', line: 1, conversation: null, message: { text: 'hello: you', from: 'Ann', at: at('2023-12-31T21:05:00') } },
    { type: 'message', line: 2, conversation: null, message: { text: 'hi', from: '+1 555 0100', at: at('2024-01-01T00:01:00') } },
  ]);
});

test('joins the lines of a message and goes on counting', () => {
  const { records } = readWhatsApp('[31/12/2023, 21:05:33] Ann: one\ntwo\n\n3: three\n\n[31/12/2023, 21:06:00] Bob: four\n');
  expect(records).toMatchObject([
    { line: 1, message: { text: 'one\ntwo\n\n3: three' } },
    { line: 6, message: { text: 'four' } },
  ]);
});

describe('names', () => {
  test.each([
    ['31/12/23, 21:05 - Ann:Marie: hello', 'Ann:Marie', 'hello'],
    ['31/12/23, 21:05 - Ann: Bob: hello', 'Ann', 'Bob: hello'],
    ['31/12/23, 21:05 - \u202a+1 555 0100\u202c: hello', '+1 555 0100', 'hello'],
    ['[31/12/23, 21:05:00] ~\u202fAnn: hello', '~ Ann', 'hello'],
    ['31/12/23, 21:05 - 王小明: 你好：世界', '王小明', '你好：世界'],
    ['31/12/23, 21:05 - Uncle Left: hello', 'Uncle Left', 'hello'],
    ['31/12/23, 21:05 - Support - Desk: hello', 'Support - Desk', 'hello'],
    ['31/12/23, 21:05 - WhatsApp Security Code: pay now', 'WhatsApp Security Code', 'pay now'],
  ])('%s', (line, from, text) => {
    expect(readWhatsApp(line).records).toMatchObject([{ type: 'message', message: { from, text } }]);
  });
});

describe('skips what nobody wrote', () => {
  test.each([
    ['12/31/23, 9:05 PM - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.', 'system'],
    ['12/31/23, 9:05 PM - Ann changed the subject from "Trip: May" to "Trip: June"', 'system'],
    ['12/31/23, 9:05 PM - You added Bob', 'system'],
    ['2023/12/31 下午9:05 - 小明创建了群组', 'system'],
    ['[31/12/2023, 21:05:33] Ann: \u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.', 'system'],
    ['[31/12/2023, 21:05:33] Family: \u200e\u200eAnn added Bob', 'system'],
    ['\u200e[31/12/2023, 21:05:33] Ann: \u200eThis message was deleted.', 'system'],
    ['\u200e[31/12/2023, 21:05:33] Ann: \u200eimage omitted', 'media'],
    ['12/31/23, 9:05 PM - Ann: <Media omitted>', 'media'],
    ['31/12/23, 21:05 - Ann:', 'empty'],
    ['31/12/23, 21:05 - Ann: ', 'empty'],
    ['[31/12/2023, 21:05:33] Ann: \u200e', 'empty'],
  ])('%s', (line, reason) => {
    expect(readWhatsApp(line).records).toEqual([{ type: 'skipped', line: 1, reason }]);
  });
});

test('keeps a text that only begins with the mark: anybody can type it', () => {
  expect(readWhatsApp('[31/12/2023, 21:05:33] Ann: \u200eyou must first pay the tax').records).toMatchObject([
    { type: 'message', message: { text: 'you must first pay the tax' } },
  ]);
});

test('strips the note of an edit and keeps captions', () => {
  const { records } = readWhatsApp(
    '31/12/23, 21:05 - Ann: see you <This message was edited>\n31/12/23, 21:06 - Ann: <Media omitted>\nour shop',
  );
  expect(records).toMatchObject([{ message: { text: 'see you' } }, { message: { text: 'our shop' } }]);
});

test('decides the order of dates over the whole file', () => {
  const chat = readWhatsApp('02/01/24, 10:00 - A: x\n02/13/24, 10:00 - A: y');
  expect(chat.dateOrder).toBe('month-first');
  expect(chat.records).toMatchObject([{ message: { at: at('2024-02-01T10:00:00') } }, { message: { at: at('2024-02-13T10:00:00') } }]);
});

test('a date that does not exist costs the time, not the message', () => {
  const { records } = readWhatsApp('30/12/23, 21:05 - A: w\n31/12/23, 21:05 - A: x\n31/02/24, 21:05 - A: y');
  expect(records[1]).toMatchObject({ message: { at: at('2023-12-31T21:05:00') } });
  expect(records[2]).toStrictEqual({ type: 'message', line: 3, conversation: null, message: { text: 'y', from: 'A' } });
});

test('lines above the first date are errors without their text', () => {
  const chat = readWhatsApp('secret\n\n31/12/23, 21:05 - A: x');
  expect(chat.records.slice(0, 2)).toEqual([
    { type: 'error', line: 1, reason: 'no date, and no message above that it could continue' },
    { type: 'skipped', line: 2, reason: 'empty' },
  ]);
  expect(readWhatsApp('no export at all')).toStrictEqual({
    records: [{ type: 'error', line: 1, reason: 'no date, and no message above that it could continue' }],
  });
});

test('accounts for every line of the file', () => {
  const text = Array.from({ length: 300 }, (_, line) => (line % 3 === 0 ? `31/12/23, 21:05 - A: ${line}` : `below ${line}`)).join('\n');
  const { records } = readWhatsApp(text);
  expect(records).toHaveLength(100);
  expect(records.flatMap((record) => (record.type === 'message' ? record.message.text.split('\n') : []))).toHaveLength(300);
});

test('long lines and broken characters do no harm', () => {
  const head = '31/12/23, 21:05 - ';
  for (const unit of [
    'a',
    'a: ',
    '<',
    '>',
    '\u200e',
    ' ',
    '\n',
    '\ud83d',
    'This message was deleted ',
    '(file attached) ',
    'left ',
    '.jpg',
    '<attached: ',
  ]) {
    const start = performance.now();
    const { records } = readWhatsApp(head + unit.repeat(1_000_000 / unit.length) + `\n${head}A: ${unit.repeat(1_000_000 / unit.length)}`);
    expect(records).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
