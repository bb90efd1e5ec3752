import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizeOf } from '../tools/size-of.js';
import type { Contender } from './contender.js';
import { kilobytes, megabytes, type Section } from './markdown.js';
import { benchFolder } from './peers.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a user downloads, as an app and as an installed package with all it depends on. */
export function sizesSection(contenders: readonly Contender[]): Section {
  const own = installedOwn();
  const rows = contenders
    .filter(({ app }) => app !== undefined)
    .map(({ name, app, packages }) => {
      const bundle = bundleOf(app as string, packages.length === 0 ? root : benchFolder);
      const installed = packages.length === 0 ? own : installedPeer(packages);
      return [name, bundle?.bundled ?? '–', bundle?.gzipped ?? '–', megabytes(installed.bytes), String(installed.packages)];
    });
  return {
    title: 'Size',
    text:
      'A bundle of what is used here, by esbuild for browsers, minified, and the same gzipped; `installed` is the sum of the files that `npm install` leaves, with every dependency, ' +
      'and how many packages that is. – where it cannot be bundled for a browser.',
    table: { header: ['', 'bundle', 'gzip', 'installed', 'packages'], rows },
  };
}

function bundleOf(app: string, folder: string): { bundled: string; gzipped: string } | null {
  try {
    const { bundled, gzipped } = sizeOf(app, folder);
    return { bundled: kilobytes(bundled), gzipped: kilobytes(gzipped) };
  } catch {
    return null;
  }
}

interface Installed {
  readonly bytes: number;
  readonly packages: number;
}

/** Packs the project as it would be published and installs it into an empty folder. */
function installedOwn(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'unlure-pack-'));
  const npm = (...parts: string[]) =>
    execFileSync('npm', [...parts, '--ignore-scripts', '--silent'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  try {
    const file = npm('pack', '--pack-destination', folder).trim().split('\n').pop() as string;
    npm('install', join(folder, file), '--prefix', join(folder, 'app'), '--no-audit', '--no-fund', '--no-save');
    const modules = join(folder, 'app', 'node_modules');
    return { bytes: bytesBelow(modules), packages: readdirSync(modules).filter((name) => !name.startsWith('.')).length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The packages and everything they depend on, as npm laid them out. */
function installedPeer(packages: readonly string[]): Installed {
  const folders = new Set<string>();
  const visit = (name: string, from: string): void => {
    const found = [join(from, 'node_modules', name), join(benchFolder, 'node_modules', name)].find(existsSync);
    if (found === undefined || folders.has(found)) return;
    folders.add(found);
    const { dependencies = {} } = JSON.parse(readFileSync(join(found, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const dependency of Object.keys(dependencies)) visit(dependency, found);
  };
  for (const name of packages) visit(name, benchFolder);
  const outermost = [...folders].filter((folder) => ![...folders].some((other) => other !== folder && folder.startsWith(`${other}/`)));
  return { bytes: outermost.reduce((sum, folder) => sum + bytesBelow(folder), 0), packages: folders.size };
}

function bytesBelow(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesBelow(join(path, name)), 0) : stat.size;
}
