import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify.js';
import { run, telling } from './terminal.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(rows: readonly object[], name = 'rows.jsonl'): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

const words = ['river', 'paper', 'garden', 'window', 'butter', 'orange', 'velvet', 'copper', 'winter', 'silver'];
/** Different texts of the same score. */
const texts = (start: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${start} ${words[index % 10]} ${words[Math.floor(index / 10) % 10]} ${words[index % 7]}`);
const labelled = (label: string, all: readonly string[]): object[] =>
  all.map((text, index) => ({ id: `${label}-${index}`, text, label, lang: 'en' }));

const scams = labelled('scam', texts(`${telling} My`, 60));
const honest = labelled('legit', texts('See you at the', 90));

describe('unlure tune', () => {
  it('prints a threshold with its figures out of fold and those of the named ones', async () => {
    const { code, out, err } = await run(['tune', write([...scams, ...honest]), '--precision', '0.9']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('60 scam messages, 90 honest messages');
    expect(out).toMatch(/^Threshold 0\.\d+, for precision of at least 90% where as many are scams as in the file$/m);
    expect(out).toMatch(/^ {2}recall {8}60\/60 = 100% \(94\.\d% to 100%\)$/m);
    expect(out).toContain('The demand is met: the whole interval');
    for (const name of ['highRecall', 'balanced', 'highPrecision']) expect(out).toMatch(new RegExp(`^${name} +0\\.\\d+ `, 'm'));
  });

  it('chooses a threshold above the score of a text in which nothing is found', async () => {
    const file = write([...scams, ...honest, { id: 'quiet', text: 'ok', label: 'scam' }]);
    const { out } = await run(['tune', file, '--recall', '0.95', '--json']);
    const { messages } = JSON.parse(out) as { messages: { threshold: number } };
    expect(messages.threshold).toBeGreaterThan(classify('ok').score);
    expect(messages.threshold).toBeLessThan(classify((scams[0] as { text: string }).text).score);
    const all = await run(['tune', file, '--recall', '0.99']);
    expect(all.code).toBe(1);
    expect(all.out).toMatch(/^No threshold: none reaches recall of at least 99\.0%/m);
  });

  it('says with code 1 that a file is too small, and by how much', async () => {
    const { code, out } = await run(['tune', write([...scams, ...honest]), '--false-alarms', '0.1%']);
    expect(code).toBe(1);
    expect(out).toMatch(/^No threshold: the file is too small to rely on false alarms of at most 0\.10%\./m);
    // One in a thousand can be shown with 999 honest rows.
    expect(out).toContain('It takes about 909 more honest messages');
  });

  it('gives precision at the share of scams the user has', async () => {
    const { out } = await run(['tune', write([...scams, ...honest]), '--precision', '50%', '--base-rate', '0.05']);
    expect(out).toMatch(/^ {16}100% \(\d+% to 100%\) where 5\.0% are scams$/m);
  });

  it('tunes conversations apart from messages', async () => {
    const chats = (label: string, all: readonly string[]): object[] =>
      all.map((text, index) => ({ id: `${label}-chat-${index}`, label, messages: [{ from: 'A', text: `hello ${text}` }] }));
    const file = write([
      ...chats('scam', texts(`${telling} My`, 60)),
      ...chats('legit', texts('See you at the', 90)),
      ...labelled('spam', ['buy now']),
    ]);
    const { code, out } = await run(['tune', file, '--precision', '0.9', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      messages: null,
      conversations: { rows: { scams: 60, honest: 90 }, verdict: 'met', folds: { count: 10, found: 10 } },
      leftOut: { blind: 0, unlabelled: 1 },
    });
  });

  it('leaves blind sets blind', async () => {
    const file = write([...scams, ...honest], 'blind.jsonl');
    expect((await run(['tune', file, '--precision', '0.9'])).err).toContain('no labelled rows; blind, left out: 150 rows');
    expect((await run(['tune', file, '--precision', '0.9', '--read-blind'])).code).toBe(0);
  });

  it.each([
    [[], 'tune takes one of --precision, --recall and --false-alarms'],
    [['--recall', '0.9', '--precision', '0.9'], 'tune takes one of'],
    [['--precision', '1'], '--precision takes a number between 0 and 1, such as 0.99 or 99%'],
    [['--recall', '0'], '--recall takes a number'],
    [['--false-alarms', 'few'], '--false-alarms takes a number'],
    [['--precision', '0.9', '--base-rate', '101%'], '--base-rate takes a number'],
  ])('says in one line what is wrong with %j', async (options, problem) => {
    const { code, out, err } = await run(['tune', 'rows.jsonl', ...options]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toMatch(/^unlure: [^\n]+\n$/);
  });

  it('prints no text', async () => {
    const { out } = await run(['tune', write([...scams, ...honest]), '--precision', '0.9', '--json']);
    expect(out).not.toMatch(/withdraw|See you|river/);
  });
});
