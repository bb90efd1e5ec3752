import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/quality/compare/compare.js';
import { run, telling } from './terminal.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function rows(name: string, all: readonly object[]): string {
  return write(name, all.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

const entry = { id: 'own:a', tactic: 'fee-before-withdrawal', phrase: 'x', strength: 3, pattern: 'visit the blue room' };
const lexicon = { id: 'own', language: 'en', phrases: [entry] };
const room = 'You must visit the blue room.';
const some = [
  { id: 'told', text: telling, label: 'scam' },
  { id: 'room', text: room, label: 'scam' },
  { id: 'guest', text: 'Can we visit the blue room tomorrow', label: 'legit' },
  { id: 'train', text: 'The train is late', label: 'legit' },
  { text: 'Nobody said what this is' },
];

interface Compared {
  readonly a: { readonly fingerprint: string };
  readonly b: { readonly fingerprint: string };
  readonly messages: Comparison | null;
  readonly conversations: Comparison | null;
  readonly skipped: { readonly lines: number; readonly first: readonly { readonly line: number; readonly reason: string }[] };
}

async function compare(...args: string[]): Promise<Compared> {
  const { code, out, err } = await run(['compare', ...args, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Compared;
}

describe('unlure compare', () => {
  it('says what a lexicon of one’s own adds, and what labels say to it', async () => {
    const { messages, conversations } = await compare(
      'builtin',
      write('own/lexicon.json', lexicon).replace('/lexicon.json', ''),
      rows('rows.jsonl', some),
    );
    expect(conversations).toBeNull();
    expect(messages).toMatchObject({
      rows: 5,
      newlyFlagged: 2,
      newlyCleared: 0,
      flaggedByBoth: 1,
      flaggedByNeither: 2,
      labelled: {
        scams: 2,
        honest: 2,
        a: { precision: { hits: 1, total: 1 }, recall: { hits: 1, total: 2 } },
        b: { precision: { hits: 2, total: 3 }, recall: { hits: 2, total: 2 } },
        tests: { all: { onlyA: 1, onlyB: 1, p: 1 } },
      },
    });
    expect(messages?.changes.map(({ id, change, truth, gained }) => [id, change, truth, gained])).toEqual([
      ['room', 'flagged', 'scam', ['fee-before-withdrawal']],
      ['guest', 'flagged', 'honest', ['fee-before-withdrawal']],
    ]);
    expect(messages?.tactics).toMatchObject([{ tactic: 'fee-before-withdrawal', gained: 2, lost: 0, flagged: 2 }]);
  });

  it('is the other way round the other way round', async () => {
    const own = write('own.json', lexicon);
    const file = rows('rows.jsonl', some);
    const [there, back] = [await compare('builtin', own, file), await compare(own, 'builtin', file)];
    expect(back.messages).toMatchObject({ newlyFlagged: 0, newlyCleared: there.messages?.newlyFlagged });
    expect(back.messages?.labelled?.a).toEqual(there.messages?.labelled?.b);
    expect(back.messages?.changes.every(({ change, lost }) => change === 'cleared' && lost.length === 1)).toBe(true);
  });

  it('compares thresholds, named and as numbers', async () => {
    const file = rows('rows.jsonl', some);
    expect((await compare('threshold=0.000001', 'balanced', file)).messages).toMatchObject({ newlyCleared: 4, flaggedByBoth: 1, moved: 0 });
    expect((await compare('highRecall', 'threshold=highRecall', file)).messages).toMatchObject({
      newlyFlagged: 0,
      newlyCleared: 0,
      tactics: [],
      stages: [],
    });
  });

  it('takes settings: weights, phrases, lexicons beside the file', async () => {
    write('deep/own/lexicon.json', lexicon);
    const file = rows('rows.jsonl', [...some, { id: 'test', text: 'UNLURE-TEST-PHRASE' }]);
    const settings = write('deep/settings.json', {
      lexicons: ['own'],
      weights: { 'fee-before-withdrawal': [0, 0, 0] },
      allow: ['UNLURE TEST PHRASE'],
    });
    const { a, b, messages } = await compare('builtin', settings, file);
    expect(a.fingerprint).not.toBe(b.fingerprint);
    // The entry is found and weighs nothing; the self-test is no longer found.
    expect(messages).toMatchObject({ newlyFlagged: 0, newlyCleared: 1 });
    expect(messages?.changes[0]).toMatchObject({ id: 'test', lost: ['self-test'] });
    expect(messages?.tactics.find(({ tactic }) => tactic === 'fee-before-withdrawal')).toMatchObject({ gained: 2, flagged: 0 });
    const { messages: low } = await compare('builtin', write('low.json', { intercept: -50 }), file);
    expect(low).toMatchObject({ flaggedByBoth: 0, newlyCleared: 2 });
  });

  it('plays conversations, apart from messages', async () => {
    const own = write('own.json', lexicon);
    const file = rows('rows.jsonl', [
      {
        id: 'chat',
        label: 'scam',
        messages: [
          { from: 'A', text: 'Hello' },
          { from: 'A', text: room },
          { from: 'B', text: 'No.' },
        ],
      },
      { id: 'alone', label: 'legit', text: 'Hello' },
    ]);
    const { messages, conversations } = await compare('builtin', own, file);
    expect(messages).toMatchObject({ rows: 1, newlyFlagged: 0 });
    expect(conversations).toMatchObject({ rows: 1, newlyFlagged: 1, changes: [{ id: 'chat', gained: ['fee-before-withdrawal'] }] });
  });

  it('shows texts only when asked', async () => {
    const args = ['compare', 'builtin', write('own.json', lexicon), rows('rows.jsonl', some)];
    for (const more of [[], ['--json'], ['--all']]) expect((await run([...args, ...more])).out).not.toMatch(/visit|train/);
    expect((await run([...args, '--texts'])).out).toMatch(/^ {4}You must visit the blue room\.$/m);
  });

  it('leaves blind sets blind', async () => {
    const own = write('own.json', lexicon);
    const file = rows('blind.jsonl', some);
    expect((await compare('builtin', own, file, '--texts')).messages).toMatchObject({ newlyFlagged: 2, changes: [], unlisted: 2 });
    expect((await compare('builtin', own, file, '--read-blind')).messages?.changes).toHaveLength(2);
  });

  it('reads second readings, folders, and each file once', async () => {
    rows('data/rows.jsonl', [{ id: 'guest', text: room, label: 'legit' }]);
    rows('data/adjudicated.jsonl', [{ id: 'guest', verdict: 'scam' }]);
    symlinkSync('..', join(folder, 'data/loop'));
    const { messages } = await compare('builtin', write('own.json', lexicon), join(folder, 'data'), join(folder, 'data/rows.jsonl'));
    expect(messages).toMatchObject({ rows: 1, labelled: { scams: 1, honest: 0 } });
  });

  it('tells which lines it skipped, and why, and quotes none', async () => {
    const file = rows('rows.jsonl', some);
    appendFileSync(
      file,
      'SECRET\n{"text": 7}\n\n["SECRET"]\n{"text": "a", "label": "SECRET"}\n{"id": "1"}\n{"messages": "SECRET"}\n{"text": ',
    );
    const { messages, skipped } = await compare('builtin', 'balanced', file);
    expect(messages).toMatchObject({ rows: 5 });
    expect(skipped.lines).toBe(7);
    expect(skipped.first).toMatchObject([
      { line: 6, reason: 'no JSON from column 1 on' },
      { line: 7 },
      { line: 9 },
      { line: 10 },
      { line: 11 },
    ]);
    const { out } = await run(['compare', 'builtin', 'balanced', file]);
    expect(out).toMatch(/^skipped: 7 lines\n(?: {2}.*\n){5} {2}and 2 more\n$/m);
    expect(out).not.toContain('SECRET');
  });

  it('names the same thing twice', async () => {
    expect((await run(['compare', 'builtin', 'builtin', rows('rows.jsonl', some)])).out).toMatch(/^B {2}builtin \(the same as A/m);
  });

  it('lists twenty rows unless all are asked for', async () => {
    const file = rows(
      'rows.jsonl',
      Array.from({ length: 25 }, (_, index) => ({ id: `row-${index}`, text: room })),
    );
    const args = ['compare', 'builtin', write('own.json', lexicon), file];
    const short = (await run(args)).out;
    expect([short.match(/^ {2}row-/gm)?.length, short.includes('and 5 more (--all lists them)')]).toEqual([20, true]);
    expect((await run([...args, '--all'])).out.match(/^ {2}row-/gm)).toHaveLength(25);
  });

  it.each([
    ['nowhere', 'B is none of builtin, highRecall, balanced'],
    ['threshold=2', 'threshold= takes highRecall, balanced, highPrecision or a number'],
    ['threshold=', 'threshold= takes'],
    [{ treshold: 0.8 }, "there is no setting 'treshold'"],
    [{ threshold: 7 }, 'threshold is neither'],
    [{ weights: { nothing: [0, 0, 0] } }, "weights: there is no tactic 'nothing'"],
    [{ weights: { urgency: [2, 1, 1] } }, 'weights.urgency is not three numbers'],
    [{ weights: { urgency: ['a', 1, 1] } }, 'weights.urgency is not three numbers'],
    [{ weights: 7 }, 'weights is no object'],
    [{ intercept: 'low' }, 'intercept is no number'],
    [{ lexicons: 'own' }, 'lexicons is no list of folders'],
    [{ lexicons: ['nowhere'] }, 'there is no such folder'],
    [{ phrases: [{ phrase: '(a', tactic: 'urgency', strength: 1 }] }, 'is not closed'],
    [[], 'holds no JSON object'],
    ['{broken', 'holds no JSON'],
  ])('says in one line what is wrong with a side: %j', async (side, problem) => {
    const isName = typeof side === 'string' && !side.startsWith('{');
    const { code, out, err } = await run(['compare', 'builtin', isName ? side : write('side.json', side), rows('rows.jsonl', some)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toMatch(/^unlure: [^\n]+\n$/);
  });

  it.each([
    ['missing.jsonl', null, 'cannot read'],
    ['empty.jsonl', '', 'there are no rows'],
    ['binary.jsonl', '\u0000\u0001\u0002', 'no row could be read'],
  ])('says in one line what is wrong with %s', async (name, content, problem) => {
    if (content !== null) write(name, content);
    const { code, out, err } = await run(['compare', 'builtin', 'balanced', join(folder, name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
  });
});
