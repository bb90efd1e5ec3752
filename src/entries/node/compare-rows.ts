/// <reference types="node" />
import { basename } from 'node:path';
import { RowError, readRow } from '../../quality/read-row.js';
import type { LabelledConversation, LabelledMessage } from '../../quality/rows.js';
import { type JsonLinesFile, type LineProblem, readItems } from './json-lines.js';
import { holdsCorrections } from './read-corpus.js';

/** A row that two classifiers are compared on. */
export interface RowToCompare {
  readonly row: LabelledMessage | LabelledConversation;
  readonly isLabelled: boolean;
  /** Texts of a blind set stay unread. */
  readonly isBlind: boolean;
}

/** The rows of the files one after the other, so that they may be larger than memory. */
export function* rowsToCompare(files: readonly JsonLinesFile[], onProblem: (problem: LineProblem) => void): Generator<RowToCompare> {
  for (const file of files.filter((one) => !holdsCorrections(one))) {
    const isBlind = basename(file.path) === 'blind.jsonl';
    yield* readItems(file, (value, place) => ({ ...rowOf(value, place), isBlind }), onProblem);
  }
}

/** A row needs nothing but its text. Without a label it is read as spam, which counts for neither side. */
function rowOf(value: unknown, place: string): Pick<RowToCompare, 'row' | 'isLabelled'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RowError('not an object');
  const { label } = value as { readonly label?: unknown };
  const isLabelled = label !== undefined && label !== null;
  return { row: readRow({ ...value, label: isLabelled ? label : 'spam' }, 'compared', 'development', place), isLabelled };
}
