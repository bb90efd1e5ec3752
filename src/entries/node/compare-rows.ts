/// <reference types="node" />
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RowError, readCorrection, readRow } from '../../quality/read-row.js';
import type { Correction, LabelledConversation, LabelledMessage } from '../../quality/rows.js';
import { oneLine } from './printable.js';
import { readFileLines } from './read-lines.js';
import { UsageError } from './usage-error.js';

/** A row that two classifiers are compared on. */
export interface RowToCompare {
  readonly row: LabelledMessage | LabelledConversation;
  readonly isLabelled: boolean;
  /** Texts of a blind set stay unread. */
  readonly isBlind: boolean;
}

/** A line that holds no row, and why. */
export interface SkippedLine {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

const correctionsName = 'adjudicated.jsonl';

/**
 * The `.jsonl` files at or below the paths, each once, in order; a file that is named itself is taken whatever its ending. Links to
 * folders are not followed.
 * @throws UsageError for a path that cannot be read.
 */
export function jsonLinesBelow(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    try {
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new UsageError(`cannot read ${oneLine(path)}`);
    }
  });
  return [...new Set(found)];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.name.endsWith('.jsonl') && statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [path] : [];
    });
}

/** Second readings, by the id of the row; those of the files that hold them. */
export async function readCorrections(files: readonly string[], onSkipped: (line: SkippedLine) => void): Promise<Map<string, Correction>> {
  const corrections = new Map<string, Correction>();
  for (const file of files.filter((path) => basename(path) === correctionsName)) {
    for await (const correction of readItems(file, readCorrection, onSkipped)) corrections.set(correction.id, correction);
  }
  return corrections;
}

/** The rows of the files one after the other, so that they may be larger than memory. */
export async function* rowsToCompare(files: readonly string[], onSkipped: (line: SkippedLine) => void): AsyncIterable<RowToCompare> {
  for (const file of files.filter((path) => basename(path) !== correctionsName)) {
    const isBlind = basename(file) === 'blind.jsonl';
    yield* readItems(file, (value, line) => ({ ...rowOf(value, `${file}:${line}`), isBlind }), onSkipped);
  }
}

/** A row needs nothing but its text. Without a label it is read as spam, which counts for neither side. */
function rowOf(value: unknown, place: string): Pick<RowToCompare, 'row' | 'isLabelled'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RowError('not an object');
  const { id, label } = value as { readonly id?: unknown; readonly label?: unknown };
  const isLabelled = label !== undefined && label !== null;
  // The reader of rows would repeat it, and a column that is mixed up may hold a text.
  if (isLabelled && label !== 'scam' && label !== 'spam' && label !== 'legit') throw new RowError('label is none of scam, spam, legit');
  const named = typeof id === 'string' ? id : typeof id === 'number' ? String(id) : place;
  return { row: readRow({ ...value, id: named, label: isLabelled ? label : 'spam' }, 'compared', 'development'), isLabelled };
}

async function* readItems<T>(
  file: string,
  read: (value: unknown, line: number) => T,
  onSkipped: (line: SkippedLine) => void,
): AsyncIterable<T> {
  for await (const { number, text } of linesOf(file)) {
    if (text !== null && text.trim() === '') continue;
    let item: T;
    try {
      if (text === null) throw new RowError('too long');
      item = read(JSON.parse(text), number);
    } catch (error) {
      if (!(error instanceof RowError || error instanceof SyntaxError)) throw error;
      // A parser's message may quote the line.
      onSkipped({ file, line: number, reason: error instanceof RowError ? error.message : 'no JSON' });
      continue;
    }
    yield item;
  }
}

async function* linesOf(file: string): ReturnType<typeof readFileLines> {
  try {
    yield* readFileLines(file);
  } catch (error) {
    const isOfSystem = error instanceof Error && 'code' in error && 'syscall' in error;
    if (!isOfSystem) throw error;
    throw new UsageError(`cannot read ${oneLine(file)}`);
  }
}
