import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { runCli } from '../../../src/entries/node/cli.js';
import type { CliIo } from '../../../src/entries/node/io.js';

// The first test of a file builds the classifier, which takes seconds where all files run at once.
vi.setConfig({ testTimeout: 30_000 });

export interface Situation extends Partial<Pick<CliIo, 'env' | 'columns'>> {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTTY?: Partial<CliIo['isTTY']>;
  /** Milliseconds that pass between two looks at the clock. */
  readonly pace?: number;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with files and a terminal that are not there. */
export async function run(args: readonly string[], situation: Situation = {}): Promise<Ran> {
  const { files = {}, stdin = '', isTTY, env = {}, columns = 80, pace = 0 } = situation;
  let out = '';
  let err = '';
  let clock = 0;
  const code = await runCli(args, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('not there'), { code: path.endsWith('/') ? 'EISDIR' : 'ENOENT' });
      return text;
    },
    readStdin: async () => stdin,
    isTTY: { stdout: false, stderr: false, ...isTTY },
    env,
    columns,
    now: () => {
      clock += pace;
      return clock;
    },
  });
  return { code, out, err };
}

export function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function exported(name: string): string {
  return readFileSync(new URL(`../../../fixtures/exports/${name}`, import.meta.url), 'utf8');
}

/** A text that is flagged whatever the lexicons of the day hold. */
export const telling = 'Pay the 15% tax first, then you can withdraw. UNLURE-TEST-PHRASE';

export function chat(...messages: object[]): string {
  return messages.map((message) => `${JSON.stringify(message)}\n`).join('');
}
