import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './terminal.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const rows = [
  { text: 'Pay the 15% tax first, then you can withdraw.', label: 'scam' },
  { id: 2, text: 'See you at lunch.', label: 'legit' },
];
const lines = rows.map((row) => JSON.stringify(row)).join('\n');
/** Every command that reads labelled rows. */
const readers = [
  ['tune', '--recall', '0.5', '--json'],
  ['suggest', '--json'],
  ['evaluate', '--json'],
  ['compare', 'builtin', 'highRecall', '--json'],
];

describe.each(readers)('unlure %s', (...command) => {
  const read = (path: string, stdin = '') => run([...command, path], { stdin });

  it('reads the same whatever program wrote the file', async () => {
    const plain = await read(write('rows.jsonl', lines));
    expect(plain.err).toBe('');
    const figures = JSON.parse(plain.out);
    for (const content of [`\ufeff${lines}`, lines.replace('\n', '\r\n\r\n'), Buffer.from(`\ufeff${lines}\r\n`, 'utf16le')]) {
      const other = await read(write('rows.jsonl', content));
      expect([other.code, other.err]).toEqual([plain.code, '']);
      expect(JSON.parse(other.out)).toEqual(figures);
    }
  });

  it('reads a file of any name, a folder and standard input', async () => {
    const file = write('below/rows.jsonl', lines);
    symlinkSync(folder, join(folder, 'below', 'loop'));
    const { code, err } = await read(file);
    expect(err).toBe('');
    expect(await read(write('rows.txt', lines))).toMatchObject({ code, err: '' });
    expect(await read(join(folder, 'below'))).toMatchObject({ code, err: '' });
    expect(await read('-', `\ufeff${lines}`)).toMatchObject({ code, err: '' });
  });

  it('takes rows without an id, or with a number', async () => {
    expect((await read(write('rows.jsonl', lines))).err).toBe('');
  });

  it('says why a path cannot be read', async () => {
    expect(await read(join(folder, 'nowhere'))).toMatchObject({ code: 2, out: '', err: expect.stringContaining('there is no such file') });
  });
});

describe.each(readers.slice(0, 3))('unlure %s', (...command) => {
  it('names every line it cannot use, and says nothing of what it holds', async () => {
    const latin = Buffer.from('{"text": "caf\xe9 secret", "label": "scam"}\n', 'latin1');
    const broken = '{"text": "secret"\n{"text": 5, "label": "scam"}\n{"text": "a", "label": "secret"}\n{"label": "legit"}\n["secret"]\n';
    const { code, out, err } = await run([...command, write('rows.jsonl', Buffer.concat([Buffer.from(`${lines}\n${broken}`), latin]))]);
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll(folder, '.')).toBe(
      [
        'unlure: 6 lines cannot be used; correct them:',
        '  ./rows.jsonl:3: no JSON from column 18 on',
        '  ./rows.jsonl:4: text is no string',
        '  ./rows.jsonl:5: label is none of scam, spam, legit',
        '  ./rows.jsonl:6: text is missing',
        '  ./rows.jsonl:7: not an object',
        '  ./rows.jsonl:8: not in UTF-8: save the file as UTF-8',
        '',
      ].join('\n'),
    );
  });

  it('counts what it does not name', async () => {
    const { err } = await run([...command, write('rows.jsonl', `${lines}\n${'{\n'.repeat(50)}`)]);
    expect(err.split('\n')).toHaveLength(23);
    expect(err).toMatch(/^unlure: 50 lines .*\n(?: {2}.*\n){20} {2}and 30 more\n$/);
  });
});
