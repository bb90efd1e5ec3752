import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from './published.js';

/** Code in a page of documentation, and what stands below it as its output. */
export interface Snippet {
  readonly code: string;
  readonly printed: string;
}

/** Every block of TypeScript that is followed by a block of text. */
export function snippetsIn(markdown: string): Snippet[] {
  return [...markdown.matchAll(/```ts\n((?:(?!```)[\s\S])*)```\n+```text\n([\s\S]*?)```/g)].map(([, code = '', printed = '']) => ({
    code,
    printed,
  }));
}

/** A command in a block of `console`, and what it prints there. A line `…` stands for any lines. */
export interface Command {
  readonly line: string;
  readonly printed: string;
}

export function commandsIn(markdown: string): Command[] {
  return [...markdown.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => ({ line: part.slice(0, part.indexOf('\n')), printed: part.slice(part.indexOf('\n') + 1) })),
  );
}

/** A folder in which code finds the built package as a user's own file would, and commands find `fixtures`. */
export class SnippetRunner {
  private readonly folder = mkdtempSync(join(root, '.tmp-snippets-'));

  constructor() {
    symlinkSync(join(root, 'fixtures'), join(this.folder, 'fixtures'));
  }

  /** What TypeScript prints. @throws Error if it fails. */
  run(source: string, name: string): string {
    const file = join(this.folder, `${name}.mjs`);
    writeFileSync(file, transformSync(source, { loader: 'ts', format: 'esm' }).code);
    return execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: root });
  }

  /** What `unlure …` prints, on both streams. */
  command(line: string): string {
    const [name, ...given] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    if (name !== 'unlure') throw new Error(`'${name}' is not the command`);
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...given], {
      encoding: 'utf8',
      cwd: this.folder,
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
    });
    return stdout + stderr;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The text of a page, by its path in the repository. */
export function page(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
