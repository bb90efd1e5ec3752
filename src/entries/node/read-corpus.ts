/// <reference types="node" />
import { basename, dirname, resolve } from 'node:path';
import type { Corpus } from '../../quality/evaluate.js';
import { readCorrection, readRow } from '../../quality/read-row.js';
import type { Correction, LabelledConversation, LabelledMessage, SectionName } from '../../quality/rows.js';
import { type JsonLinesFile, jsonLinesBelow, type LineProblem, LineProblems, readItems } from './json-lines.js';

export interface CorpusFiles extends Corpus {
  /** Files that hold no labelled rows, as they were found below the given paths. */
  readonly skipped: readonly string[];
}

/**
 * Reads the labelled rows of all `.jsonl` files at or below the paths; other files are opened only where they are named themselves.
 * @param input what a path of `-` stands for.
 * @throws UsageError naming every line that cannot be used, or the path that cannot be read.
 */
export function readCorpus(paths: readonly string[], input?: string): CorpusFiles {
  const rows: Record<SectionName, (LabelledMessage | LabelledConversation)[]> = { development: [], practice: [], open: [], blind: [] };
  const skipped: string[] = [];
  const problems = new LineProblems();
  const files = jsonLinesBelow(paths, input);
  const corrections = readCorrections(files, problems.add);
  for (const { row, section } of labelledRows(files, problems.add, (path) => skipped.push(path))) rows[section].push(row);
  problems.refuse();
  return { rows, corrections, skipped };
}

/** Second readings, by the id of the row; those of the files that hold them. */
export function readCorrections(files: readonly JsonLinesFile[], onProblem: (problem: LineProblem) => void): Map<string, Correction> {
  const corrections = new Map<string, Correction>();
  for (const file of files.filter(holdsCorrections)) {
    for (const correction of readItems(file, readCorrection, onProblem)) corrections.set(correction.id, correction);
  }
  return corrections;
}

export function holdsCorrections({ path }: JsonLinesFile): boolean {
  return basename(path) === 'adjudicated.jsonl';
}

interface PlacedRow {
  readonly row: LabelledMessage | LabelledConversation;
  readonly section: SectionName;
}

/**
 * The rows of the files one after the other, so that they may be larger than memory.
 * @param onSkipped called with files of rows without labels.
 */
export function* labelledRows(
  files: readonly JsonLinesFile[],
  onProblem: (problem: LineProblem) => void,
  onSkipped: (path: string) => void,
): Generator<PlacedRow> {
  for (const file of files) {
    if (holdsCorrections(file)) continue;
    const section = sectionOf(file.path);
    const source = sourceOf(file.path, section);
    // Pairs for evasion tests and the like live beside labelled rows; they are another form, not broken rows.
    let isLabelled: boolean | undefined;
    const read = (value: unknown, place: string): PlacedRow | null => {
      isLabelled ??= typeof value === 'object' && value !== null && 'label' in value;
      return isLabelled ? { row: readRow(value, source, section, place), section } : null;
    };
    for (const placed of readItems(file, read, onProblem)) {
      if (placed === null) break;
      yield placed;
    }
    if (isLabelled !== true) onSkipped(file.path);
  }
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
