import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../tools/size-of.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** What the README says may be off by so much, either way. */
const tolerance = 0.1;

/** Rows of the README's tables that end in a size: a name in backquotes, and the kilobytes. */
const claimed = [...readme.matchAll(/^\| `([^`]+)` \|.*\| (\d+) kB \|$/gm)].map(([, name = '', kilobytes]) => ({
  name,
  kilobytes: Number(kilobytes),
}));

function moduleOf(name: string): string {
  if (name === 'unlure') return `export { classify } from 'unlure';`;
  if (name === 'unlure/core') return `export { createClassifier } from 'unlure/core';`;
  if (name === 'unlure/grammar/en') return `export { english } from 'unlure/grammar/en';`;
  if (name.startsWith('unlure/')) return `export * from '${name}';`;
  return `export { ${name} } from 'unlure/lexicons/${name}';`;
}

describe('sizes in the README', () => {
  it('are given for the whole, the core, the grammar and every language', () => {
    expect(claimed.length).toBeGreaterThanOrEqual(21);
  });

  it.each(claimed)('$name is $kilobytes kB, gzipped', ({ name, kilobytes }) => {
    const measured = sizeOf(moduleOf(name)).gzipped / 1000;
    expect(measured).toBeGreaterThan(kilobytes * (1 - tolerance));
    expect(measured).toBeLessThan(kilobytes * (1 + tolerance));
  });
});
