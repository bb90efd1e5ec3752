import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exported, run } from './terminal.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const store = 'store-scam-whatsapp-android.txt';

function report(...options: string[]) {
  return run(['report', store, ...options], { files: { [store]: exported(store) } });
}

describe('unlure report', () => {
  it('writes a page that only its owner can read, and says what is in it', async () => {
    const file = join(folder, 'report.html');
    const { code, out, err } = await report('-o', file);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`${file}: 1 conversation, 1 flagged\n`);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(page).toContain('Mentor Kenji');
    expect(readdirSync(folder)).toEqual(['report.html']);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('replaces no file unless it is told to', async () => {
    const file = join(folder, 'report.html');
    writeFileSync(file, 'kept');
    expect(await report('-o', file)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('there is such a file, --force replaces it'),
    });
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['report.html']);
    expect((await report('-o', file, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<!doctype html>');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('knows a folder where a file should be', async () => {
    for (const force of [[], ['--force']])
      expect(await report('-o', folder, ...force)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^unlure: cannot write .*: it is a folder\n$/),
      });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('prints the page for -, the same as it writes', async () => {
    const { code, out } = await report('-o', '-');
    expect(code).toBe(0);
    await report('-o', join(folder, 'report.html'));
    expect(out).toBe(readFileSync(join(folder, 'report.html'), 'utf8'));
  });

  it('takes its options to the page', async () => {
    expect((await report('-o', '-', '--redact')).out).not.toMatch(/Kenji|zero inventory/);
    expect((await report('-o', '-', '--threshold', '0.4321')).out).toContain('0.43');
    const lines = await run(['report', '-', '-o', '-', '--format', 'plain-lines', '--all'], { stdin: '{"text": "hello"}\n' });
    expect(lines.out).toContain('plain lines');
    expect(lines.out).toContain('{&quot;text&quot;: &quot;hello&quot;}');
  });

  it('never replaces the chat itself', async () => {
    const file = join(folder, 'chat.txt');
    const { code, err } = await run(['report', file, '-o', file, '--force'], { files: { [file]: exported(store) } });
    expect([code, err]).toEqual([2, 'unlure: the page would replace the chat itself\n']);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [[store], "required option '-o, --output <file>' not specified"],
    [['missing.txt', '-o', '-'], 'cannot read missing.txt: there is no such file'],
    [['empty.txt', '-o', '-'], 'empty.txt is empty'],
    [['broken.jsonl', '-o', '-'], 'no message could be read as json-lines (line 1: not valid JSON)'],
    [[store, '-o', join('nowhere', 'at-all', 'report.html')], 'there is no such folder'],
    [[store, '-o', '-', '--format', 'csv'], '--format takes whatsapp'],
  ])('has one line on %j', async (args, problem) => {
    const files = { [store]: exported(store), 'empty.txt': '', 'broken.jsonl': '{"text": private\n' };
    const { code, out, err } = await run(['report', ...args], { files });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toMatch(/^unlure: [^\n]+\n$/);
    expect(err).not.toContain('private');
  });
});
