import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chat, jsonLines, run } from './terminal.js';

let folder: string;
let first: string;
let second: string;

function lexicon(id: string, pattern: string): string {
  const path = join(folder, `${id}.json`);
  const entry = { id: `${id}:one`, tactic: 'fee-before-withdrawal', phrase: pattern, strength: 3, pattern };
  writeFileSync(path, JSON.stringify({ id, language: 'en', phrases: [entry] }));
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
  first = lexicon('first', 'visit the blue room');
  second = lexicon('second', 'visit the green room');
});

afterAll(() => rmSync(folder, { recursive: true }));

const text = 'You must visit the blue room, then visit the green room.';

describe('--lexicon', () => {
  it.each(['classify', 'explain'])('adds lexicons of the user’s to the built-in ones: %s', async (command) => {
    const idsOf = async (...args: string[]): Promise<string[]> => {
      const { out } = await run([command, '--json', ...args, `${text} UNLURE-TEST-PHRASE`]);
      return (jsonLines(out)[0] as { phrases: { id: string }[] }).phrases.map(({ id }) => id).filter((id) => !/wording/.test(id));
    };
    expect(await idsOf()).toEqual(['und:self-test']);
    expect(await idsOf('--lexicon', first)).toEqual(['first:one', 'und:self-test']);
    expect(await idsOf('--lexicon', first, '--lexicon', second)).toEqual(['first:one', 'second:one', 'und:self-test']);
  });

  it('counts in scan, with a threshold as well', async () => {
    const files = { 'chat.jsonl': chat({ text: 'Hello' }, { text }) };
    const flagged = async (...args: string[]) => jsonLines((await run(['scan', '--json', 'chat.jsonl', ...args], { files })).out).at(-1);
    expect(await flagged()).toMatchObject({ flagged: 0 });
    expect(await flagged('--lexicon', first)).toMatchObject({ flagged: 1, conversations: 1 });
    expect(await flagged('--lexicon', first, '--threshold', '0.999999')).toMatchObject({ flagged: 0 });
  });

  it('counts in report', async () => {
    const files = { 'chat.jsonl': chat({ text: 'Hello' }, { text }) };
    const flagged = async (...args: string[]) => (await run(['report', 'chat.jsonl', '-o', '-', ...args], { files })).out;
    expect(await flagged()).toContain('was not flagged');
    const page = await flagged('--lexicon', first);
    expect(page).toContain('was flagged');
    expect(page).toMatch(/<mark class="s4">visit the blue room/);
  });

  it('counts in tune', async () => {
    const rows = join(folder, 'tuned.jsonl');
    const scams = Array.from({ length: 30 }, () => JSON.stringify({ text, label: 'scam' }));
    const honest = Array.from({ length: 30 }, (_, index) => JSON.stringify({ text: `See you ${index}`, label: 'legit' }));
    writeFileSync(rows, [...scams, ...honest].join('\n'));
    const found = async (...args: string[]) => {
      const { messages } = JSON.parse((await run(['tune', rows, '--json', '--recall', '0.5', ...args])).out);
      return messages.named.find(({ name }: { name: string }) => name === 'balanced').figures.recall.hits;
    };
    expect([await found(), await found('--lexicon', first)]).toEqual([0, 30]);
  });

  it('counts in evaluate', async () => {
    const rows = join(folder, 'rows.jsonl');
    writeFileSync(
      rows,
      `${JSON.stringify({ id: '1', text, label: 'scam', kind: 'store' })}\n${JSON.stringify({ id: '2', text: 'Hi', label: 'legit' })}\n`,
    );
    const recall = async (...args: string[]) => {
      const { code, out } = await run(['evaluate', rows, '--json', ...args]);
      return [code, JSON.parse(out).sections[0].messages.figures.outcome.ours.hits];
    };
    expect(await recall()).toEqual([0, 0]);
    expect(await recall('--lexicon', first)).toEqual([0, 1]);
  });

  it.each(['classify', 'explain', 'scan', 'evaluate'])('of a broken lexicon stops %s with one line that says where', async (command) => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify({ id: 'x', language: 'en', phrases: [{ id: 'SECRET', pattern: 7 }] }));
    const { code, out, err } = await run([command, '--lexicon', broken, 'rows.jsonl'], { files: { 'rows.jsonl': '{"text":"a"}' } });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^unlure: \S*broken\.json \/phrases\/0\/id: [^\n]*; 5 errors in all \(unlure lexicon lint [^\n]*\)\n$/);
    expect(err).not.toContain('SECRET');
    expect((await run([command, '--lexicon', join(folder, 'nowhere'), 'rows.jsonl'])).err).toMatch(
      /^unlure: cannot read .*: there is no such folder\n$/,
    );
  });

  it('of the same entries twice is told, and so is what two lexicons share', async () => {
    const { code, err } = await run(['classify', '--lexicon', first, '--lexicon', first, text]);
    expect(code).toBe(2);
    expect(err).toContain("'first:one' is taken");
  });
});
