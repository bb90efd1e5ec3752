import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(root, '.tmp-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs TypeScript against the built package, as a user's own file would. */
function run(source: string, name: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, transformSync(source, { loader: 'ts', format: 'esm' }).code);
  return execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: root });
}

describe('examples', () => {
  const names = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'));

  it('fit the types of the built package', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'config/tsconfig.examples.json'], { encoding: 'utf8', cwd: root });
    expect(stdout).toBe('');
  });

  it.each(names)('%s prints what its last comment says', (name) => {
    const source = readFileSync(join(root, 'examples', name), 'utf8');
    const [, says] = /\/\* Prints:\n([\s\S]+)\n\*\/\n$/.exec(source) ?? [];
    expect(says, `${name} ends in no comment /* Prints: … */`).toBeTypeOf('string');
    expect(run(source, name).trimEnd()).toBe(says);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('claims no language that is not there', () => {
    const languages = readdirSync(join(root, 'lexicons'))
      .filter((name) => /^[a-z]{2,3}$/.test(name))
      .sort();
    const claimed = [...readme.matchAll(/^\| `([a-z]{2,3})` \|/gm)].map((match) => match[1]);
    expect(claimed.sort()).toEqual(languages);
  });
});
