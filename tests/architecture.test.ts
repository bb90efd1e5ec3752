import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layers } from './helpers/import-law.js';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Known steps aside, each with its reason. */
const exceptions = new Set([
  // A user's lexicon is tried against its own sentences when it is parsed.
  'lexicon/parse.ts -> match',
  // The grammar's code is generated beside the data.
  'grammar/en.ts -> builtin',
]);

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return name.endsWith('.ts') && !name.endsWith('.d.ts') ? [path] : [];
  });
}

const all = files(source).map((path) => relative(source, path).replace(/\\/g, '/'));
const authored = all.filter((path) => !path.startsWith('builtin/'));

function layerOf(path: string): number {
  const top = path.split('/')[0] as string;
  return layers.findIndex((names) => names.includes(top));
}

function importsOf(path: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(join(source, path), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'(\.[^']+)'/gm)].map((match) => ({
    target: relative(source, join(source, path, '..', (match[2] as string).replace(/\.js$/, '.ts'))).replace(/\\/g, '/'),
    typeOnly: match[1] !== undefined,
  }));
}

describe('the import law', () => {
  it('knows every top-level name of src', () => {
    expect([...new Set(authored.map((path) => path.split('/')[0]))].filter((name) => layerOf(`${name}`) < 0)).toEqual([]);
  });

  it('lets a file import only its own layer and those before it', () => {
    const wrong = authored.flatMap((path) =>
      importsOf(path)
        .filter(({ target, typeOnly }) => !typeOnly && layerOf(target) > layerOf(path))
        .filter(({ target }) => !exceptions.has(`${path} -> ${target.split('/')[0]}`))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps attacks apart from what undoes them', () => {
    const targets = authored.filter((path) => path.startsWith('attack/')).flatMap(importsOf);
    const known = targets.filter(({ target }) => !/^(?:attack|quality)\/|^text\/span\.ts$/.test(target));
    expect(known.map(({ target }) => target)).toEqual([]);
    const users = authored.filter((path) => importsOf(path).some(({ target }) => target.startsWith('attack/')));
    expect(users.filter((path) => !/^(?:attack|entries)\//.test(path))).toEqual([]);
  });

  it('keeps Node to entries/node', () => {
    const wrong = authored.filter(
      (path) => !path.startsWith('entries/node/') && /from 'node:|require\(/.test(readFileSync(join(source, path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps zod to the doors', () => {
    const wrong = authored.filter((path) => /from 'zod/.test(readFileSync(join(source, path), 'utf8')));
    // The endpoint's bodies come from outside; one file parses them, and hands on types of our own.
    expect(wrong).toEqual(['entries/web/endpoint/parse.ts', 'lexicon/assemble.ts', 'lexicon/schema.ts']);
  });

  it('keeps the data out of the doors that take a classifier, and what only some runtimes have', () => {
    const doors = authored.filter((path) => path.startsWith('entries/web/'));
    const reached = new Set<string>();
    const reach = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { target, typeOnly } of importsOf(path)) if (!typeOnly) reach(target);
    };
    for (const door of doors) reach(door);
    expect([...reached].filter((path) => !path.startsWith('entries/web/'))).toEqual(['options.ts']);
    // Node's globals are no types there (config/tsconfig.web.json); those of a page are.
    expect(doors.filter((path) => /\b(?:window|document|localStorage)\./.test(readFileSync(join(source, path), 'utf8')))).toEqual([]);
  });

  it('never imports the main entry of natural', () => {
    const wrong = authored.filter((path) => /from 'natural'|from "natural"/.test(readFileSync(join(source, path), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('uses no engine features that some runtimes lack', () => {
    const wrong = authored.filter(
      (path) =>
        /Intl\.Segmenter|\bprocess\.env|await import\(/.test(readFileSync(join(source, path), 'utf8')) && !path.startsWith('entries/node/'),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps files small', () => {
    const long = authored
      .map((path) => [path, readFileSync(join(source, path), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 330);
    expect(long).toEqual([]);
  });
});
