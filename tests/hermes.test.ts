import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { casesInAscii, expectGolden, program } from './golden/golden.js';
import { toEs5, withoutPropertyEscapes } from './helpers/down-level.js';
import { onNodeOnly, root, subpaths } from './helpers/published.js';

const compiler = join(
  root,
  'node_modules/hermes-engine',
  { linux: 'linux64-bin', darwin: 'osx-bin', win32: 'win64-bin' }[process.platform as string] ?? '',
  'hermesc',
);

const folder = mkdtempSync(join(tmpdir(), 'unlure-hermes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles as a release build of an app does, and gives what the compiler says against it. */
function compile(code: string): { readonly errors: readonly string[]; readonly bytecode: string } {
  const source = join(folder, 'bundle.js');
  const bytecode = join(folder, 'bundle.hbc');
  writeFileSync(source, code);
  rmSync(bytecode, { force: true });
  const { status, stderr } = spawnSync(compiler, ['-O', '-w', '-emit-binary', '-out', bytecode, source], { encoding: 'utf8' });
  const errors = stderr.split('\n').flatMap((line) => /: error: (.*)$/.exec(line)?.[1] ?? []);
  expect(status === 0).toBe(errors.length === 0);
  return { errors, bytecode };
}

/** An app that imports everything a phone could. */
const { outputFiles } = buildSync({
  stdin: {
    contents: subpaths
      .filter((name) => !onNodeOnly.includes(name))
      .map((name, index) => `import * as m${index} from '${name}'; globalThis.m${index} = m${index};`)
      .join('\n'),
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'neutral',
  charset: 'utf8',
  logOverride: { 'ignored-bare-import': 'silent' },
});
const bundle = outputFiles[0]?.text ?? '';
const es5 = toEs5(bundle);

describe("Hermes's compiler, 0.11", () => {
  it('accepts every subpath as Metro, Babel and the plugin for property escapes leave it', () => {
    const { errors, bytecode } = compile(withoutPropertyEscapes(es5));
    expect(errors).toEqual([]);
    expect(statSync(bytecode).size).toBeGreaterThan(1_000_000);
    // The magic number of Hermes's bytecode.
    expect(readFileSync(bytecode).subarray(0, 8).toString('hex')).toBe('c61fbc03c103191f');
  });

  it('refuses nothing but property escapes where there is no plugin for them', () => {
    const errors = new Set(compile(es5).errors);
    errors.delete('too many errors emitted');
    expect(errors).toEqual(new Set(['Invalid regular expression: Invalid escape']));
  });

  it('refuses the build as it is, for its classes: Metro and Babel are needed', () => {
    expect(compile(withoutPropertyEscapes(bundle)).errors).toContain('Invalid expression encountered');
  });

  it('would meet no property escape at run time either: none is in a string', () => {
    expect([...withoutPropertyEscapes(es5).matchAll(/.{0,40}\\[pP]\{.{0,20}/g)].map(([found]) => found)).toEqual([]);
  });
});

describe('the bundle for Hermes', () => {
  it('gives the golden results, run by Node', () => {
    const context = vm.createContext({});
    vm.runInContext(withoutPropertyEscapes(toEs5(program('iife', 'bundle'))), context);
    expectGolden((context as unknown as { answers(cases: string): string }).answers(casesInAscii));
  });
});
