import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/classify.js';
import { followHere } from '../../../../src/entries/node/follow.js';
import { Progress } from '../../../../src/entries/node/progress.js';
import { ReportCollector, type ReportOptions } from '../../../../src/entries/node/report/collect.js';
import { piecesOf } from '../../../../src/entries/node/report/message-data.js';
import { reportPage } from '../../../../src/entries/node/report/page.js';
import { scan } from '../../../../src/entries/node/scan.js';
import { readChat } from '../../../../src/formats/read-chat.js';
import { chat, exported, telling } from '../terminal.js';
import { tagsOf, wordsOf } from './markup.js';

const silent = new Progress({
  stdout() {},
  stderr() {},
  readFile: async () => '',
  readStdin: async () => '',
  isTTY: { stdout: false, stderr: false },
  env: {},
  columns: undefined,
  now: () => 0,
});

async function pageOf(text: string, part: Partial<ReportOptions> = {}): Promise<string> {
  const file = readChat(text);
  const { versions, threshold } = classify('');
  const collector = new ReportCollector({ title: 'chat.txt', redact: false, all: false, threshold, versions, ...part });
  collector.begin(file);
  await scan(file, {}, collector, silent, followHere({}));
  return reportPage(collector.data);
}

const store = exported('store-scam-whatsapp-android.txt');
/** All that a page may hold, and what of it may carry words of others. */
const elements =
  'html head meta title style body main header footer nav section h1 h2 h3 p b strong small span bdi a ul ol li dl div dt dd table caption thead tbody tr th td figure figcaption svg path rect time blockquote mark br'.split(
    ' ',
  );
const attributes =
  'lang dir charset http-equiv content name class id href style scope role aria-label aria-labelledby aria-hidden focusable datetime viewBox preserveAspectRatio d x y width height'.split(
    ' ',
  );

function expectOnlyOurs(page: string): void {
  for (const { name, attributes: given } of tagsOf(page)) {
    expect(elements).toContain(name);
    for (const [attribute, value] of Object.entries(given)) {
      expect(attributes).toContain(attribute);
      if (attribute === 'href') expect(value).toMatch(/^#c\d+(?:-l\d+)?$/);
      if (attribute === 'id') expect(value).toMatch(/^(?:c\d+(?:-(?:l\d+|name|course|sum))?|unread)$/);
      if (attribute === 'style') expect(value).toMatch(/^bottom:\d+\.\d%$/);
      if (attribute === 'class') expect(value).toMatch(/^[a-z0-9 ]+$/);
      if (attribute === 'lang') expect(value).toMatch(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);
    }
  }
}

describe('a report page', () => {
  it('tells a conversation: what it comes to, the path, the people, the charts and the messages', async () => {
    const page = await pageOf(store);
    expectOnlyOurs(page);
    const text = wordsOf(page);
    const order = [
      'The conversation was flagged; its highest level is high.',
      'Stage path',
      'Recruiter Selma 2024-02-12 19:42 line 4',
      'Score, message by message',
      'What the score is made of',
      'People, by their own messages',
      'What was said',
      'Flagged from here on 0.94, medium',
      'Reaches the highest level 0.99, high',
      'not a judgement of a person',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/Mentor Kenji leading .*Recruiter Selma supporting .*Dora targeted/);
  });

  it('leads every link to a message that is there', async () => {
    for (const name of ['store-scam-whatsapp-android.txt', 'group-telegram-result.json', 'mixed.jsonl']) {
      const tags = tagsOf(await pageOf(exported(name)));
      const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      const targets = tags.flatMap(({ name: tag, attributes: { href } }) => (tag === 'a' && href !== undefined ? [href.slice(1)] : []));
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }
  });

  it('marks phrases by stage, in a class and in words', async () => {
    const page = await pageOf(chat({ from: 'A', text: telling }));
    expect(page).toMatch(/<mark class="s4">[^<]*withdraw<span class="label"><b>4<\/b><span> net closing<\/span><\/span><\/mark>/);
  });

  it('forbids itself everything but its own style', async () => {
    const page = await pageOf(store);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
    expect(page).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\son[a-z]+=|https?:/i);
    expect(page).toContain('prefers-color-scheme:dark');
    expect(page).toContain('@media print');
  });

  it('lets the sum of the bars be the log-odds', async () => {
    const page = await pageOf(store);
    const bars = page.slice(page.indexOf('<ul class="bars">'), page.indexOf('</ul>', page.indexOf('<ul class="bars">')));
    const weights = [...bars.matchAll(/class="weight">([+−])([\d.]+)</g)].map(([, sign, value]) => Number(value) * (sign === '−' ? -1 : 1));
    const total = weights.pop() as number;
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(total, 6);
  });

  it('counts what it leaves out', async () => {
    const talk = Array.from({ length: 20 }, (_, index) => ({ text: `small talk ${index}`, conversation: `quiet-${index}` }));
    const text = wordsOf(await pageOf(chat(...talk, { text: telling, conversation: 'loud' })));
    expect(text).toContain('1 of 21 conversations was flagged');
    expect(text).toContain('20 conversations without a sign');
    expect(text).not.toContain('small talk');
    const loud = Array.from({ length: 103 }, (_, index) => ({ text: telling, conversation: `loud-${index}` }));
    expect(wordsOf(await pageOf(chat(...loud)))).toContain('3 further conversations with lower scores');
    const long = Array.from({ length: 520 }, () => ({ from: 'A', text: telling }));
    expect(wordsOf(await pageOf(chat(...long)))).toContain('20 more messages, left out');
    expect(wordsOf(await pageOf(chat(...talk, { text: telling, conversation: 'loud' }), { all: true }))).toContain('small talk 7');
  });

  it('stays harmless with nothing to show', async () => {
    expect(wordsOf(await pageOf('\n'))).toContain('There were no messages to read.');
    const quiet = await pageOf('hello\nhow are you\n');
    expectOnlyOurs(quiet);
    expect(wordsOf(quiet)).toContain('The conversation was not flagged.');
  });
});

