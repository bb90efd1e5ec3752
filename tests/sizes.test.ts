import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onNodeOnly, root, subpaths } from './helpers/published.js';

/** What `npm run size` says of a subpath, in bytes. */
interface Measured {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
  readonly passed: boolean;
}

const { stdout } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/size-limit/bin.js'), '--config', 'config/size-limit.js', '--json'],
  { encoding: 'utf8', cwd: root },
);
const measured = JSON.parse(stdout) as readonly Measured[];

describe('budgets of size', () => {
  it('are set for every subpath that an app can bundle', () => {
    expect(measured.map(({ name }) => name).sort()).toEqual(subpaths.filter((name) => !onNodeOnly.includes(name)).sort());
  });

  it.each(measured)('$name is within its budget', ({ size, sizeLimit, passed }) => {
    expect(size).toBeLessThanOrEqual(sizeLimit);
    expect(passed).toBe(true);
  });

  it.each(measured)('$name has a budget that means something', ({ size, sizeLimit }) => {
    expect(sizeLimit).toBeLessThan(size * 1.15 + 2000);
  });
});

describe('sizes in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  /** What the README says may be off by so much, either way. */
  const tolerance = 0.1;

  /** Rows of the README's tables that end in a size: a name in backquotes, and the kilobytes. */
  const claimed = [...readme.matchAll(/^\| `([^`]+)` \|.*\| (\d+) kB \|$/gm)].map(([, name = '', kilobytes]) => ({
    name: name.startsWith('unlure') ? name : `unlure/lexicons/${name}`,
    kilobytes: Number(kilobytes),
  }));

  it('are given for the whole, the core, the grammar and every language', () => {
    const names = claimed.map(({ name }) => name);
    const languages = subpaths.filter((name) => name.startsWith('unlure/lexicons/') && !name.endsWith('/shared'));
    expect(names).toEqual(expect.arrayContaining(['unlure', 'unlure/core', 'unlure/grammar/en', ...languages]));
  });

  it.each(claimed)('$name is $kilobytes kB, gzipped', ({ name, kilobytes }) => {
    const size = (measured.find((one) => one.name === name)?.size ?? 0) / 1000;
    expect(size).toBeGreaterThan(kilobytes * (1 - tolerance));
    expect(size).toBeLessThan(kilobytes * (1 + tolerance));
  });
});
