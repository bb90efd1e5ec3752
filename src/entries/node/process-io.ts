/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import type { CliIo } from './io.js';

/** The real terminal, files and clock. */
export function processIo(): CliIo {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: async (path) => decode(await readFile(path)),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return decode(Buffer.concat(chunks));
    },
    isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    env: process.env,
    columns: process.stdout.columns,
    now: () => performance.now(),
  };
}

/** UTF-8, or the UTF-16 that PowerShell writes. A byte order mark is left to the readers of formats. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
