/// <reference types="node" />
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Corpus } from '../../quality/evaluate.js';
import { RowError, readCorrection, readRow } from '../../quality/read-row.js';
import type { Correction, LabelledConversation, LabelledMessage, SectionName } from '../../quality/rows.js';

export interface CorpusFiles extends Corpus {
  /** Files that hold no labelled rows, as they were found below the given paths. */
  readonly skipped: readonly string[];
}

const correctionsName = 'adjudicated.jsonl';

/**
 * Reads all `.jsonl` files at or below the paths, each once however often it is reached; other files are not opened.
 * @throws RowError naming file and line.
 */
export function readCorpus(paths: readonly string[]): CorpusFiles {
  const rows: Record<SectionName, (LabelledMessage | LabelledConversation)[]> = { development: [], practice: [], open: [], blind: [] };
  const corrections = new Map<string, Correction>();
  const skipped: string[] = [];
  const files = new Map(paths.flatMap(jsonLinesFiles).map((file) => [resolve(file), file]));
  for (const file of files.values()) {
    if (basename(file) === correctionsName) {
      for (const correction of readLines(file, readCorrection)) corrections.set(correction.id, correction);
      continue;
    }
    const section = sectionOf(file);
    const source = sourceOf(file, section);
    const first = readLines(file, (value) => value, 1)[0];
    // Pairs for evasion tests and the like live beside labelled rows; they are another form, not broken rows.
    if (typeof first !== 'object' || first === null || !('label' in first)) skipped.push(file);
    else for (const row of readLines(file, (value) => readRow(value, source, section))) rows[section].push(row);
  }
  return { rows, corrections, skipped };
}

function jsonLinesFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.jsonl') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => jsonLinesFiles(join(path, name)));
}

function sectionOf(file: string): SectionName {
  const name = basename(file);
  if (basename(dirname(dirname(resolve(file)))) === 'practice') return 'practice';
  if (name === 'blind.jsonl') return 'blind';
  return name === 'open.jsonl' ? 'open' : 'development';
}

/** A source is a file of the development data, a writer of practice texts, or a folder of ours, such as `messages/en`. */
function sourceOf(file: string, section: SectionName): string {
  if (section === 'development') return basename(file, '.jsonl');
  if (section === 'practice') return `practice/${basename(dirname(resolve(file)))}/${basename(file, '.jsonl')}`;
  const folder = dirname(resolve(file));
  return `${basename(dirname(folder))}/${basename(folder)}`;
}

function readLines<T>(file: string, read: (value: unknown) => T, most = Number.POSITIVE_INFINITY): T[] {
  const results: T[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (results.length >= most) break;
    if (line.trim() === '') continue;
    try {
      results.push(read(JSON.parse(line)));
    } catch (error) {
      if (!(error instanceof RowError || error instanceof SyntaxError)) throw error;
      // A parser's message may quote the line, and a line of a blind set is not to be shown.
      throw new RowError(`${file}:${index + 1}: ${error instanceof RowError ? error.message : 'no JSON'}`);
    }
  }
  return results;
}
