import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/formats/detect.js';

const message = '{"id":1,"type":"message","text":"hi"}';

describe('from the text', () => {
  test.each([
    ['{"text":"a"}', 'json-lines'],
    ['\ufeff{"text":"a"}\n{"text":"b"}\n', 'json-lines'],
    ['{"text":"a\n{"text":"b"}\n{"text":"c"}', 'json-lines'],
    ['\n{"text":"say \\"messages\\": ["}\n', 'json-lines'],
    ['{"messages":[]}\n{"messages":[]}\n', 'json-lines'],
    [`{"name":"T","messages":[${message}]}`, 'telegram'],
    [`{\n "name": "T",\n "messages": [\n  ${message}\n ]\n}`, 'telegram'],
    ['{\n "about": "x",\n "personal_information": {\n', 'telegram'],
    ['12/31/23, 9:05 PM - Ann: hi', 'whatsapp'],
    ['\ufeff\u200e[31/12/2023, 21:05:33] Ann: hi', 'whatsapp'],
    ['\n2023/12/31 下午9:05 - 小明: hi', 'whatsapp'],
    ['rest of a message\n31/12/23, 21:05 - A: b\n31/12/23, 21:06 - B: c', 'whatsapp'],
    ['hello\nthere', 'plain-lines'],
    ['We met on 12/31/23, 9:05 PM - Ann: hi', 'plain-lines'],
    ['[urgent] pay now', 'plain-lines'],
    ['{ wink } hello\nhow are you\nfine', 'plain-lines'],
    ['', 'plain-lines'],
  ])('%j', (text, format) => {
    expect(detectFormat(text)).toBe(format);
  });
});

test('a name helps where the text does not say', () => {
  expect(detectFormat('', 'queue.jsonl')).toBe('json-lines');
  expect(detectFormat('broken', 'queue.NDJSON')).toBe('json-lines');
  expect(detectFormat('{\n "name": "T",\n', 'result.json')).toBe('telegram');
  expect(detectFormat('{"text":"a"}', 'result.json')).toBe('json-lines');
  expect(detectFormat('hello', '_chat.txt')).toBe('plain-lines');
});

test('looks at no more than the beginning', () => {
  const start = performance.now();
  expect(detectFormat(`{"name":"T","messages":[${`${message},`.repeat(500_000)}`)).toBe('telegram');
  expect(detectFormat('{"text":"' + 'x'.repeat(5_000_000) + '"}')).toBe('json-lines');
  expect(performance.now() - start).toBeLessThan(1000);
});
