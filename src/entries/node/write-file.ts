/// <reference types="node" />

import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { oneLine } from './printable.js';
import { UsageError } from './usage-error.js';

/** Only whoever ran the command: reports hold what people wrote to each other. */
const ownerOnly = 0o600;

/**
 * Writes a file whole or not at all: under another name beside it, then moved into its place.
 * @param overwrite whether a file that is there may be replaced.
 * @throws Error with the `code` of the operating system, `EEXIST` where there is a file that may not be replaced.
 */
export async function writeWhole(path: string, text: string, overwrite: boolean): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    const file = await open(draft, 'wx', ownerOnly);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    // A second name is refused where the first is taken; there is no moment between a look and the move.
    if (overwrite) await rename(draft, path);
    else await link(draft, path).catch((error: unknown) => renameWithoutLinks(error, draft, path));
  } finally {
    await rm(draft, { force: true });
  }
}

/** Some file systems of memory cards and network drives know no second names. */
async function renameWithoutLinks(error: unknown, draft: string, path: string): Promise<void> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  const taken = await open(path, 'wx', ownerOnly);
  await taken.close();
  await rename(draft, path);
}

/** The same for a command: what is in the way is told in words. @throws UsageError */
export async function writeOrUsageError(path: string, text: string, overwrite: boolean): Promise<void> {
  try {
    await writeWhole(path, text, overwrite);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = problems[code === 'EEXIST' && (await isFolder(path)) ? 'EISDIR' : code];
    if (reason === undefined) throw error;
    throw new UsageError(`cannot write ${oneLine(path)}: ${reason}`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

const problems: Readonly<Record<string, string>> = {
  EEXIST: 'there is such a file, --force replaces it',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'no permission',
  ENOSPC: 'there is no room left',
};
