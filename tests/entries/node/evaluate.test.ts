import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runEvaluate } from '../../../src/entries/node/evaluate.js';
import { wordJudge } from '../../quality/sample.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, ...rows: unknown[]): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
}

function run(
  options: Omit<Parameters<typeof runEvaluate>[1], 'judge'> = {},
  paths: string[] = [folder],
): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: runEvaluate(paths, { judge: wordJudge(), ...options }, (line) => lines.push(line)), lines };
}

const honest = { id: 'h', text: 'Hello', label: 'legit', kind: 'sms', lang: 'en' };

describe('runEvaluate', () => {
  it('reads all labelled rows below a path, apart by file name', () => {
    write('messages/here.jsonl', honest, '');
    write('fixtures/messages/en/open.jsonl', honest, honest);
    write('fixtures/messages/en/blind.jsonl', honest);
    const { code, lines } = run({ json: true });
    expect(code).toBe(0);
    const { sections } = JSON.parse(lines.join('\n'));
    expect(sections.map(({ section, messages }: { section: string; messages: { texts: number } }) => [section, messages.texts])).toEqual([
      ['development', 1],
      ['open', 2],
      ['blind', 1],
    ]);
    expect(sections[0].messages.figures.groups.source[0].name).toBe('here');
    expect(sections[1].messages.figures.groups.source[0].name).toBe('messages/en');
  });

  it('reads a file once, however often it is reached', () => {
    write('messages/here.jsonl', honest);
    const { lines } = run({ json: true }, [folder, join(folder, 'messages/here.jsonl')]);
    expect(JSON.parse(lines.join('\n')).sections[0].messages.texts).toBe(1);
  });

  it('takes adjudicated.jsonl for second readings', () => {
    write('adjudicated.jsonl', { id: 'h', verdict: 'scam', kind: 'store', stage: 'recovery', sure: 3 });
    write('messages/here.jsonl', honest);
    const { lines } = run({ json: true });
    expect(JSON.parse(lines.join('\n')).sections[0].messages).toMatchObject({
      texts: 1,
      reread: 1,
      figures: { outcome: { ours: { total: 1 } } },
      asLabelled: { outcome: { honest: { total: 1 } } },
    });
  });

  it('opens no other files, and passes over rows without labels', () => {
    write('kept-aside.bin', '\u0000');
    write('evasions/pairs.jsonl', { plain: 'a', disguised: 'b' });
    write('messages/here.jsonl', honest);
    const { code, lines } = run();
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(/without labels, left out: .*pairs\.jsonl$/);
  });

  it('prints no text of a blind file unless told to', () => {
    write('messages/en/blind.jsonl', { ...honest, text: 'A FEE in private' });
    for (const json of [false, true]) {
      expect(run({ json, alarms: true, misses: true }).lines.join('\n')).not.toContain('private');
      expect(run({ json, alarms: true, misses: true, readBlind: true }).lines.join('\n')).toContain('private');
    }
  });

  it('says where a row is broken, without quoting it', () => {
    write('messages/blind.jsonl', honest, '{"text": "private');
    const { code, lines } = run();
    expect(code).toBe(2);
    expect(lines.join('\n')).toMatch(/blind\.jsonl:2: no JSON from column 10 on$/);
  });

  it('has nothing to say where there are no rows', () => {
    expect(run()).toEqual({ code: 2, lines: ['no labelled rows in .jsonl files at or below the given paths'] });
    expect(run({}, [join(folder, 'missing')]).code).toBe(2);
  });
});
