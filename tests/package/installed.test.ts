import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onNodeOnly, pack, root, subpaths } from '../helpers/published.js';
import { moduleName, useOf } from './uses.js';

const inBrowsers = subpaths.filter((name) => !onNodeOnly.includes(name));

/** What every program prints: for each subpath the names it exports, and what its use comes to. */
type Printed = Readonly<Record<string, readonly [names: readonly string[], result: unknown]>>;

type Loading = 'import' | 'require';

/** A program that imports every subpath and uses it. Types of which nothing is known would let the names through that are not there. */
function program(names: readonly string[], loading: Loading, typed: boolean): string {
  const loads = names.map((name) =>
    loading === 'import' ? `import * as ${moduleName(name)} from '${name}';` : `const ${moduleName(name)} = require('${name}');`,
  );
  const checks = typed ? names.map((name) => `// @ts-expect-error\nvoid (() => ${moduleName(name)}.thereIsNoSuchName);`) : [];
  // TypeScript gives modules that it requires a default of its own.
  const exported = (name: string) => `Object.keys(${moduleName(name)}).filter((key) => key !== 'default').sort()`;
  const entries = names.map((name) => `'${name}': [${exported(name)}, await ${useOf(name).expression}],`);
  return `${loads.join('\n')}\n${checks.join('\n')}\n(async () => {\n  console.log(JSON.stringify({\n${entries.join('\n')}\n  }));\n})();\n`;
}

/** What a TypeScript project needs to say, one for Node or one for browsers; libraries are checked too. */
function tsconfig(target: 'node' | 'browser'): string {
  return JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      outDir: 'out',
      rootDir: '.',
      ...(target === 'node'
        ? { lib: ['ES2023'], types: ['node'], module: 'NodeNext', moduleResolution: 'NodeNext' }
        : { lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'], types: [], module: 'ESNext', moduleResolution: 'Bundler' }),
    },
    include: ['*'],
  });
}

describe('installed from the tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unlure-installed-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const node = (path: string) => JSON.parse(execFileSync(process.execPath, [path], { encoding: 'utf8', cwd: folder })) as Printed;
  /** What the compiler says against a project. */
  const compile = (project: string) =>
    spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { encoding: 'utf8', cwd: folder }).stdout;
  let imported: Printed;

  beforeAll(() => {
    write('package.json', JSON.stringify({ name: 'scratch', version: '1.0.0', private: true }));
    const options = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
    execFileSync('npm', ['install', pack(folder), ...options], { cwd: folder, stdio: 'pipe' });
    for (const name of ['piscina', '@types']) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    write('main.mjs', program(subpaths, 'import', false));
    imported = node('main.mjs');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The same as ESM printed, of the subpaths that count. */
  function expectSame(printed: Printed, names = subpaths): void {
    expect(printed).toEqual(Object.fromEntries(names.map((name) => [name, imported[name]])));
  }

  it.each(subpaths)('%s is imported and does what it is for', (name) => {
    const [names, result] = imported[name] ?? [];
    expect(names?.length).toBeGreaterThan(0);
    expect(result).toEqual(useOf(name).expected);
  });

  it('gives the same to require', () => {
    write('main.cjs', program(subpaths, 'require', false));
    expectSame(node('main.cjs'));
  });

  it('compiles and runs in a TypeScript project for Node, as .mts and as .cts', () => {
    write('node/main.mts', program(subpaths, 'import', true));
    write('node/main.cts', program(subpaths, 'import', true));
    write('node/tsconfig.json', tsconfig('node'));
    expect(compile('node')).toBe('');
    expect(readFileSync(join(folder, 'node/out/main.cjs'), 'utf8')).toContain('require("unlure/core")');
    expectSame(node('node/out/main.mjs'));
    expectSame(node('node/out/main.cjs'));
  });

  it('compiles and runs in a TypeScript project for browsers and a bundler', () => {
    write('bundler/package.json', JSON.stringify({ type: 'module' }));
    write('bundler/main.ts', program(inBrowsers, 'import', true));
    write('bundler/tsconfig.json', tsconfig('browser'));
    expect(compile('bundler')).toBe('');
    expectSame(node('bundler/out/main.js'), inBrowsers);
  });

  it('is bundled by Vite and runs without anything of Node', async () => {
    write('vite/main.ts', program(inBrowsers, 'import', false));
    await build({
      root: join(folder, 'vite'),
      configFile: false,
      logLevel: 'error',
      build: { lib: { entry: 'main.ts', formats: ['iife'], name: 'scratch', fileName: () => 'main.js' }, target: 'es2022' },
    });
    const code = readFileSync(join(folder, 'vite/dist/main.js'), 'utf8');
    const printed = await new Promise<string>((log) => {
      // What browsers have beside the language.
      const { Request, Response, Headers, TransformStream, TextEncoder, TextDecoder, URL, performance, setTimeout, clearTimeout } =
        globalThis;
      const { AbortController, AbortSignal, queueMicrotask, MessageChannel } = globalThis;
      vm.runInNewContext(code, {
        ...{ console: { log }, Request, Response, Headers, TransformStream, TextEncoder, TextDecoder, URL, performance },
        ...{ setTimeout, clearTimeout, AbortController, AbortSignal, queueMicrotask, MessageChannel },
      });
    });
    expectSame(JSON.parse(printed) as Printed, inBrowsers);
  });

  it('brings the command', () => {
    const command = join(folder, 'node_modules/.bin/unlure');
    const printed = execFileSync(command, ['classify', '--json', 'You must pay the tax before you can withdraw'], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(JSON.parse(printed)).toMatchObject({ flagged: true, stage: 'net-closing' });
  });
});
