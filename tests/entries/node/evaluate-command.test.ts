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

const scam = { id: 's', text: telling, label: 'scam', kind: 'store', lang: 'en', stages: ['net-closing'] };
const missed = { ...scam, id: 'missed', text: 'See you at \u001b[2Jnoon' };

describe('unlure evaluate', () => {
  it('measures the default classifier, as tables or as JSON', async () => {
    const file = write('rows.jsonl', scam, missed);
    expect(await run(['evaluate', file])).toMatchObject({ code: 0, err: '' });
    const { out } = await run(['evaluate', file, '--json']);
    expect(JSON.parse(out)).toMatchObject({ sections: [{ messages: { texts: 2, figures: { outcome: { ours: { total: 2 } } } } }] });
  });

  it('lists what was missed, harmless to the terminal', async () => {
    const file = write('rows.jsonl', scam, missed);
    expect((await run(['evaluate', file])).out).not.toContain('noon');
    expect((await run(['evaluate', file, '--misses'])).out).toContain('␛[2Jnoon');
  });

  it('keeps blind texts to itself unless told otherwise', async () => {
    write('blind.jsonl', missed);
    expect((await run(['evaluate', folder, '--misses'])).out).not.toContain('noon');
    expect((await run(['evaluate', folder, '--misses', '--read-blind'])).out).toContain('noon');
  });

  it('tells problems on stderr, in one line and without text', async () => {
    const broken = await run(['evaluate', write('rows.jsonl', '{"text": "private')]);
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toMatch(/^unlure: .*rows\.jsonl:1: no JSON from column \d+ on\n$/);
    const missing = await run(['evaluate', join(folder, 'nowhere')]);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/^unlure: cannot read .*nowhere: there is no such file\n$/);
  });
});
