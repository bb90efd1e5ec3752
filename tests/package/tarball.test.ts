import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, root, subpaths } from '../helpers/published.js';

/** As much of the report of attw as is read here. */
interface TypesReport {
  readonly analysis: {
    readonly entrypoints: Readonly<Record<string, { readonly resolutions: Readonly<Record<string, { readonly resolution?: object }>> }>>;
    readonly problems: readonly { readonly kind: string; readonly entrypoint?: string; readonly resolutionKind?: string }[];
  };
}

/** What resolvers of this decade are called there. `node10` sees no `exports`, so to it there is `unlure` and no subpath. */
const resolutions = ['node16-cjs', 'node16-esm', 'bundler'] as const;

describe('the tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unlure-tarball-'));
  let tarball: string;
  let report: TypesReport['analysis'];

  beforeAll(() => {
    tarball = pack(folder);
    const command = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // Into a file: with something to complain of it ends before a pipe has taken all.
    const printed = join(folder, 'types.json');
    const file = openSync(printed, 'w');
    spawnSync(
      process.execPath,
      [command, tarball, '--profile', 'node16', '--no-definitely-typed', '--format', 'json', '--entrypoints', ...subpaths.map(entrypoint)],
      { cwd: folder, stdio: ['ignore', file, 'ignore'] },
    );
    closeSync(file);
    report = (JSON.parse(readFileSync(printed, 'utf8')) as TypesReport).analysis;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives publint nothing to say', async () => {
    const bytes = readFileSync(tarball);
    const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it.each(subpaths)('has right types for %s, in ESM, CommonJS and for bundlers', (name) => {
    for (const resolution of resolutions) {
      expect(report.entrypoints[entrypoint(name)]?.resolutions[resolution]?.resolution, resolution).toBeTypeOf('object');
    }
    const known = (kind: string | undefined) => kind === undefined || resolutions.some((resolution) => resolution === kind);
    expect(
      report.problems.filter((problem) => (problem.entrypoint ?? entrypoint(name)) === entrypoint(name) && known(problem.resolutionKind)),
    ).toEqual([]);
  });

  it('is found as unlure, with types, by resolvers that know no exports', () => {
    expect(report.entrypoints['.']?.resolutions['node10']?.resolution).toBeTypeOf('object');
  });

  it('holds what is for users, and nothing that belongs to the workshop', () => {
    const names = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
    const others = names.filter((name) => !/^package\/(?:dist|lexicons\/schema)\//.test(name)).sort();
    expect(others).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'package.json'].map((name) => `package/${name}`),
    );
    expect(names.filter((name) => /\.(?:map|tsx?|mts|jsonl|tgz)$/.test(name) && !/\.d\.ts$/.test(name))).toEqual([]);
  });
});

function entrypoint(name: string): string {
  return name.replace('unlure', '.');
}