/** What somebody may write who knows how pages are made. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '</p><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<!--',
    '-->',
    ']]>',
    '</style><style>*{display:none}',
    '</title><meta http-equiv=refresh content="0;url=x">',
    '&#x3c;svg onload=x&#x3e;',
    '\u202Etxt.exe\u2066',
    '`{{7*7}}`',
    'javascript:alert(1)',
    '\u0000\u001b[2J',
  ),
);
const hostileMessage = fc.record({
  text: fc.tuple(hostile, fc.constantFrom('', telling), hostile).map((parts) => parts.join(' ')),
  from: hostile,
  conversation: hostile,
  quoted: hostile,
  id: hostile,
});

describe('a report page of hostile messages', () => {
  it('holds no element and no attribute that is not ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileMessage, { minLength: 1, maxLength: 4 }), hostile, async (messages, title) => {
        const page = await pageOf(chat(...messages), { title });
        expectOnlyOurs(page);
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(tagsOf(page).filter(({ name }) => name === 'style')).toHaveLength(1);
        expect(tagsOf(page).filter(({ name }) => name === 'meta')).toHaveLength(6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a redacted page', () => {
  /** Letters that no word of ours is made of. */
  const secret = fc.stringMatching(/^[qxzjv]{8,12}$/);

  it('holds no text and no name, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(secret, { minLength: 6, maxLength: 6 }), async ([text, from, conversation, quoted, id, title]) => {
        const message = { text: `${telling} ${text}`, from, conversation, quoted, id };
        const page = await pageOf(chat(message, { ...message, conversation: `${conversation}2` }), {
          title: `${title}.jsonl`,
          redact: true,
        });
        for (const word of [text, from, conversation, quoted, id, title]) expect(page).not.toContain(word);
        expect(page).not.toMatch(/15%|UNLURE-TEST-PHRASE|can withdraw/);
      }),
      { numRuns: 25 },
    );
  });

  it('still tells stages, tactics, times and parts, and people apart', async () => {
    const page = await pageOf(store, { redact: true });
    expectOnlyOurs(page);
    const text = wordsOf(page);
    expect(text).not.toMatch(/Kenji|Selma|Dora|zero inventory|whatsapp-android/i);
    expect(text).toContain('text and names withheld');
    expect(text).toMatch(/Person \d leading .*Person \d supporting .*Person \d targeted/);
    expect(text).toMatch(/fee before withdrawal/);
    expect(text).toMatch(/\d+ characters, withheld/);
  });
});

describe('piecesOf', () => {
  it('is the text again, and no mark begins or ends with a space', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(telling, ' ', 'USDT ', '\n', 'send me ', 'guaranteed profit '), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const pieces = piecesOf(text, classify(text));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { text: words, mark } of pieces) if (mark !== null) expect(words).toBe(words.trim());
      }),
    );
  });
});
