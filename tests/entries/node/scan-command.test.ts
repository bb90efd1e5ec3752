import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify.js';
import { chat, exported, jsonLines, run, telling } from './terminal.js';

const store = 'store-scam-whatsapp-android.txt';

function scanExport(name: string, ...options: string[]) {
  return run(['scan', name, ...options], { files: { [name]: exported(name) } });
}

function scanText(stdin: string, ...options: string[]) {
  return run(['scan', '-', ...options], { stdin });
}

/** Lines of harmless talk before and behind one that is not. */
function talk(before: number, after: number): string {
  const line = (_: unknown, index: number): string => `small talk ${index + 1}`;
  return [...Array.from({ length: before }, line), telling, ...Array.from({ length: after }, line)].join('\n');
}

describe('unlure scan, for people', () => {
  it('tells a chat as a story', async () => {
    const { code, out, err } = await scanExport(store);
    expect([code, err]).toEqual([0, '']);
    const order = [
      'WhatsApp export (detected), dates read with the month before day',
      '── 2024-02-12 ──',
      '19:42  Recruiter Selma  line 4',
      '━━ raised: the conversation is flagged from here on (0.94, medium)',
      '19:50  Dora  line 5',
      '━━ escalated: the conversation reaches the highest level (0.99, high)',
      'Taken together: 0.99, high, flagged',
      '\nStages\n  1  ',
      '\nPeople',
      '\nPhrases that decided\n',
      '\nSummary\n',
      '15 messages read, 6 skipped (5 system, 1 media), 0 errors',
      '1 conversation, 1 flagged',
    ];
    const places = order.map((words) => out.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('marks phrases in the text and gives a message its own score and stage', async () => {
    const { out } = await scanExport(store);
    expect(out).toMatch(/\[[^\]]*deducted from your balance\]/);
    expect(out).toMatch(/^ {7}→ 0\.\d\d net-closing: .*no-deduction/m);
  });

  it('names steps with who and when, and people with their parts', async () => {
    const { out } = await scanExport(store);
    expect(out).toMatch(/^ {2}\d {2}net-closing: .+\n {5}2024-02-\d\d \d\d:\d\d, Mentor Kenji, line \d+$/m);
    expect(out).toMatch(/^ {2}Mentor Kenji +leading /m);
    expect(out).toMatch(/^ {2}Recruiter Selma +supporting /m);
    expect(out).toMatch(/^ {2}Dora +targeted /m);
  });

  it('keeps lines within the terminal', async () => {
    const widest = async (columns: number, part: RegExp) => {
      const { out } = await run(['scan', store], { files: { [store]: exported(store) }, columns });
      return Math.max(
        ...out
          .split('\n')
          .filter((line) => part.test(line))
          .map((line) => line.length),
      );
    };
    expect(await widest(80, /./)).toBe(80);
    expect(await widest(120, /./)).toBe(100);
    expect(await widest(40, /^ {7}\S/)).toBeLessThanOrEqual(40);
  });

  it('leaves nothing to colour alone', async () => {
    const situation = { files: { [store]: exported(store) } };
    const coloured = await run(['scan', store], { ...situation, isTTY: { stdout: true } });
    expect(coloured.out).toContain('\u001b[');
    const quiet = await run(['scan', store], { ...situation, isTTY: { stdout: true }, env: { NO_COLOR: '1' } });
    expect(quiet.out).not.toContain('\u001b');
    expect(quiet.out).toBe((await run(['scan', store], situation)).out);
  });

  it('tells conversations apart and does not tell those without a sign', async () => {
    const { out } = await scanExport('mixed.jsonl');
    expect(out).toContain('JSON Lines (detected), times in UTC\n');
    expect(out).toContain('Conversation coach-3\n====');
    expect(out).not.toContain('blue jacket');
    expect(out).toContain('… 2 conversations without a sign');
    expect(out).toContain('Could not be read\n  line 5: not valid JSON\n');
    expect(out).toContain('3 conversations, 1 flagged');
    const all = await scanExport('mixed.jsonl', '--all');
    expect(all.out).toContain('blue jacket');
    expect(all.out).toContain('Messages that name no conversation');
  });

  it('shows what a message answers and whether it was passed on', async () => {
    const { out } = await scanExport('group-telegram-result.json');
    expect(out).toMatch(/^Telegram export \(detected\)/);
    expect(out).toContain('       > Done the first three, what now?\n');
    expect(out).toContain('line 113, forwarded');
  });

  it('is brief about a harmless chat', async () => {
    const { code, out } = await scanExport('family-whatsapp-ios.txt');
    expect(code).toBe(0);
    expect(out).toContain('… 7 messages without a sign');
    expect(out).not.toMatch(/Stages|People|Phrases|judgement/);
    expect(out).toContain('1 conversation, none flagged');
    expect((await scanExport('family-whatsapp-ios.txt', '--all')).out).toContain('who brings cake');
  });

  it('folds long stretches and keeps what stands beside a sign', async () => {
    const { out } = await scanText(talk(12, 9));
    expect(out).toMatch(/^plain lines \(detected\), read as one conversation\n/);
    expect(out.match(/… \d+ messages without a sign/g)).toEqual(['… 10 messages without a sign', '… 7 messages without a sign']);
    expect(out).toContain('small talk 12\n');
    expect(out).not.toContain('small talk 10\n');
    const all = await scanText(talk(12, 9), '--all');
    expect(all.out).not.toContain('without a sign');
    expect(all.out).toContain('small talk 10\n');
  });

  it('lets no name and no text take over the terminal', async () => {
    const { out } = await scanText(
      chat({ from: 'A\u001b[31m\nB', text: `x\u001b[2J ${telling}`, conversation: 'c\u001b[1m' }, { text: 'y', conversation: 'd' }),
    );
    expect(out).not.toContain('\u001b');
    expect(out).toContain('A␛[31m B  line 1');
  });
});

describe('unlure scan --json', () => {
  it('prints the format, messages, errors, conversations and a summary', async () => {
    const { code, out, err } = await scanExport('mixed.jsonl', '--json');
    expect([code, err]).toEqual([0, '']);
    const records = jsonLines(out);
    expect(records[0]).toEqual({ type: 'format', format: 'json-lines', detected: true });
    expect(records.filter(({ type }) => type === 'message').map(({ line }) => line)).toEqual([1, 2, 3, 4, 6, 8]);
    expect(records.filter(({ type }) => type === 'error')).toEqual([{ type: 'error', line: 5, reason: 'not valid JSON' }]);
    expect(records.filter(({ type }) => type === 'conversation').map(({ conversation }) => conversation)).toEqual([
      'shop-8',
      'coach-3',
      null,
    ]);
    expect(records.at(-1)).toEqual({
      type: 'summary',
      messages: 6,
      skipped: { system: 0, media: 0, empty: 1 },
      errors: 1,
      notAssessed: 0,
      conversations: 3,
      flagged: 1,
      highest: 'high',
    });
  });

  it('gives a message with its own classification and with the conversation so far', async () => {
    const { out } = await scanText(chat({ id: 'a', from: 'Ann', text: telling }, { text: 'ok' }), '--json');
    const [, first, second] = jsonLines(out);
    expect(first).toMatchObject({ type: 'message', line: 1, conversation: null, id: 'a', from: 'Ann', at: null, ...classify(telling) });
    expect(first?.assessment).toMatchObject({ flagged: true, change: 'raised', level: 'high' });
    expect(second).toMatchObject({ id: null, from: null, flagged: false, assessment: { flagged: true, change: null } });
  });

  it('gives steps with their lines, also of messages without an id', async () => {
    const { out } = await scanExport(store, '--json');
    const conversation = jsonLines(out).find(({ type }) => type === 'conversation') as {
      path: { stage: string; from: string; line: number }[];
      participants: { from: string; part: string }[];
    };
    expect(conversation.path.at(-1)).toMatchObject({ stage: 'net-closing', from: 'Mentor Kenji', line: expect.any(Number) });
    expect(conversation.participants).toContainEqual(expect.objectContaining({ from: 'Dora', part: 'targeted' }));
    expect(jsonLines(out)[0]).toEqual({ type: 'format', format: 'whatsapp', detected: true, dateOrder: 'month-first' });
  });

  it('takes the threshold for messages to stand where it was set for the conversation', async () => {
    const { out } = await scanText('hello', '--json', '--threshold', '0.000001');
    expect(jsonLines(out)[1]).toMatchObject({ assessment: { flagged: true } });
  });
});

describe('unlure scan, the input', () => {
  it('reads the format it is told', async () => {
    const { out } = await scanText('{"text": "hello"}\n', '--format', 'plain-lines');
    expect(out).toMatch(/^plain lines \(as told\)/);
    expect(jsonLines((await scanText('{"text": "hello"}\n', '--json', '--format', 'plain-lines')).out)[0]).toMatchObject({
      format: 'plain-lines',
      detected: false,
    });
  });

  it.each([
    ['missing.txt', 'cannot read missing.txt: there is no such file'],
    ['folder/', 'cannot read folder/: it is a folder'],
    ['empty.txt', 'empty.txt is empty'],
    ['chat.zip', 'chat.zip is a zip archive: unpack it and give the text file inside'],
    ['messages.html', 'messages.html is an HTML page: export the chat as JSON or text instead'],
    ['picture', 'picture is not a text file'],
  ])('has one line on %s', async (name, problem) => {
    const files = {
      'empty.txt': ' \n',
      'chat.zip': 'PK\u0003\u0004\0',
      'messages.html': '<!DOCTYPE html>\n<html>',
      picture: '\u0089PNG\0',
    };
    expect(await run(['scan', name], { files })).toEqual({ code: 2, out: '', err: `unlure: ${problem}\n` });
  });

  it('takes empty input for a mistake', async () => {
    expect(await scanText('')).toEqual({ code: 2, out: '', err: 'unlure: the input is empty\n' });
  });

  it('fails where not one message could be read, and says why without quoting', async () => {
    const { code, err } = await scanText(telling, '--format', 'json-lines');
    expect(code).toBe(2);
    expect(err).toBe('unlure: no message could be read as json-lines (line 1: not valid JSON)\n');
    expect((await scanText('', '--json')).code).toBe(2);
  });

  it.each([
    [telling, 'high', 1],
    [telling, 'low', 1],
    ['see you at noon', 'low', 0],
    ['see you at noon', 'high', 0],
  ])('exits by the level reached: %j, --fail-on %s', async (text, level, code) => {
    expect((await scanText(text, '--fail-on', level)).code).toBe(code);
    expect((await scanText(text, '--fail-on', level, '--json')).code).toBe(code);
    expect((await scanText(text)).code).toBe(0);
  });

  it('fails on a level that was reached once, whatever came after', async () => {
    const edited = chat({ id: '1', text: telling }, { id: '1', text: 'edited' });
    const { code, out } = await scanText(edited, '--fail-on', 'high', '--json');
    expect(code).toBe(1);
    expect(jsonLines(out).at(-2)).toMatchObject({ level: 'none', highest: 'high' });
    expect((await scanText(edited)).out).toContain('━━ cleared: the conversation is no longer flagged');
  });
});

it('calls people by their names and finds their lines, however long names and ids are', async () => {
  const [from, id] = ['Recruiter of the online store department, eastern region', 'message-'.repeat(10)];
  const files = {
    'chat.jsonl': chat({ text: 'You must pay a 15% tax before you can withdraw.', from, id }, { text: 'Really?', from: 'Dora' }),
  };
  const records = jsonLines((await run(['scan', 'chat.jsonl', '--json'], { files })).out) as Record<string, unknown>[];
  const conversation = records.find(({ type }) => type === 'conversation') as { path: object[]; participants: object[] };
  expect(conversation.path).toMatchObject([{ from, line: 1 }]);
  expect(conversation.participants).toMatchObject([{ from }, { from: 'Dora' }]);
  const page = (await run(['report', 'chat.jsonl', '-o', '-'], { files })).out;
  expect(page.split(`<bdi>${from}</bdi>`)).toHaveLength(3);
  expect(page).not.toContain('~');
});

describe('progress', () => {
  const long = Array.from({ length: 900 }, () => 'small talk').join('\n');

  it('is told on a terminal, once it takes long, and wiped at the end', async () => {
    const { err } = await run(['scan', '-'], { stdin: long, pace: 600, isTTY: { stderr: true } });
    expect(err).toContain('\r\u001b[K200 of 900 messages');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is told to nobody else', async () => {
    expect((await run(['scan', '-'], { stdin: long, pace: 600 })).err).toBe('');
    expect((await run(['scan', '-'], { stdin: long, pace: 1, isTTY: { stderr: true } })).err).toBe('');
  });
});
