import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

interface Condition {
  readonly types: string;
  readonly default: string;
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly import: Condition; readonly require: Condition }>>;
};

/** Every name with code that the package can be imported by, as package.json says and the build holds: `unlure`, `unlure/lexicons/en`. */
export const subpaths: readonly string[] = Object.entries(exports).flatMap(([key, target]) => {
  if (typeof target === 'string') return [];
  const name = key.replace('.', 'unlure');
  if (!name.includes('*')) return [name];
  const [folder = '', ending = ''] = target.import.default.split('*');
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => name.replace('*', file.slice(0, -ending.length)))
    .sort();
});

/** Subpaths that need modules of Node, and that no bundle for another engine holds. */
export const onNodeOnly: readonly string[] = ['unlure/pool'];

/** The tarball that would be published, made of the build there is, in this folder. */
export function pack(folder: string): string {
  const printed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename } = { filename: '' }] = JSON.parse(printed) as { readonly filename: string }[];
  return join(folder, filename);
}
