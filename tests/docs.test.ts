import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLexicon } from '../src/entries/lexicon.js';
import { createClassifier } from '../src/index.js';
import { layers } from './helpers/import-law.js';
import { root } from './helpers/published.js';
import { commandsIn, page, SnippetRunner, snippetsIn } from './helpers/snippets.js';

const docs = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const pages = ['README.md', 'lexicons/README.md', 'fixtures/README.md', '.changeset/README.md', ...docs];

const runner = new SnippetRunner();
afterAll(() => runner.close());

/** Names of headings as links to them are written. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replace(/ /g, '-'),
  );
}

function linksIn(path: string): string[] {
  const prose = page(path).replace(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}

describe('pages', () => {
  it.each(pages)('%s links to what is there', (path) => {
    const broken = linksIn(path).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? path : join(dirname(path), file);
      return !existsSync(join(root, found)) || (anchor !== undefined && !anchors(page(found)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s names scripts that there are', (path) => {
    const { scripts } = JSON.parse(page('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...page(path).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(pages)('%s holds JSON that is JSON', (path) => {
    for (const [, json = ''] of page(path).matchAll(/```json\n([\s\S]*?)```/g)) {
      expect(() => JSON.parse(json.trimStart().startsWith('"') ? `{${json}}` : json)).not.toThrow();
    }
  });

  it('are all in the index', () => {
    const listed = linksIn('docs/README.md').map((target) => `docs/${target}`);
    expect(docs.filter((path) => path !== 'docs/README.md' && !listed.includes(path))).toEqual([]);
  });
});

const tried = pages.filter((path) => snippetsIn(page(path)).length + commandsIn(page(path)).length > 0);

describe.each(tried)('%s', (path) => {
  const snippets = snippetsIn(page(path)).map((snippet, index) => ({ ...snippet, index }));
  const commands = commandsIn(page(path)).map((command, index) => ({ ...command, index }));

  it.runIf(snippets.length > 0).each(snippets)('prints what snippet $index says', ({ code, printed, index }) => {
    expect(runner.run(code, `${path.replace(/\W/g, '-')}-${index}`).trim()).toBe(printed.trim());
  });

  // In turn: one may use what another wrote.
  it.runIf(commands.length > 0).each(commands)('prints what `$line` says', ({ line, printed }) => {
    const lines = runner.command(line).trimEnd().split('\n');
    const parts = printed
      .trimEnd()
      .split(/^…$\n?/m)
      .map((part) => part.trimEnd());
    if (parts.length === 1) expect(lines.join('\n')).toBe(parts[0]);
    else for (const part of parts) expect(lines.join('\n')).toContain(part);
  });
});

describe('README.md', () => {
  it('begins with snippets and their output', () => {
    expect(snippetsIn(page('README.md')).length).toBeGreaterThanOrEqual(3);
  });

  it('is short enough to be read', () => {
    expect(page('README.md').split('\n').length).toBeLessThanOrEqual(251);
  });
});

describe('patterns in docs/lexicon-format.md', () => {
  const [, table = ''] = /\| pattern \| finds \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(page('docs/lexicon-format.md')) ?? [];
  const rows = table
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .replace(/\\\|/g, '\u0000')
        .split('|')
        .map((cell) => cell.replace(/\u0000/g, '|').trim()),
    );

  it.each(rows)('%s%s finds %s and not %s', (_, pattern, finds, misses) => {
    const phrases = [
      {
        id: 'docs:one',
        tactic: 'urgency',
        phrase: 'one',
        strength: 2,
        pattern: `${pattern}`.replace(/`/g, ''),
        yes: [finds],
        no: [misses],
      },
    ];
    const own = parseLexicon({ id: 'docs', language: 'en', phrases });
    const classifier = createClassifier({ languages: ['en'], lexicons: [own] });
    const found = (text: string | undefined) => classifier.classify(`${text}`).phrases.some(({ id }) => id === 'docs:one');
    expect([found(finds), found(misses)]).toEqual([true, false]);
  });
});

describe('the picture of the architecture', () => {
  const law = layers.map((names) => names.map((name) => name.replace(/\.ts$/, '')));
  const layerOf = (name: string) => law.findIndex((names) => names.includes(name));

  it('stacks the layers in the order of the import law', () => {
    const drawn = [...page('docs/architecture.svg').matchAll(/class="layer"[^>]*>([^<]+)</g)].map(([, names = '']) => names.split(', '));
    expect(drawn.flat().filter((name) => layerOf(name) < 0)).toEqual([]);
    const order = drawn.map((names) => names.map(layerOf));
    for (const places of order) expect(new Set(places).size).toBe(1);
    expect(order.map(([place]) => place)).toEqual([...law.keys()].filter((place) => order.flat().includes(place)));
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'builtin',
    );
    expect(folders.map(({ name }) => name).filter((name) => !drawn.flat().includes(name))).toEqual([]);
  });

  it('is the law that docs/architecture.md states', () => {
    const [, line = ''] = /^`(text ← .*)`$/m.exec(page('docs/architecture.md')) ?? [];
    const stated = line.split(' ← ').map((names) => names.split(', ').map(layerOf));
    expect(stated.flat()).not.toContain(-1);
    for (const places of stated) expect(new Set(places).size).toBe(1);
    expect(stated.map(([place]) => place)).toEqual(stated.map(([place]) => place).toSorted((a, b) => Number(a) - Number(b)));
  });
});
