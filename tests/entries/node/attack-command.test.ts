import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, telling } from './terminal.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, ...rows: unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return file;
}

const scam = { id: 's-1', text: telling, label: 'scam', kind: 'store', lang: 'en', stages: ['net-closing'] };
const honest = { id: 'h-1', text: 'See you at noon', label: 'legit', lang: 'en' };
const chat = { id: 'c-1', label: 'scam', lang: 'en', messages: [{ text: telling }] };

describe('unlure attack', () => {
  it('measures the default classifier, as a table or as JSON', async () => {
    const file = write('rows.jsonl', scam, honest);
    const { code, out, err } = await run(['attack', file]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^2 texts, 1 of them with phrases to disguise; seed 1\n\nkind /);
    expect(out).toMatch(/^zero-width +1 /m);
    const report = JSON.parse((await run(['attack', file, '--json', '--seed', '7'])).out);
    expect(report).toMatchObject({ seed: 7, texts: 2, withPhrases: 1, misses: null, leftOut: { conversations: 0, files: [] } });
    expect(report.kinds).toHaveLength(27);
  });

  it('says the same for the same seed', async () => {
    const file = write('rows.jsonl', scam);
    const once = await run(['attack', file, '--texts', '--seed', '3']);
    expect(await run(['attack', file, '--texts', '--seed', '3'])).toEqual(once);
  });

  it('measures only the kinds that are asked for', async () => {
    const file = write('rows.jsonl', scam);
    const report = JSON.parse((await run(['attack', file, '--json', '--kinds', 'leet, homophone'])).out);
    expect(report.kinds.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['homophone', 'leet', 'two kinds']);
  });

  it('lists what was lost by id, and texts on request, harmless to the terminal', async () => {
    const file = write('rows.jsonl', { ...scam, text: `${telling} \u001b[2Jnoon` });
    for (const json of [[], ['--json']]) {
      expect((await run(['attack', file, ...json])).out).not.toContain('s-1');
      const { out } = await run(['attack', file, '--misses', ...json]);
      expect(out).toContain('s-1');
      expect(out).not.toContain('noon');
    }
    expect((await run(['attack', file, '--texts'])).out).toContain('␛[2Jnoon');
  });

  it('keeps blind texts to itself unless told otherwise', async () => {
    write('blind.jsonl', scam);
    const { out } = await run(['attack', folder, '--texts']);
    expect(out).toMatch(/in blind sets, kept unread: \d+/);
    expect(out).not.toContain('s-1');
    expect((await run(['attack', folder, '--texts', '--read-blind'])).out).toContain('s-1');
  });

  it('says what it left out', async () => {
    write('rows.jsonl', scam, chat);
    write('pairs.jsonl', { plain: 'a', disguised: 'b' });
    const { out } = await run(['attack', folder]);
    expect(out).toContain('\nconversations, left out: 1\n');
    expect(out).toMatch(/\nwithout labels, left out: .*pairs\.jsonl\n$/);
    expect(JSON.parse((await run(['attack', folder, '--json'])).out).leftOut).toMatchObject({
      conversations: 1,
      files: [expect.stringMatching(/pairs\.jsonl$/)],
    });
  });

  it('tells problems on stderr, in one line and without text', async () => {
    const broken = await run(['attack', write('rows.jsonl', '{"text": "private')]);
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toMatch(/^unlure: .*rows\.jsonl:1: no JSON from column \d+ on\n$/);
    const missing = await run(['attack', join(folder, 'nowhere')]);
    expect(missing.err).toMatch(/^unlure: cannot read .*nowhere: there is no such file\n$/);
    const empty = await run(['attack', write('rows.jsonl', chat)]);
    expect(empty).toMatchObject({ code: 2, err: 'unlure: no labelled messages in .jsonl files at or below the given paths\n' });
  });
});
