import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the libraries of the comparison live: apart from the project's own dependencies, with a lock file of their own. */
export const benchFolder = fileURLToPath(new URL('.', import.meta.url));

export function installPeers(): void {
  if (existsSync(`${benchFolder}node_modules`)) return;
  console.log('installing the libraries of the comparison (bench/package.json) …');
  const parts = ['ci', '--prefix', benchFolder, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', parts, { stdio: 'inherit', shell: process.platform === 'win32' });
}
