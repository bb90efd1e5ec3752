import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function start(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/entries/node/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
}

it('runs as a process: standard input, output, exit code', { timeout: 30_000 }, async () => {
  const child = start('scan', '-', '--fail-on', 'high');
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  // UTF-16 with its mark, as PowerShell writes it.
  child.stdin.end(Buffer.from('\ufeffUNLURE-TEST-PHRASE\n', 'utf16le'));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(out).toContain('[UNLURE-TEST-PHRASE]');
  expect(code).toBe(1);
});

it('ends quietly when nobody reads on', { timeout: 30_000 }, async () => {
  const child = start('scan', '-', '--json');
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.on('error', () => {});
  child.stdin.end('small talk\n'.repeat(20_000));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(err).not.toMatch(/EPIPE|Error/);
  expect(code).toBe(0);
});

it('ends with its own code when nobody reads its errors', { timeout: 30_000 }, async () => {
  const child = start('tune', 'nowhere.jsonl', '--recall', '0.9');
  child.stderr.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(2);
});
