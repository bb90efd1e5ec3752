/// <reference types="node" />
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LexiconFile } from '../../lexicon/assemble.js';
import type { LexiconIssue } from '../../lexicon/errors.js';
import { type FolderFiles, unreadable } from '../../lexicon/folder.js';
import { jsonMistake } from './json-mistake.js';
import { oneLine } from './printable.js';
import { UsageError } from './usage-error.js';

/** What was read of a lexicon folder, and what could not be. */
export interface ReadFolder {
  readonly groups: readonly FolderFiles[];
  readonly issues: readonly LexiconIssue[];
  readonly notRead: readonly string[];
}

/** The whole of the built-in English lexicon is a tenth of this. */
const mostBytes = 8_000_000;
const mostFiles = 2000;

/** Folders that hold something else than lexicon data. */
const others: readonly string[] = ['fixtures', 'schema', 'node_modules'];
/** What only the built-in lexicons have. */
const builtInOnly: readonly string[] = ['shared', 'scripts'];

/**
 * Reads the JSON files of a lexicon folder and of the folders in it, or a single file. Folders are not searched further down, and
 * links to folders not followed, so that a link in a circle does no harm.
 * @throws UsageError where there is nothing to read.
 */
export function readLexiconFolder(path: string): ReadFolder {
  const found = statOf(path);
  if (found === null) throw new UsageError(`cannot read ${oneLine(path)}: there is no such folder`);
  const reading = new Reading();
  if (found.isDirectory()) {
    reading.folder(path, basename(resolve(path)));
    for (const { name, isFolder, isLink } of entriesOf(path)) {
      if (!isFolder || others.includes(name) || name.startsWith('.')) continue;
      if (isLink || builtInOnly.includes(name)) reading.notRead.push(join(path, name));
      else reading.folder(join(path, name), name, true);
    }
  } else reading.file(path, basename(dirname(resolve(path))));
  if (reading.files === 0) throw new UsageError(`there is no .json file in ${oneLine(path)}`);
  return reading;
}

class Reading implements ReadFolder {
  readonly groups: FolderFiles[] = [];
  readonly issues: LexiconIssue[] = [];
  readonly notRead: string[] = [];
  files = 0;

  folder(path: string, name: string, nested = false): void {
    const entries = entriesOf(path);
    const files = entries.filter(({ name, isFolder }) => !isFolder && name.endsWith('.json') && !name.startsWith('.'));
    if (nested) for (const { name: below, isFolder } of entries) if (isFolder) this.notRead.push(join(path, below));
    this.group(
      name,
      path,
      files.map((file) => join(path, file.name)),
    );
  }

  file(path: string, folder: string): void {
    this.group(folder, path, [path]);
  }

  private group(name: string, path: string, paths: readonly string[]): void {
    const files: LexiconFile[] = [];
    for (const file of paths) {
      this.files++;
      if (this.files > mostFiles) throw new UsageError(`there are more than ${mostFiles} .json files in a lexicon folder`);
      files.push({ path: file, json: this.json(file) });
    }
    if (files.length > 0) this.groups.push({ name, path, files });
  }

  private json(path: string): unknown {
    const stats = statOf(path);
    if (stats === null) return this.refuse(path, 'is a link to a file that is not there', 'remove the link, or restore the file');
    if (!stats.isFile()) return this.refuse(path, 'is no regular file', 'put a file in its place');
    if (stats.size > mostBytes)
      return this.refuse(path, `is larger than ${mostBytes / 1e6} MB`, 'split the lexicon into several files', 'too-large');
    let text: string;
    try {
      text = textOf(readFileSync(path));
    } catch (error) {
      const isForbidden = error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
      if (isForbidden) return this.refuse(path, 'cannot be read: no permission', 'give yourself the permission to read it');
      if (!(error instanceof TypeError)) throw error;
      return this.refuse(path, 'is not a text file in UTF-8', 'save it as UTF-8, or keep it out of the folder');
    }
    if (text.trim() === '') return this.refuse(path, 'is empty', 'write a lexicon in it, or remove it');
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return this.refuse(path, `is no JSON from ${jsonMistake(text)} on`, 'correct the comma, bracket or quote there');
    }
  }

  private refuse(file: string, message: string, remedy: string, code: LexiconIssue['code'] = 'shape'): typeof unreadable {
    this.issues.push({ code, file, pointer: '', message, remedy });
    return unreadable;
  }
}

/** @throws TypeError where the bytes are no text. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  // The decoder takes a byte order mark away.
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  if (text.includes('\0')) throw new TypeError('no text');
  return text;
}

interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/** By name, so that what is said does not depend on the file system. */
function entriesOf(path: string): FolderEntry[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .map((entry) => ({
        name: entry.name,
        isLink: entry.isSymbolicLink(),
        isFolder: entry.isDirectory() || (entry.isSymbolicLink() && (statOf(join(path, entry.name))?.isDirectory() ?? false)),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) throw error;
    throw new UsageError(`cannot read ${oneLine(path)}: no permission`);
  }
}

/** Null where there is nothing, or a link to nothing. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'].includes(code)) return null;
    throw error;
  }
}
