import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { root } from '../helpers/published.js';
import { casesInAscii, expectGolden, program } from './golden.js';

// Inside the package, so that `unlure` is the package itself.
const folder = mkdtempSync(join(root, '.tmp-golden-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the cases from a file that its one argument names, and prints. */
const main = {
  esm: `import { readFileSync, writeSync } from 'node:fs'; writeAll(answers(readFileSync(process.argv[2], 'utf8')));`,
  cjs: `const { readFileSync, writeSync } = require('node:fs'); writeAll(answers(readFileSync(process.argv[2], 'utf8')));`,
};
const writeAll = `function writeAll(text) { const bytes = Buffer.from(text); for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at); }`;

describe('Node', () => {
  const cases = join(folder, 'cases.json');
  writeFileSync(cases, casesInAscii);

  it.each(['esm', 'cjs'] as const)('gives the golden results from the built package, %s', (format) => {
    const file = join(folder, `main.${format === 'esm' ? 'mjs' : 'cjs'}`);
    writeFileSync(file, `${program(format, 'external')}\n${main[format]}\n${writeAll}`);
    expectGolden(execFileSync(process.execPath, [file, cases], { encoding: 'utf8', cwd: root, maxBuffer: 2 ** 28 }));
  });
});
