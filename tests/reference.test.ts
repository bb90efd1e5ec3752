import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, subpaths } from './helpers/published.js';

describe('the API reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unlure-reference-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is made from the doc comments, and every public name has one', { timeout: 120_000 }, async () => {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'tools/reference.ts', folder], { encoding: 'utf8', cwd: root });
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => /\[(?:warning|error)\]/.test(line));
    expect(complaints).toEqual([]);
    expect(status).toBe(0);

    const overview = readFileSync(join(folder, 'README.md'), 'utf8');
    const documented = new Map([...overview.matchAll(/\[(unlure[^\]]*)\]\(([^)]+)\)/g)].map(([, name = '', file = '']) => [name, file]));
    expect([...documented.keys()].sort()).toEqual(subpaths.filter((name) => !name.startsWith('unlure/lexicons/')).sort());
    for (const [name, file] of documented) {
      expect(existsSync(join(folder, file)), file).toBe(true);
      const page = readFileSync(join(folder, file), 'utf8');
      const exported = Object.keys((await import(sourceOf(name))) as object).filter((key) => key !== 'default');
      expect(
        exported.filter((key) => !new RegExp(`^#+ ${key}\\b`, 'm').test(page)),
        name,
      ).toEqual([]);
    }
    expect(readdirSync(folder).length).toBeGreaterThan(1);
  });
});

/** The built module, which has the names that users see. */
function sourceOf(name: string): string {
  return join(root, 'dist', `${name === 'unlure' ? 'index' : name.slice('unlure/'.length)}.js`);
}
